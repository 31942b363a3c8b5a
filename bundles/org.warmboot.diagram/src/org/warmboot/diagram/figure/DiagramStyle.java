package org.warmboot.diagram.figure;

import org.eclipse.swt.graphics.Color;

/** Colours of the drawing, those of the common style table. */
public final class DiagramStyle {
    /** Radius of the corners of cards and tiles in pixels. */
    public static final int RADIUS = 4;

    /** Background of the drawing. */
    public static final Color CANVAS = colour(0xF5F7F8);

    /** Background of cards and tiles. */
    public static final Color PAPER = colour(0xFFFFFF);

    /** Background of a privileged domain. */
    public static final Color TINT = colour(0xEAF3F8);

    /** Background of hypervisors and chips. */
    public static final Color BAR = colour(0xEEF2F4);

    /** Text. */
    public static final Color TEXT = colour(0x1B2328);

    /** Text of lesser weight. */
    public static final Color MUTED = colour(0x5B6870);

    /** Lines around cards and tiles. */
    public static final Color HAIRLINE = colour(0xC9D2D7);

    /** Faint lines within them. */
    public static final Color GRID = colour(0xE3E8EB);

    /** Selection and what is about to happen. */
    public static final Color ACCENT = colour(0x005A8C);

    /** A component that runs. */
    public static final Color RUNNING = colour(0x009E73);

    /** Something that needs attention. */
    public static final Color WARNING = colour(0xE69F00);

    /** Something that is wrong. */
    public static final Color ERROR = colour(0xD55E00);

    /** A domain that is frozen in memory. */
    public static final Color SUSPENDED = colour(0x56B4E9);

    /** A domain that is written to disk or read from it. */
    public static final Color SAVED = colour(0x0072B2);

    /** Services that start. */
    public static final Color SERVICES = colour(0xF0E442);

    /** A domain that moves to another host. */
    public static final Color MIGRATING = colour(0xCC79A7);

    private DiagramStyle() {}

    private static Color colour(int rgb) {
        return new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
