/** What all charts are made of: theme, axes, bars, lines, marks and legends. */
package org.warmboot.report.chart.kit;
