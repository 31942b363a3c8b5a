package org.warmboot.drawing.technique;

import org.warmboot.drawing.Lettering;
import org.warmboot.model.Step;

/**
 * How much room a step needs, in pixels at 100 %.
 *
 * @param width  so that nothing is cut, up to {@link #WIDEST}
 * @param height of all that it says
 */
public record StepSize(int width, int height) {

    /** Width from which on a long name is cut. */
    public static final int WIDEST = 300;

    static final int LEFT = 12;
    static final int RIGHT = 10;
    static final int ABOVE = 5;
    static final int CHIP = 19;
    static final int CHIP_GAP = 4;
    static final int CHIP_AIR = 12;
    private static final int NARROWEST = 110;

    /** Takes a width as far as it is allowed, and an even height. */
    public StepSize {
        width = Math.clamp(width, NARROWEST, WIDEST);
        height = Math.ceilDiv(height, 2) * 2; // so that the middles of different ones can stand in one line
    }

    /** Gives the size in which a drawing says all of a step. */
    public static StepSize of(Step step) {
        int text = Math.max(Lettering.NAME.width(StepWords.name(step)), Lettering.NOTE.width(StepWords.summary(step)));
        var options = StepWords.options(step);
        int chips = options.stream()
                .mapToInt(option -> Lettering.NOTE.width(option) + CHIP_AIR + CHIP_GAP)
                .sum();
        int lines = Lettering.NAME.height() + Lettering.NOTE.height() + 2 + (options.isEmpty() ? 0 : CHIP + 2);
        return new StepSize(LEFT + Math.max(text, chips) + RIGHT, 2 * ABOVE + lines);
    }
}
