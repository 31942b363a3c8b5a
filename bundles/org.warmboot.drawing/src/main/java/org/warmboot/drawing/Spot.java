package org.warmboot.drawing;

/**
 * A point of a drawing, in pixels at 100 %.
 *
 * @param x to the right
 * @param y downwards
 */
public record Spot(int x, int y) {}
