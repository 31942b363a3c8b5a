/** The menus from which new elements are made. */
package org.warmboot.ui.create;
