/**
 * Drawings of a scenario without a window: where everything stands, what is written on it, and how it is painted. The
 * graphical editors take their measures and words from here.
 */
package org.warmboot.drawing;
