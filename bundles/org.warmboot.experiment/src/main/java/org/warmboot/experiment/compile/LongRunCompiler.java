package org.warmboot.experiment.compile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.engine.longrun.HostOperation;
import org.warmboot.engine.longrun.LoadCurve;
import org.warmboot.engine.longrun.LongRunPlan;
import org.warmboot.engine.plan.Plan;
import org.warmboot.experiment.compile.RunPlan.LongRun.PolicyRun;
import org.warmboot.experiment.longrun.CostRates;
import org.warmboot.experiment.longrun.LifeDistributions;
import org.warmboot.experiment.longrun.LongRunSettings;
import org.warmboot.experiment.result.HistoryMethod;
import org.warmboot.experiment.result.LongRunObjective;
import org.warmboot.model.Cluster;
import org.warmboot.model.CostModel;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.ServiceProfile;
import org.warmboot.model.Technique;
import org.warmboot.model.Workload;

/** Puts hosts, what ages on them and their policies together for years of operation. */
final class LongRunCompiler {

    private final PlanCompiler plans;
    private final LongRunExperiment experiment;
    private final LongRunSettings settings;
    private final Optional<Cluster> cluster;
    private final List<Host> hosts;
    private final Instant start;
    private final Map<Served, Map<String, Plan>> guestActions = new HashMap<>();

    /** A host and the services of its guests. */
    private record Served(Host host, Optional<ServiceProfile> profile) {}

    LongRunCompiler(PlanCompiler plans, LongRunExperiment experiment, long seed) {
        this.plans = plans;
        this.experiment = experiment;
        cluster = Optional.ofNullable(experiment.getCluster());
        hosts = cluster.<List<Host>>map(Cluster::getHosts).orElseGet(() -> List.of(experiment.getHost()));
        start = Instant.parse(experiment.getStart());
        settings = new LongRunSettings(
                seed,
                experiment.getReplications(),
                experiment.getPrecision(),
                experiment.getLevel(),
                HistoryMethod.valueOf(experiment.getMethod().name()),
                LongRunObjective.valueOf(experiment.getObjective().name()),
                experiment.isFindIntervals());
    }

    List<RunPlan> runs() {
        return ExperimentCompiler.unfold(experiment, (technique, profile) -> Stream.of(run(technique, profile)));
    }

    private RunPlan run(Technique technique, Optional<ServiceProfile> profile) {
        var triggers = new LongRunTriggers();
        var compiler = new LongRunPolicies(triggers, start, experiment.getHorizon());
        var actions =
                hosts.stream().map(host -> action(host, technique, profile)).toList();
        var policies = new ArrayList<List<PolicyRun>>();
        var operations = new ArrayList<HostOperation>();
        var lives = new LinkedHashMap<String, LifeDistributions>();
        for (var i = 0; i < hosts.size(); i++) {
            var parts = new AgingParts(hosts.get(i));
            policies.add(policies(compiler, technique, actions.get(i), parts, guestActions(hosts.get(i), profile)));
            var own = parts.lives(triggers.watched());
            operations.add(new HostOperation(hosts.get(i).getId(), parts.components(own, profile), List.of()));
            lives.putAll(own);
        }
        var shown = actions.stream().filter(this::isShown).findFirst().orElse(actions.getFirst());
        return new RunPlan.LongRun(
                shown,
                PlanCompiler.parameters(shown, profile),
                outline(operations, profile),
                policies,
                PolicyWords.of(experiment, technique),
                TechniqueWords.of(technique),
                lives,
                triggers.delays(),
                Optional.ofNullable(experiment.getCosts()).map(LongRunCompiler::costs),
                settings);
    }

    /** The policies of a host: that for its hypervisor, then that for operating systems for each guest that it means. */
    private List<PolicyRun> policies(
            LongRunPolicies compiler,
            Technique technique,
            Plan action,
            AgingParts parts,
            Map<String, Plan> guestActions) {
        var policies = new ArrayList<PolicyRun>();
        Optional.ofNullable(experiment.getHypervisorPolicy())
                .ifPresent(policy -> policies.add(compiler.hypervisor(policy, technique, action, parts)));
        guestActions.forEach((guest, alone) ->
                policies.add(compiler.guest(experiment.getOperatingSystemPolicy(), guest, alone, parts)));
        return policies;
    }

    private Plan action(Host host, Technique technique, Optional<ServiceProfile> profile) {
        return plans.plan(experiment, host, technique, Guests.asDrawn().with(profile), List.of());
    }

    /**
     * What the policy for operating systems does to each guest that it means, by its identifier; empty without one. It
     * is the same plan whatever technique the hypervisor is under, so that it need be executed only once.
     */
    private Map<String, Plan> guestActions(Host host, Optional<ServiceProfile> profile) {
        return guestActions.computeIfAbsent(
                new Served(host, profile),
                served -> Optional.ofNullable(experiment.getOperatingSystemPolicy())
                        .map(policy -> SingleGuest.each(policy, action(host, policy.getTechnique(), profile)))
                        .orElseGet(Map::of));
    }

    private boolean isShown(Plan plan) {
        return plan.targetHost().equals(experiment.getHost().getId());
    }

    private LongRunPlan outline(List<HostOperation> operations, Optional<ServiceProfile> profile) {
        return new LongRunPlan(
                operations,
                cluster.map(Cluster::getMaxAway).orElse(1),
                cluster.map(Cluster::getHealthGate).orElse(0.0),
                experiment.getHorizon(),
                experiment.getWarmUp(),
                load(profile));
    }

    /** The load of all guests is that of the first workload that knows how it changes. */
    private LoadCurve load(Optional<ServiceProfile> profile) {
        return hosts.stream()
                .flatMap(host -> host.getDomains().stream())
                .filter(GuestDomain.class::isInstance)
                .flatMap(guest -> AgingParts.workloads((GuestDomain) guest, profile))
                .map(Workload::getLoadProfile)
                .filter(Objects::nonNull)
                .findFirst()
                .map(load -> Loads.of(load, start, experiment.getHorizon()))
                .orElse(LoadCurve.CONSTANT);
    }

    private static CostRates costs(CostModel costs) {
        return new CostRates(
                Text.orEmpty(costs.getCurrency()),
                costs.getPlannedMinute(),
                costs.getUnplannedMinute(),
                costs.getFailure(),
                costs.getHypervisorAction(),
                costs.getOperatingSystemAction(),
                costs.getLostRequest());
    }
}
