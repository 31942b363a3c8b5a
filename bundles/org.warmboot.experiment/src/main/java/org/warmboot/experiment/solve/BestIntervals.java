package org.warmboot.experiment.solve;

import java.util.List;
import org.warmboot.experiment.result.OptimalPolicy;
import org.warmboot.experiment.result.OptimalPolicy.AnswerKind;

/**
 * What a search found.
 *
 * @param basis what was searched
 * @param hypervisor interval of the policies for hypervisors
 * @param system interval of the policies for operating systems
 * @param loss least loss
 */
record BestIntervals(OptimalPolicy.Basis basis, Level hypervisor, Level system, double loss) {

    /**
     * Answer for one level.
     *
     * @param interval best interval in seconds: infinite for never, 0 for at once; NaN if there is none to choose
     * @param from shortest interval that makes no difference
     * @param to longest one
     * @param range where it was searched; without a meaning if there is none to choose
     * @param curve loss against the interval, the interval of the other level at its best
     */
    record Level(double interval, double from, double to, IntervalRange range, List<OptimalPolicy.Point> curve) {

        /** Nothing to choose. */
        static final Level NONE = new Level(
                Double.NaN,
                Double.NaN,
                Double.NaN,
                new IntervalRange(Double.NaN, Double.NaN, Double.NaN, false),
                List.of());

        /** An interval so near to an end of the range, as a share of it, is that end. */
        private static final double NEAR = 0.01;

        Level {
            curve = List.copyOf(curve);
        }

        /** The answer for a result. */
        OptimalPolicy.Answer answer() {
            if (Double.isNaN(interval)) {
                return new OptimalPolicy.Answer(
                        AnswerKind.NONE,
                        Double.POSITIVE_INFINITY,
                        0,
                        Double.POSITIVE_INFINITY,
                        Double.POSITIVE_INFINITY);
            }
            var kind = interval == 0
                    ? AnswerKind.AT_ONCE
                    : interval == Double.POSITIVE_INFINITY ? AnswerKind.NEVER : AnswerKind.AT;
            return new OptimalPolicy.Answer(kind, interval, from, to, range.given()).at(edge());
        }

        private OptimalPolicy.Edge edge() {
            if (interval > 0 && interval <= range.least() * (1 + NEAR)) {
                return OptimalPolicy.Edge.SHORTEST;
            }
            return interval < Double.POSITIVE_INFINITY && interval >= range.largest() * (1 - NEAR)
                    ? OptimalPolicy.Edge.LONGEST
                    : OptimalPolicy.Edge.NONE;
        }
    }
}
