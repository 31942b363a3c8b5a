package org.warmboot.engine.aging;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** When a policy acts. */
public sealed interface RejuvenationTrigger {

    /**
     * At fixed intervals from start to start.
     *
     * @param intervalSeconds seconds between two actions
     * @param firstSeconds seconds until the first one
     */
    record Periodic(double intervalSeconds, double firstSeconds) implements RejuvenationTrigger {

        /** Checks the values; throws {@link IllegalArgumentException} if one is too small. */
        public Periodic {
            if (!(intervalSeconds >= 1e-9) || !(firstSeconds >= 0)) {
                throw new IllegalArgumentException("A policy cannot act every " + intervalSeconds + " s.");
            }
        }
    }

    /**
     * As soon as one of some resources is used up to its level; then not again before all that lies above its level has
     * been renewed.
     *
     * @param levels bytes used, by identifier of the component
     */
    record Threshold(Map<String, Double> levels) implements RejuvenationTrigger {

        /** Keeps a copy that cannot change. */
        public Threshold {
            levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
        }
    }
}
