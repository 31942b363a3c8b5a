/** Texts about results, without figures and tables. */
package org.warmboot.report.html.words;
