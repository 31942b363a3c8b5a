/** Results as comma-separated tables with units in the header. */
package org.warmboot.report.csv;
