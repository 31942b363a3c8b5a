/** Pictures of results on the screen: painted beside the UI thread, with tooltips and zoom. */
package org.warmboot.ui.chart;
