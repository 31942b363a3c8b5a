package org.warmboot.experiment.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.Messages;
import org.warmboot.model.Cluster;
import org.warmboot.model.DegradationTrigger;
import org.warmboot.model.LoadTrigger;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.Policy;
import org.warmboot.model.PredictionTrigger;
import org.warmboot.model.Technique;
import org.warmboot.model.ThresholdTrigger;
import org.warmboot.model.TimeTrigger;
import org.warmboot.model.Trigger;
import org.warmboot.model.units.Durations;
import org.warmboot.model.words.ElementNames;

/** Says what policies do. */
final class PolicyWords {

    private static final List<String> UNITS = List.of("week", "day", "h", "min", "s");
    private static final double EXACT = 1e-6;

    private PolicyWords() {}

    /** A sentence for each policy of an experiment, the hypervisor's first. */
    static List<String> of(LongRunExperiment experiment, Technique technique) {
        var words = new ArrayList<String>();
        Optional.ofNullable(experiment.getHypervisorPolicy())
                .ifPresent(policy ->
                        words.add(sentence("policy.hypervisor", policy, technique) + rolling(experiment.getCluster())));
        Optional.ofNullable(experiment.getOperatingSystemPolicy())
                .ifPresent(policy -> words.add(sentence("policy.system", policy, policy.getTechnique())));
        return words;
    }

    private static String rolling(Cluster cluster) {
        return cluster == null
                ? ""
                : " " + Messages.get("policy.rolling", cluster.getMaxAway(), time(cluster.getHealthGate()));
    }

    private static String sentence(String key, Policy policy, Technique technique) {
        var words = new StringBuilder(Messages.get(key, ElementNames.orId(technique), trigger(policy.getTrigger())));
        if (!policy.getWindows().isEmpty()) {
            words.append(Messages.get("policy.windows", policy.getWindows().size()));
        }
        if (policy.getTrigger() instanceof TimeTrigger || policy.getTrigger() instanceof LoadTrigger) {
            words.append(Messages.get(policy.isPausesWhileDown() ? key + ".pauses" : "policy.runs"));
            words.append(Messages.get(policy.isRestartsAfterRepair() ? "policy.restarts" : "policy.goes-on"));
        }
        return words.append('.').toString();
    }

    /** How often a policy acts, or what it waits for: "every 4 weeks". */
    static String rhythm(Trigger trigger) {
        return trigger instanceof TimeTrigger timed
                ? Messages.get("trigger.time", every(timed.getInterval()))
                : trigger(trigger);
    }

    private static String trigger(Trigger trigger) {
        return switch (trigger) {
            case TimeTrigger timed ->
                timed.getPhase() > 0
                        ? Messages.get("trigger.phase", every(timed.getInterval()), time(timed.getPhase()))
                        : Messages.get("trigger.time", every(timed.getInterval()));
            case LoadTrigger load -> Messages.get("trigger.load", every(load.getInterval()), load.getLoad());
            case ThresholdTrigger threshold ->
                Messages.get(
                        "trigger.threshold",
                        threshold.getIndicator().getLiteral().replace('-', ' '),
                        threshold.getLevel());
            case DegradationTrigger degradation ->
                Optional.ofNullable(degradation.getDelay())
                        .map(delay -> Messages.get(
                                "trigger.delay", time(Distributions.of(delay).mean())))
                        .orElseGet(() -> Messages.get("trigger.degradation"));
            case PredictionTrigger prediction ->
                Messages.get("trigger.prediction", prediction.getCoverage(), time(prediction.getLeadTime()));
            default ->
                throw new IllegalArgumentException(
                        "unknown trigger " + trigger.eClass().getName());
        };
    }

    /** "every week" instead of "every 1 week". */
    private static String every(double seconds) {
        var time = time(seconds);
        return time.startsWith("1 ") ? time.substring(2) : time;
    }

    /** In the largest unit in which two decimals tell it exactly. */
    private static String time(double seconds) {
        for (var unit : UNITS) {
            var hundredths = seconds / Durations.parse("1 " + unit) * 100;
            if (hundredths >= 100 && Math.abs(hundredths - Math.rint(hundredths)) < EXACT) {
                return Messages.get("time." + unit, Math.rint(hundredths) / 100);
            }
        }
        return Durations.format(seconds);
    }
}
