package org.warmboot.analysis.montecarlo;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a run is.
 *
 * @param done replications in the result so far, those of a stored result included
 * @param total replications that there will be as far as one can tell
 * @param elapsed time since the run began or was gone on with
 * @param remaining time that it will take as far as one can tell; absent at the very beginning
 */
public record ReplicationProgress(long done, long total, Duration elapsed, Optional<Duration> remaining) {

    /**
     * Judges the rest by the pace of this run.
     *
     * @param stored replications that were there at the beginning
     */
    static ReplicationProgress of(long stored, long done, long total, Duration elapsed, Optional<Duration> budget) {
        var expected = Math.max(done, total);
        if (done == stored || elapsed.isZero()) {
            return new ReplicationProgress(done, expected, elapsed, Optional.empty());
        }
        var pace = elapsed.toNanos() / (double) (done - stored);
        var work = Duration.ofNanos((long) (pace * (expected - done)));
        var time = budget.map(all -> all.compareTo(elapsed) > 0 ? all.minus(elapsed) : Duration.ZERO)
                .filter(left -> left.compareTo(work) < 0);
        return new ReplicationProgress(done, expected, elapsed, Optional.of(time.orElse(work)));
    }

    /** Share of the replications that are done, 0 to 1. */
    public double share() {
        return total == 0 ? 1 : (double) done / total;
    }
}
