package org.warmboot.engine.plan;

/**
 * Time of an activity: first a part that nobody shares, then use of a processor, then use of the disk.
 *
 * <p>Concurrent activities share the disk equally and the processors by the shares of their domains. n equal activities
 * at once, on one processor, take {@code fixedSeconds + n * (cpuSeconds + diskSeconds)}.
 *
 * @param fixedSeconds time that does not depend on other activities, in seconds
 * @param cpuSeconds use of one processor if alone, in seconds
 * @param diskSeconds use of the disk if alone, in seconds
 */
public record Cost(double fixedSeconds, double cpuSeconds, double diskSeconds) {

    /** No time at all. */
    public static final Cost NONE = new Cost(0, 0);

    /** Checks the values; throws {@link IllegalArgumentException} with the one that is wrong. */
    public Cost {
        Require.notNegative(fixedSeconds, "The fixed part of a cost");
        Require.notNegative(cpuSeconds, "The processor part of a cost");
        Require.notNegative(diskSeconds, "The disk part of a cost");
    }

    /** A cost that needs no processor to speak of. */
    public Cost(double fixedSeconds, double diskSeconds) {
        this(fixedSeconds, 0, diskSeconds);
    }

    /** Whether the activity takes no time even if it contends. */
    public boolean isNone() {
        return fixedSeconds == 0 && cpuSeconds == 0 && diskSeconds == 0;
    }
}
