/** What values and parts of elements are called. */
package org.warmboot.ui.words;
