package org.warmboot.style;

import java.util.EnumMap;
import java.util.Map;

/**
 * Colours of everything that is drawn: canvas, charts, timelines and the report's style sheet.
 *
 * <p>State and technique colours are those of Okabe and Ito, "Color Universal Design" (2008), which stay apart for
 * all common kinds of colour vision.
 *
 * @param paper background
 * @param surface background of cards and table heads
 * @param text text
 * @param muted text of lesser weight
 * @param grid grid lines and hairlines
 * @param axis axis lines
 * @param accent links and selection
 * @param tint background of a privileged domain
 * @param bar background of hypervisors and chips
 * @param outline lines around cards and tiles
 * @param states colour of each family of states
 */
public record StyleTable(
        Rgb paper,
        Rgb surface,
        Rgb text,
        Rgb muted,
        Rgb grid,
        Rgb axis,
        Rgb accent,
        Rgb tint,
        Rgb bar,
        Rgb outline,
        Map<StateTone, Rgb> states) {

    /** Dark on light: the window's default and every report, which knows what it is on dark paper. */
    public static final StyleTable LIGHT = new StyleTable(
            new Rgb(0xFFFFFF, 0x1E2327),
            new Rgb(0xF5F7F8, 0x272D32),
            new Rgb(0x1B2328, 0xE8ECEE),
            new Rgb(0x5B6870, 0xA3AFB6),
            new Rgb(0xE3E8EB, 0x384147),
            new Rgb(0x8A979F, 0x74828A),
            new Rgb(0x005A8C, 0x6CB8E6),
            new Rgb(0xEAF3F8, 0x22323C),
            new Rgb(0xEEF2F4, 0x2B3238),
            new Rgb(0xC9D2D7, 0x4A555C),
            stateColours());

    /** Light on dark. */
    public static final StyleTable DARK = LIGHT.onDark();

    /** Font family of charts and figures, where the window does not bring its own. */
    public static final String FONT_FAMILY = "DejaVu Sans";

    public StyleTable {
        states = Map.copyOf(states);
    }

    /** Colour of a state by its key, for example {@code booting}. */
    public Rgb state(String phase) {
        return states.get(StateTone.of(phase));
    }

    private StyleTable onDark() {
        var dark = new EnumMap<StateTone, Rgb>(StateTone.class);
        states.forEach((tone, colour) -> dark.put(tone, colour.onDark()));
        return new StyleTable(
                paper.onDark(),
                surface.onDark(),
                text.onDark(),
                muted.onDark(),
                grid.onDark(),
                axis.onDark(),
                accent.onDark(),
                tint.onDark(),
                bar.onDark(),
                outline.onDark(),
                dark);
    }

    private static Map<StateTone, Rgb> stateColours() {
        var map = new EnumMap<StateTone, Rgb>(StateTone.class);
        map.put(StateTone.RUNNING, new Rgb(0x009E73));
        map.put(StateTone.SUSPENDED, new Rgb(0x56B4E9));
        map.put(StateTone.STORED, new Rgb(0x0072B2));
        map.put(StateTone.TRANSITION, new Rgb(0xE69F00));
        map.put(StateTone.STARTING, new Rgb(0xF0E442));
        map.put(StateTone.RESETTING, new Rgb(0xD55E00));
        map.put(StateTone.MIGRATING, new Rgb(0xCC79A7));
        map.put(StateTone.PAGED_OUT, new Rgb(0x999999));
        map.put(StateTone.FAILED, new Rgb(0x000000, 0xFFFFFF));
        map.put(StateTone.ABSENT, new Rgb(0xE9EDEF, 0x343C42));
        return map;
    }
}
