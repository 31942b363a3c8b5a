package org.warmboot.style;

import java.awt.Color;
import java.util.Locale;

/**
 * An opaque colour, and what it is where the paper is dark. Everything that is worked out of a colour is worked out of
 * both, so that one drawing serves light and dark pages.
 *
 * @param value red, green and blue as {@code 0xRRGGBB}
 * @param dark the same on dark paper
 */
public record Rgb(int value, int dark) {

    private static final double READABLE = 4.5;
    private static final double VISIBLE = 3;
    private static final int BLACK = 0x111111;
    private static final int WHITE = 0xFFFFFF;

    public Rgb {
        if (((value | dark) & 0xFF000000) != 0) {
            throw new IllegalArgumentException("A colour has 24 bits: " + Integer.toHexString(value | dark));
        }
    }

    /** A colour that is the same on light and dark paper. */
    public Rgb(int value) {
        this(value, value);
    }

    /** The colour as style sheets write it, {@code #RRGGBB}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%06X", value);
    }

    public int red() {
        return red(value);
    }

    public int green() {
        return green(value);
    }

    public int blue() {
        return blue(value);
    }

    /** What this colour is on light paper, whatever the paper. */
    public Rgb onLight() {
        return new Rgb(value);
    }

    /** What this colour is on dark paper, whatever the paper. */
    public Rgb onDark() {
        return new Rgb(dark);
    }

    /** The colour for painting. */
    public Color ink() {
        return new Ink(this, 255);
    }

    /** The colour for painting, with an opacity of 0 to 255. */
    public Color ink(int opacity) {
        return new Ink(this, opacity);
    }

    /** A mixture of so much (0 to 1) of this colour and the rest of the other. */
    public Rgb mixedWith(Rgb other, double share) {
        return new Rgb(mixed(value, other.value, share), mixed(dark, other.dark, share));
    }

    /** Contrast ratio to another colour, 1 to 21 (WCAG 2.2, definition of contrast ratio). */
    public double contrast(Rgb other) {
        return contrast(value, other.value);
    }

    /** This colour, shaded away from the paper until text in it is readable there (WCAG 2.2 level AA, 4.5 : 1). */
    public Rgb inkOn(Rgb paper) {
        return new Rgb(shaded(value, paper.value, READABLE), shaded(dark, paper.dark, READABLE));
    }

    /** This colour, where the paper is dark shaded until lines in it can be seen there (WCAG 2.2 level AA, 3 : 1). */
    public Rgb visibleOn(Rgb paper) {
        return new Rgb(value, shaded(dark, paper.dark, VISIBLE));
    }

    /** Black or white, whichever reads better on this colour. */
    public Rgb readableText() {
        return new Rgb(readable(value), readable(dark));
    }

    private static int shaded(int colour, int paper, double contrast) {
        var pole = luminance(paper) > 0.4 ? 0x000000 : 0xFFFFFF;
        var share = 1.0;
        var ink = colour;
        while (contrast(ink, paper) < contrast && share > 0) {
            share -= 0.05;
            ink = mixed(colour, pole, Math.max(0, share));
        }
        return ink;
    }

    private static int readable(int back) {
        return contrast(WHITE, back) >= 4 || contrast(WHITE, back) >= contrast(BLACK, back) ? WHITE : BLACK;
    }

    private static double contrast(int one, int other) {
        var bright = Math.max(luminance(one), luminance(other));
        var dim = Math.min(luminance(one), luminance(other));
        return (bright + 0.05) / (dim + 0.05);
    }

    private static int red(int colour) {
        return colour >> 16;
    }

    private static int green(int colour) {
        return colour >> 8 & 0xFF;
    }

    private static int blue(int colour) {
        return colour & 0xFF;
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(red(colour)) + 0.7152 * linear(green(colour)) + 0.0722 * linear(blue(colour));
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int mixed(int one, int other, double share) {
        return mix(red(one), red(other), share) << 16
                | mix(green(one), green(other), share) << 8
                | mix(blue(one), blue(other), share);
    }

    private static int mix(int one, int other, double share) {
        return (int) Math.round(one * share + other * (1 - share));
    }
}
