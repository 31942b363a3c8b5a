package org.warmboot.experiment.longrun;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.warmboot.analysis.distribution.Distribution;

/**
 * The distributions behind the delays of policies that wait for a degradation; times in seconds.
 *
 * @param byComponent by identifier of the component whose degradation a policy waits for; at once for those missing
 */
public record DelayDistributions(Map<String, Distribution> byComponent) {

    /** No policy waits for a degradation. */
    public static final DelayDistributions NONE = new DelayDistributions(Map.of());

    /** Keeps a copy that cannot change. */
    public DelayDistributions {
        byComponent = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byComponent));
    }

    /** Delay after the degradation of a component; absent if a policy acts at once, or none waits for it. */
    public Optional<Distribution> of(String component) {
        return Optional.ofNullable(byComponent.get(component));
    }
}
