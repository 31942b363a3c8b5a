/** The one style table: colours of states, techniques, text and grid, without any drawing library. */
package org.warmboot.report.style;
