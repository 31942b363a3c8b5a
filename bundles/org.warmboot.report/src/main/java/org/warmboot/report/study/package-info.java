/** What sweeps show, for pages and for the window. */
package org.warmboot.report.study;
