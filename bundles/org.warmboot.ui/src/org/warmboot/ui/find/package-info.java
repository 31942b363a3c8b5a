/** Finding elements by text, and walking through what was found. */
package org.warmboot.ui.find;
