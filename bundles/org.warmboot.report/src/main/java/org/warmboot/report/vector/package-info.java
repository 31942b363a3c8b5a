/** Graphics that take shapes and text and know nothing of pixels: what vector formats have in common. */
package org.warmboot.report.vector;
