package org.warmboot.style;

/**
 * Looks of the causes of downtime: blues are planned, oranges are not; pale and hatched is the operating system.
 * Colours of Okabe and Ito, "Color Universal Design" (2008), which stay apart in grey print by lightness and pattern.
 */
public enum CauseStyle {
    /** Rejuvenation of hypervisors. */
    HYPERVISOR_ACTION(0x0072B2, Hatch.NONE),
    /** Rejuvenation of operating systems. */
    SYSTEM_ACTION(0x56B4E9, Hatch.RISING),
    /** Failures of hypervisors, privileged and driver domains. */
    HYPERVISOR_FAILURE(0xD55E00, Hatch.NONE),
    /** Failures of guests. */
    SYSTEM_FAILURE(0xE69F00, Hatch.RISING);

    private final Rgb colour;
    private final Hatch hatch;

    CauseStyle(int colour, Hatch hatch) {
        this.colour = new Rgb(colour);
        this.hatch = hatch;
    }

    public Rgb colour() {
        return colour;
    }

    public Hatch hatch() {
        return hatch;
    }
}
