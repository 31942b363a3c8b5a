/** Drawings as files in the Portable Document Format. */
package org.warmboot.report.pdf;
