package org.warmboot.diagram.figure;

import org.eclipse.swt.graphics.Color;
import org.warmboot.style.Rgb;
import org.warmboot.style.StateTone;
import org.warmboot.style.StyleTable;

/** Colours of the drawing, those of the common style table. */
public final class DiagramStyle {
    private static final StyleTable STYLE = StyleTable.LIGHT;

    /** Radius of the corners of cards and tiles in pixels. */
    public static final int RADIUS = 4;

    /** Background of the drawing. */
    public static final Color CANVAS = colour(STYLE.surface());

    /** Background of cards and tiles. */
    public static final Color PAPER = colour(STYLE.paper());

    /** Background of a privileged domain. */
    public static final Color TINT = colour(STYLE.tint());

    /** Background of hypervisors and chips. */
    public static final Color BAR = colour(STYLE.bar());

    /** Text. */
    public static final Color TEXT = colour(STYLE.text());

    /** Text of lesser weight. */
    public static final Color MUTED = colour(STYLE.muted());

    /** Lines around cards and tiles. */
    public static final Color HAIRLINE = colour(STYLE.outline());

    /** Faint lines within them. */
    public static final Color GRID = colour(STYLE.grid());

    /** Lines that connect. */
    public static final Color AXIS = colour(STYLE.axis());

    /** Selection and what is about to happen. */
    public static final Color ACCENT = colour(STYLE.accent());

    /** A component that runs. */
    public static final Color RUNNING = colour(StateTone.RUNNING);

    /** Something that needs attention. */
    public static final Color WARNING = colour(StateTone.TRANSITION);

    /** Something that is wrong. */
    public static final Color ERROR = colour(StateTone.RESETTING);

    /** A domain that is frozen in memory. */
    public static final Color SUSPENDED = colour(StateTone.SUSPENDED);

    /** A domain that is written to disk or read from it. */
    public static final Color SAVED = colour(StateTone.STORED);

    /** Services that start. */
    public static final Color SERVICES = colour(StateTone.STARTING);

    /** A domain that moves to another host. */
    public static final Color MIGRATING = colour(StateTone.MIGRATING);

    private DiagramStyle() {}

    /** Colour of a state by its key, for example {@code booting}. */
    public static Color state(String phase) {
        return colour(StateTone.of(phase));
    }

    private static Color colour(StateTone tone) {
        return colour(STYLE.states().get(tone));
    }

    private static Color colour(Rgb colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
