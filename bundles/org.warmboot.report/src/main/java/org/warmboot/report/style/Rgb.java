package org.warmboot.report.style;

import java.util.Locale;

/**
 * An opaque colour.
 *
 * @param value red, green and blue as {@code 0xRRGGBB}
 */
public record Rgb(int value) {

    private static final double READABLE = 4.5;

    public Rgb {
        if ((value & 0xFF000000) != 0) {
            throw new IllegalArgumentException("A colour has 24 bits: " + Integer.toHexString(value));
        }
    }

    /** The colour as style sheets write it, {@code #RRGGBB}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%06X", value);
    }

    public int red() {
        return value >> 16;
    }

    public int green() {
        return value >> 8 & 0xFF;
    }

    public int blue() {
        return value & 0xFF;
    }

    /** A mixture of so much (0 to 1) of this colour and the rest of the other. */
    public Rgb mixedWith(Rgb other, double share) {
        return new Rgb(mix(red(), other.red(), share) << 16
                | mix(green(), other.green(), share) << 8
                | mix(blue(), other.blue(), share));
    }

    /** Contrast ratio to another colour, 1 to 21 (WCAG 2.2, definition of contrast ratio). */
    public double contrast(Rgb other) {
        var one = luminance();
        var two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** This colour, shaded away from the paper until text in it is readable there (WCAG 2.2 level AA, 4.5 : 1). */
    public Rgb inkOn(Rgb paper) {
        var pole = new Rgb(paper.luminance() > 0.4 ? 0x000000 : 0xFFFFFF);
        var share = 1.0;
        var ink = this;
        while (ink.contrast(paper) < READABLE && share > 0) {
            share -= 0.05;
            ink = mixedWith(pole, Math.max(0, share));
        }
        return ink;
    }

    /** Black or white, whichever reads better on this colour. */
    public Rgb readableText() {
        var black = new Rgb(0x111111);
        var white = new Rgb(0xFFFFFF);
        return white.contrast(this) >= 4 || white.contrast(this) >= black.contrast(this) ? white : black;
    }

    private double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int mix(int one, int other, double share) {
        return (int) Math.round(one * share + other * (1 - share));
    }
}
