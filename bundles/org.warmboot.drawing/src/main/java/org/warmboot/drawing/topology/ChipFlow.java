package org.warmboot.drawing.topology;

import java.util.ArrayList;
import java.util.List;
import org.warmboot.drawing.Box;
import org.warmboot.drawing.Lettering;

/** Words in small boxes, side by side in rows that wrap. */
public final class ChipFlow {

    /** Space between a chip and the next, and between its rows. */
    public static final int GAP = 4;

    static final int HEIGHT = 19;
    private static final int PADDING = 6;

    private ChipFlow() {}

    /** Gives the places of chips of some widths, from the origin on; none is wider than a row. */
    public static List<Box> places(List<Integer> widths, int width) {
        var chips = new ArrayList<Box>();
        int x = 0;
        int y = 0;
        for (int wanted : widths) {
            int wide = Math.min(width, wanted);
            if (x > 0 && x + wide > width) {
                x = 0;
                y += HEIGHT + GAP;
            }
            chips.add(new Box(x, y, wide, HEIGHT));
            x += wide + GAP;
        }
        return List.copyOf(chips);
    }

    /** Gives the places of chips with some words from a corner on. */
    static List<Box> of(List<String> words, int left, int top, int width) {
        var widths = words.stream()
                .map(word -> Lettering.NOTE.width(word) + 2 * PADDING)
                .toList();
        return places(widths, width).stream()
                .map(chip -> new Box(left + chip.x(), top + chip.y(), chip.width(), chip.height()))
                .toList();
    }

    /** Gives the height of the rows that words take in a width; 0 for none. */
    static int height(List<String> words, int width) {
        return of(words, 0, 0, width).stream().mapToInt(Box::bottom).max().orElse(0);
    }
}
