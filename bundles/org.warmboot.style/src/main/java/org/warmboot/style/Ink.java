package org.warmboot.style;

import java.awt.Color;
import java.util.Optional;

/** A colour in the hands of a painter that still knows what it is on dark paper. */
public final class Ink extends Color {

    private static final long serialVersionUID = 1;

    private final int dark;

    Ink(Rgb colour, int opacity) {
        super(colour.red(), colour.green(), colour.blue(), opacity);
        dark = colour.dark();
    }

    /** What a paint is on dark paper, if that is another colour. */
    public static Optional<Rgb> onDark(Color paint) {
        return paint instanceof Ink ink && ink.dark != (ink.getRGB() & 0xFFFFFF)
                ? Optional.of(new Rgb(ink.dark))
                : Optional.empty();
    }
}
