package org.warmboot.engine.longrun;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** When a policy becomes due. It acts then, or as soon as its open times and the cluster allow. */
public sealed interface LongRunTrigger {

    /**
     * At fixed intervals.
     *
     * @param intervalSeconds seconds between two actions, from start to start; of time up if the clock pauses
     * @param firstSeconds seconds until the first one
     */
    record Periodic(double intervalSeconds, double firstSeconds) implements LongRunTrigger {}

    /**
     * At given times, whatever happens.
     *
     * @param seconds times from the start, ascending
     */
    record At(List<Double> seconds) implements LongRunTrigger {

        /** Keeps a copy that cannot change. */
        public At {
            seconds = List.copyOf(seconds);
        }
    }

    /**
     * As soon as one of some resources is used up to its level; then not again before it has been renewed.
     *
     * @param levels bytes used, by identifier of the component
     */
    record Threshold(Map<String, Double> levels) implements LongRunTrigger {

        /** Keeps a copy that cannot change. */
        public Threshold {
            levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
        }
    }

    /**
     * Some time after a component has degraded, if it has not failed before.
     *
     * @param component identifier of the component; its life knows when it degrades
     * @param delay time from the degradation, in which the component is up
     */
    record Degradation(String component, DurationSampler delay) implements LongRunTrigger {}

    /**
     * When a failure of a component is predicted, or falsely feared.
     *
     * @param component identifier of the component
     * @param leadSeconds time from the warning to the failure; less if the component was renewed later than that
     * @param coverage share of the failures that are predicted, 0 to 1
     * @param falseAlarmMeanSeconds mean time between false alarms, infinite for none; exponential
     */
    record Prediction(String component, double leadSeconds, double coverage, double falseAlarmMeanSeconds)
            implements LongRunTrigger {}
}
