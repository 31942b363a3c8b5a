/** The report: one self-contained web page. */
package org.warmboot.report.html;
