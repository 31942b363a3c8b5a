package org.warmboot.engine.plan;

/**
 * Choices of a step that only some actions look at.
 *
 * @param image what {@link Action#SAVE} writes
 * @param sender who sends the event of {@link Action#SUSPEND}
 * @param atOnce domains that are worked on at once in a parallel step, 0 for all
 * @param destination where {@link Action#MIGRATE} moves domains
 * @param rateLimitBytesPerSecond limit of each migration on the link in bytes per second, 0 for none
 * @param roundLimit rounds of pre-copy at most, 0 to stop the domain before the first byte is copied
 * @param stopThresholdBytes pre-copy ends once so few bytes are left
 */
public record StepOptions(
        ImageKind image,
        Sender sender,
        int atOnce,
        Destination destination,
        double rateLimitBytesPerSecond,
        int roundLimit,
        long stopThresholdBytes) {

    /** Whole images, sent by the hypervisor, all domains at once, to a spare host without limit of the rate. */
    public static final StepOptions DEFAULT =
            new StepOptions(ImageKind.WHOLE, Sender.HYPERVISOR, 0, Destination.SPARE_HOST, 0, 30, 256 * 1024);

    /** Checks the values; throws {@link IllegalArgumentException} with the one that is wrong. */
    public StepOptions {
        Require.present(image, "The kind of image of a step");
        Require.present(sender, "The sender of a step");
        Require.notNegative(atOnce, "The number of domains at once of a step");
        Require.present(destination, "The destination of a step");
        Require.notNegative(rateLimitBytesPerSecond, "The rate limit of a step");
        Require.notNegative(roundLimit, "The round limit of a step");
        Require.notNegative(stopThresholdBytes, "The stop threshold of a step");
    }
}
