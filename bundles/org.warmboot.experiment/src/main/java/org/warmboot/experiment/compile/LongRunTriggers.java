package org.warmboot.experiment.compile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.warmboot.analysis.distribution.Distribution;
import org.warmboot.engine.aging.LeakingResource;
import org.warmboot.engine.longrun.LongRunTrigger;
import org.warmboot.experiment.longrun.DelayDistributions;
import org.warmboot.experiment.longrun.Samplers;
import org.warmboot.model.DegradationTrigger;
import org.warmboot.model.LoadTrigger;
import org.warmboot.model.PredictionTrigger;
import org.warmboot.model.ThresholdTrigger;
import org.warmboot.model.TimeTrigger;
import org.warmboot.model.Trigger;

/** Translates triggers, and remembers what they wait for. */
final class LongRunTriggers {

    private final Map<String, Distribution> delays = new LinkedHashMap<>();
    private final Set<String> watched = new LinkedHashSet<>();

    /** Components whose degradation a policy waits for. */
    Set<String> watched() {
        return watched;
    }

    /** Delays from the degradation of a component to the action; at once for those that are missing. */
    DelayDistributions delays() {
        return new DelayDistributions(delays);
    }

    /**
     * A trigger of a policy on a host.
     *
     * @param parts what ages on the host
     * @param candidates components whose failures the policy may watch, the most important first
     * @param leaks leaks that it may watch
     */
    LongRunTrigger of(Trigger trigger, AgingParts parts, List<String> candidates, List<LeakingResource> leaks) {
        return switch (trigger) {
            case TimeTrigger timed -> new LongRunTrigger.Periodic(timed.getInterval(), first(timed));
            case LoadTrigger load -> new LongRunTrigger.Periodic(load.getInterval(), load.getInterval());
            case ThresholdTrigger threshold -> new LongRunTrigger.Threshold(LeakCompiler.levels(threshold, leaks));
            case DegradationTrigger degradation -> degradation(degradation, parts, candidates);
            case PredictionTrigger prediction ->
                new LongRunTrigger.Prediction(
                        candidates.stream()
                                .filter(each -> parts.failure(each).isPresent())
                                .findFirst()
                                .orElse(candidates.getFirst()),
                        prediction.getLeadTime(),
                        prediction.getCoverage(),
                        prediction.getFalseAlarmInterval() > 0
                                ? prediction.getFalseAlarmInterval()
                                : Double.POSITIVE_INFINITY);
            default ->
                throw new IllegalArgumentException(
                        "unknown trigger " + trigger.eClass().getName());
        };
    }

    /** Time of the first action, in seconds from the start. */
    static double first(TimeTrigger timed) {
        return timed.getPhase() > 0 ? timed.getPhase() : timed.getInterval();
    }

    private LongRunTrigger degradation(DegradationTrigger trigger, AgingParts parts, List<String> candidates) {
        var component = candidates.stream()
                .filter(each ->
                        parts.failure(each).filter(Distributions::degrades).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing here is ever degraded"));
        var delay = Optional.ofNullable(trigger.getDelay()).map(Distributions::of);
        delay.ifPresent(distribution -> delays.put(component, distribution));
        watched.add(component);
        return new LongRunTrigger.Degradation(component, delay.map(Samplers::of).orElse(random -> 0));
    }
}
