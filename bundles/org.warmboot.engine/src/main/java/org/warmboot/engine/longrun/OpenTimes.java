package org.warmboot.engine.longrun;

/**
 * When a policy may begin to act. Times in seconds from the start.
 *
 * @param opens beginnings, ascending
 * @param closes ends, one for each beginning, each before the next beginning
 * @param clock clock on which an interval of whole days is counted
 */
public record OpenTimes(double[] opens, double[] closes, LocalClock clock) {

    /** No limit. */
    public static final OpenTimes ALWAYS =
            new OpenTimes(new double[] {Double.NEGATIVE_INFINITY}, new double[] {Double.POSITIVE_INFINITY});

    /** Times that follow no clock that is ever set. */
    public OpenTimes(double[] opens, double[] closes) {
        this(opens, closes, LocalClock.STEADY);
    }

    /** The same times on a clock. */
    public OpenTimes on(LocalClock other) {
        return new OpenTimes(opens, closes, other);
    }

    /** Keeps copies and checks the order. */
    public OpenTimes {
        opens = opens.clone();
        closes = closes.clone();
        if (opens.length != closes.length) {
            throw new IllegalArgumentException("Every beginning needs an end.");
        }
        for (int i = 0; i < opens.length; i++) {
            if (!(opens[i] < closes[i]) || i > 0 && !(closes[i - 1] < opens[i])) {
                throw new IllegalArgumentException("Open times must be in order and apart.");
            }
        }
    }
}
