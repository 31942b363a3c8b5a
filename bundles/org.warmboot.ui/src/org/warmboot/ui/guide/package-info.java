/** The guide as pages for the browser, made from the Markdown that the program brings along. */
package org.warmboot.ui.guide;
