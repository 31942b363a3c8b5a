/** The steps of editing as a list, through which one can go back and forth. */
package org.warmboot.ui.history;
