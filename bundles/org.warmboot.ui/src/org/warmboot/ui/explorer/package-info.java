/** The tree of everything that the active scenario consists of. */
package org.warmboot.ui.explorer;
