/** Charts of what was measured of real machines. */
package org.warmboot.report.chart.measured;
