/** A result made by closed forms, of the shape that the published experiments have. */
package org.warmboot.report.sample;
