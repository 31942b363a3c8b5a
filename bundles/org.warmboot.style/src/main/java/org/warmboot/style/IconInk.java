package org.warmboot.style;

/** Colours of the icons, which are the same in light and dark windows. */
public enum IconInk {
    /** What a thing is drawn with. */
    LINE(0x3E4C56),
    /** The part of it that matters. */
    ACCENT(StyleTable.LIGHT.accent().value()),
    /** What runs, or is right. */
    GOOD(stateColour(StateTone.RUNNING)),
    /** What is kept in memory. */
    FROZEN(stateColour(StateTone.SUSPENDED)),
    /** What is reset. */
    RESET(stateColour(StateTone.RESETTING)),
    /** A warning; the state of the same hue is too pale for a sign of 16 pixels. */
    CAUTION(0xB77900),
    /** An error. */
    WRONG(0xC8452B),
    /** What a sign is cut out of. */
    PAPER(StyleTable.LIGHT.paper().value());

    private final Rgb colour;

    IconInk(int colour) {
        this.colour = new Rgb(colour);
    }

    public Rgb colour() {
        return colour;
    }

    private static int stateColour(StateTone tone) {
        return StyleTable.LIGHT.states().get(tone).value();
    }
}
