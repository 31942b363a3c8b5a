/** What the entries of the menus do. */
package org.warmboot.ui.command;
