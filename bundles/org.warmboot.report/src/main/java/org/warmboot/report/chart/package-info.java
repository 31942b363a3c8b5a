/** Charts of results: pure functions from result values to JFreeChart, for the window and for reports. */
package org.warmboot.report.chart;
