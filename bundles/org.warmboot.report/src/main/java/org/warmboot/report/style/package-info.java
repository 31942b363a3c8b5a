/** The one style table: colours and patterns of states, techniques, text and grid, without any drawing library. */
package org.warmboot.report.style;
