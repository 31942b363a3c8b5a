/** Start of the desktop: application, workbench, window and its menus. */
package org.warmboot.ui.application;
