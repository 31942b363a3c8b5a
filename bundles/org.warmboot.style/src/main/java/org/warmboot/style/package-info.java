/**
 * The one home of colours and patterns: of states, causes, techniques, icons, text and lines, each with what it is on
 * dark paper; and of how numbers are written for people. Figures, charts, pages, sentences and icons read them here;
 * there is no drawing library below.
 */
package org.warmboot.style;
