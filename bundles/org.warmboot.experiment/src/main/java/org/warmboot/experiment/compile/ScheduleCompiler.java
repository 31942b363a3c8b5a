package org.warmboot.experiment.compile;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.warmboot.engine.longrun.HostOperation;
import org.warmboot.engine.longrun.LoadCurve;
import org.warmboot.engine.longrun.LongRunPlan;
import org.warmboot.engine.plan.Plan;
import org.warmboot.experiment.compile.RunPlan.LongRun.PolicyRun;
import org.warmboot.experiment.compile.SchedulePlan.Acting;
import org.warmboot.experiment.longrun.LifeDistributions;
import org.warmboot.experiment.longrun.LongRunSettings;
import org.warmboot.experiment.result.HistoryMethod;
import org.warmboot.experiment.result.LongRunObjective;
import org.warmboot.model.Cluster;
import org.warmboot.model.DegradationTrigger;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.LoadProfile;
import org.warmboot.model.LoadTrigger;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.MaintenanceWindow;
import org.warmboot.model.Policy;
import org.warmboot.model.PredictionTrigger;
import org.warmboot.model.RejuvenationLevel;
import org.warmboot.model.Technique;
import org.warmboot.model.TimeTrigger;
import org.warmboot.model.Workload;
import org.warmboot.model.words.ElementNames;

/** Puts hosts and all policies that act on them together, so that the engine can tell when they do. */
public final class ScheduleCompiler {

    private final ScheduleScope scope;
    private final LongRunExperiment setting;
    private final PlanCompiler plans;
    private final Instant start;
    private final LongRunTriggers triggers = new LongRunTriggers();
    private final LongRunPolicies policies;
    private final List<List<PolicyRun>> runs = new ArrayList<>();
    private final List<List<Acting>> acting = new ArrayList<>();
    private final List<Acting> idle = new ArrayList<>();

    private ScheduleCompiler(ScheduleScope scope) {
        this.scope = scope;
        setting = scope.setting();
        plans = new PlanCompiler(scope.seed());
        start = Instant.parse(setting.getStart());
        policies = new LongRunPolicies(triggers, start, setting.getHorizon());
    }

    /**
     * Compiles the policies of some hosts. Those that lack a technique or a trigger, or the technique of which needs a
     * value that is open, do nothing.
     *
     * @param scope of a scenario without errors in the policies and hosts that it names
     */
    public static SchedulePlan compile(ScheduleScope scope) {
        return new ScheduleCompiler(scope).compile();
    }

    /** Whether a policy says what it does and when, with nothing left open, on a host. */
    public static boolean isComplete(Policy policy, LongRunExperiment setting) {
        return policy.getTrigger() != null
                && policy.getTechnique() != null
                && OpenTechniques.runs(setting, policy.getTechnique());
    }

    private SchedulePlan compile() {
        var operations = new ArrayList<HostOperation>();
        var lives = new LinkedHashMap<String, LifeDistributions>();
        scope.policies().forEach((host, its) -> {
            var complete =
                    its.stream().filter(policy -> isComplete(policy, setting)).toList();
            its.stream()
                    .filter(policy -> !complete.contains(policy))
                    .forEach(policy -> idle.add(acting(policy, host, Optional.empty())));
            if (complete.isEmpty()) {
                return;
            }
            var parts = new AgingParts(host);
            compile(host, complete, parts);
            var own = parts.lives(triggers.watched());
            operations.add(new HostOperation(host.getId(), parts.components(own, Optional.empty()), List.of()));
            lives.putAll(own);
        });
        var names = new LinkedHashMap<String, String>();
        scope.policies().keySet().forEach(host -> names.put(host.getId(), ElementNames.orId(host)));
        return new SchedulePlan(
                scope.subject().getId(),
                ElementNames.orId(scope.subject()),
                start,
                zone(),
                setting.getHorizon(),
                operations.isEmpty() ? Optional.empty() : Optional.of(run(operations, lives)),
                acting,
                names,
                idle);
    }

    /** What acts on the hypervisor goes first when several are due at once, as in long runs. */
    private void compile(Host host, List<Policy> complete, AgingParts parts) {
        var itsRuns = new ArrayList<PolicyRun>();
        var itsActing = new ArrayList<Acting>();
        for (var policy : complete) {
            if (policy.getLevel() == RejuvenationLevel.HYPERVISOR) {
                itsRuns.add(policies.hypervisor(policy, policy.getTechnique(), action(host, policy), parts));
                itsActing.add(acting(policy, host, Optional.empty()));
            }
        }
        for (var policy : complete) {
            if (policy.getLevel() == RejuvenationLevel.OPERATING_SYSTEM) {
                SingleGuest.each(policy, action(host, policy)).forEach((guest, alone) -> {
                    itsRuns.add(policies.guest(policy, guest, alone, parts));
                    itsActing.add(acting(policy, host, Optional.of(guest)));
                });
            }
        }
        runs.add(itsRuns);
        acting.add(itsActing);
    }

    private Plan action(Host host, Policy policy) {
        return plans.plan(setting, host, policy.getTechnique(), Guests.asDrawn(), List.of());
    }

    private static Acting acting(Policy policy, Host host, Optional<String> guest) {
        return new Acting(
                policy.getId(),
                ElementNames.orId(policy),
                policy.getLevel() == RejuvenationLevel.HYPERVISOR,
                host.getId(),
                guest,
                Optional.ofNullable(policy.getTechnique()).map(Technique::getId).orElse(""),
                Optional.ofNullable(policy.getTechnique())
                        .map(ElementNames::orId)
                        .orElse(""),
                Optional.ofNullable(policy.getTrigger())
                        .map(PolicyWords::rhythm)
                        .orElse(""),
                policy.getTrigger() instanceof TimeTrigger timed
                        ? OptionalDouble.of(LongRunTriggers.first(timed))
                        : OptionalDouble.empty(),
                !(policy.getTrigger() instanceof PredictionTrigger)
                        && !(policy.getTrigger() instanceof DegradationTrigger));
    }

    private RunPlan.LongRun run(List<HostOperation> operations, Map<String, LifeDistributions> lives) {
        var shown = runs.getFirst().getFirst().plan();
        var cluster = Optional.ofNullable(setting.getCluster());
        return new RunPlan.LongRun(
                shown,
                PlanCompiler.parameters(shown, Optional.empty()),
                new LongRunPlan(
                        operations,
                        cluster.map(Cluster::getMaxAway).orElse(operations.size()),
                        cluster.map(Cluster::getHealthGate).orElse(0.0),
                        setting.getHorizon(),
                        0,
                        load()),
                runs,
                List.of(),
                "",
                lives,
                triggers.delays(),
                Optional.empty(),
                new LongRunSettings(
                        scope.seed(), 1, 0, 0.99, HistoryMethod.EVENTS, LongRunObjective.AVAILABILITY, false));
    }

    /** The load is that of the first workload that knows how it changes, or else what a policy looks at. */
    private LoadCurve load() {
        var served = scope.policies().keySet().stream()
                .flatMap(host -> host.getDomains().stream())
                .filter(GuestDomain.class::isInstance)
                .flatMap(guest -> AgingParts.workloads((GuestDomain) guest, Optional.empty()))
                .map(Workload::getLoadProfile);
        return Stream.concat(served, watched())
                .filter(Objects::nonNull)
                .findFirst()
                .map(profile -> Loads.of(profile, start, setting.getHorizon()))
                .orElse(LoadCurve.CONSTANT);
    }

    private Stream<LoadProfile> watched() {
        return all().map(Policy::getTrigger)
                .filter(LoadTrigger.class::isInstance)
                .map(trigger -> ((LoadTrigger) trigger).getProfile());
    }

    private Stream<Policy> all() {
        return scope.policies().values().stream().flatMap(List::stream).distinct();
    }

    private ZoneId zone() {
        var windows = all().flatMap(policy -> policy.getWindows().stream()).map(MaintenanceWindow::getTimeZone);
        return Stream.concat(windows, watched().filter(Objects::nonNull).map(LoadProfile::getTimeZone))
                .findFirst()
                .map(ZoneId::of)
                .orElse(ZoneId.of("UTC"));
    }
}
