package org.warmboot.experiment.compile;

import java.util.List;
import java.util.Optional;
import org.warmboot.engine.plan.Plan;
import org.warmboot.model.Cluster;
import org.warmboot.model.RollingExperiment;
import org.warmboot.model.ServiceProfile;
import org.warmboot.model.Technique;

/** Gives every host of a cluster its turn. */
final class RollingCompiler {

    private final PlanCompiler plans;
    private final RollingExperiment experiment;
    private final Cluster cluster;

    RollingCompiler(PlanCompiler plans, RollingExperiment experiment) {
        this.plans = plans;
        this.experiment = experiment;
        cluster = experiment.getCluster();
    }

    List<RunPlan> runs() {
        return ExperimentCompiler.unfold(
                experiment, (technique, profile) -> profile.stream().map(served -> rolling(technique, served)));
    }

    /** A spare host stands in for hosts that are away, unless it has to take their guests in. */
    private RunPlan rolling(Technique technique, ServiceProfile profile) {
        var guests = Guests.some(experiment.getDomains()).with(Optional.of(profile));
        var turns = cluster.getHosts().stream()
                .map(host -> plans.plan(experiment, host, technique, guests, cluster.getHosts()))
                .toList();
        var shown = turns.stream().filter(this::isShown).findFirst().orElse(turns.getFirst());
        return new RunPlan.Rolling(
                shown,
                PlanCompiler.parameters(shown, Optional.of(profile)),
                turns,
                HostCompiler.workload(profile.getWorkload()),
                cluster.getMaxAway(),
                cluster.getHealthGate(),
                cluster.getSpareHost() != null && !PlanCompiler.migrates(technique),
                experiment.getInterval());
    }

    private boolean isShown(Plan plan) {
        return plan.targetHost().equals(experiment.getHost().getId());
    }
}
