package org.warmboot.engine.plan;

/**
 * Time of an activity: first a part that nobody shares, then use of the disk that concurrent activities share equally.
 *
 * <p>n equal activities at once take {@code fixedSeconds + n * diskSeconds}.
 *
 * @param fixedSeconds time that does not depend on other activities, in seconds
 * @param diskSeconds use of the disk if alone, in seconds
 */
public record Cost(double fixedSeconds, double diskSeconds) {

    /** No time at all. */
    public static final Cost NONE = new Cost(0, 0);

    /** Checks the values; throws {@link IllegalArgumentException} with the one that is wrong. */
    public Cost {
        Require.notNegative(fixedSeconds, "The fixed part of a cost");
        Require.notNegative(diskSeconds, "The disk part of a cost");
    }

    /** Whether the activity takes no time even if it contends. */
    public boolean isNone() {
        return fixedSeconds == 0 && diskSeconds == 0;
    }
}
