/** Drawings of an open scenario outside of their editors: in files, on the clipboard, on paper. */
package org.warmboot.ui.drawing;
