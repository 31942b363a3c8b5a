package org.warmboot.drawing.technique;

import org.warmboot.model.Step;

/**
 * A step waits for another one.
 *
 * @param predecessor ends before
 * @param successor   starts
 */
public record StepLink(Step predecessor, Step successor) {}
