/**
 * The one home of colours and patterns: of states, causes, techniques, icons, text and lines, each with what it is on
 * dark paper. Figures, charts, pages and icons read them here; there is no drawing library below.
 */
package org.warmboot.style;
