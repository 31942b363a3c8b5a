/** The view that shows and edits the steps of a technique. */
package org.warmboot.ui.technique;
