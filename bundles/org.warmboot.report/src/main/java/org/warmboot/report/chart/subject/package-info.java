/** The charts themselves, one class for each subject, and what they are told. */
package org.warmboot.report.chart.subject;
