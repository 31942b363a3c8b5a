/** The properties of the selected elements: read in words and units, changed by commands that can be undone. */
package org.warmboot.ui.properties;
