package org.warmboot.experiment.solve;

import org.warmboot.analysis.distribution.Deterministic;
import org.warmboot.analysis.distribution.Distribution;
import org.warmboot.analysis.distribution.Exponential;

/** When the policy of a layer acts, as far as models of renewal know. Times in seconds. */
sealed interface LayerClock {

    /** The same with another interval; itself where there is none to change. */
    LayerClock every(double seconds);

    /** Interval that can be chosen; NaN if there is none. */
    double interval();

    /**
     * When its time has run since the last renewal.
     *
     * @param seconds the time
     * @param first the same for the first action of all
     * @param pauses whether it counts time up only; else it runs from the start of an action, or the end of a repair
     * @param free whether the time can be chosen; else it is the time in which a resource leaks to its level
     */
    record AtAge(double seconds, double first, boolean pauses, boolean free) implements LayerClock {

        @Override
        public LayerClock every(double other) {
            return free ? new AtAge(other, other, pauses, true) : this;
        }

        @Override
        public double interval() {
            return free ? seconds : Double.NaN;
        }
    }

    /**
     * Some time after the degradation.
     *
     * @param delay the time
     * @param atOnce whether it is none at all, whatever the delay says
     */
    record AfterDegradation(Distribution delay, boolean atOnce) implements LayerClock {

        @Override
        public LayerClock every(double mean) {
            return switch (delay) {
                case Deterministic certain when mean > 0 -> new AfterDegradation(new Deterministic(mean), false);
                case Exponential random when mean > 0 -> new AfterDegradation(new Exponential(mean), false);
                case Deterministic certain -> new AfterDegradation(delay, true);
                case Exponential random -> new AfterDegradation(delay, true);
                default -> this;
            };
        }

        @Override
        public double interval() {
            boolean free = delay instanceof Deterministic || delay instanceof Exponential;
            return !free ? Double.NaN : atOnce ? 0 : delay.mean();
        }
    }

    /**
     * When a failure is foreseen or falsely feared.
     *
     * @param lead time from the warning to the failure
     * @param coverage share of the failures that are foreseen
     * @param falseAlarm mean time between false alarms; may be infinite
     */
    record OnWarning(double lead, double coverage, double falseAlarm) implements LayerClock {

        @Override
        public LayerClock every(double seconds) {
            return this;
        }

        @Override
        public double interval() {
            return Double.NaN;
        }
    }
}
