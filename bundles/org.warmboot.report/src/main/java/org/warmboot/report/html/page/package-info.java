/** Whole pages: all results, the decision, the method, sweeps, comparisons; their templates and style sheets beside them. */
package org.warmboot.report.html.page;
