package org.warmboot.style;

/** Pattern over a colour, so that states that share a colour stay apart, in grey print too. */
public enum Hatch {
    NONE,
    /** Lines that fall to the right: something is being stopped or put away. */
    FALLING,
    /** Lines that rise to the right: something is being brought back. */
    RISING,
    /** Both. */
    CROSS
}
