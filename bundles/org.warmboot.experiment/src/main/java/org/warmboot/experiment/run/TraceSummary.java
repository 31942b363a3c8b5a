package org.warmboot.experiment.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import org.warmboot.engine.plan.Plan;
import org.warmboot.engine.plan.Scope;
import org.warmboot.engine.trace.Outage;
import org.warmboot.engine.trace.RunTrace;
import org.warmboot.engine.trace.StepRecord;
import org.warmboot.experiment.Messages;
import org.warmboot.experiment.result.Downtime;
import org.warmboot.experiment.result.Downtime.ServiceDowntime;
import org.warmboot.experiment.result.Phase;
import org.warmboot.experiment.result.RebootTasks;
import org.warmboot.model.Action;
import org.warmboot.model.action.ActionFacts;
import org.warmboot.model.action.HypervisorPhase;
import org.warmboot.model.action.StateChange;

/** Boils the trace of an execution down to the quantities that the literature reports. */
final class TraceSummary {

    /** Share of the duration of a technique by which the states it leads to are shown. */
    private static final double TAIL = 0.05;

    private TraceSummary() {}

    /** Downtimes of the services in the guests of the target, each the sum of its outages. */
    static Downtime downtime(Plan plan, RunTrace trace) {
        var seconds = new HashMap<ServiceKey, Double>();
        for (var outage : trace.outages()) {
            if (!outage.ended()) {
                requireOfNoGuest(plan, outage);
            }
            seconds.merge(new ServiceKey(outage.domain(), outage.service()), outage.seconds(), Double::sum);
        }
        var services = plan.target().guests().stream()
                .flatMap(guest -> guest.services().stream()
                        .map(service -> new ServiceDowntime(
                                plan.targetHost(),
                                guest.id() + "/" + service.id(),
                                guest.name(),
                                service.name(),
                                seconds.getOrDefault(new ServiceKey(guest.id(), service.id()), 0.0))))
                .toList();
        var statistics = services.stream().mapToDouble(ServiceDowntime::seconds).summaryStatistics();
        return new Downtime(statistics.getAverage(), Math.max(0, statistics.getMax()), services);
    }

    private record ServiceKey(String domain, String service) {}

    private static void requireOfNoGuest(Plan plan, Outage outage) {
        for (var guest : plan.target().guests()) {
            for (var service : guest.services()) {
                if (guest.id().equals(outage.domain()) && service.id().equals(outage.service())) {
                    throw new RunStoppedException(new RunOutcome.Failed(
                            Messages.get("run.leaves-down", plan.technique().name(), service.name(), guest.name()),
                            plan.technique().id()));
                }
            }
        }
    }

    static RebootTasks tasks(RunTrace trace) {
        var steps = trace.steps();
        var before = span(steps, step -> onGuests(step) && changesDomains(step, StateChange.OfDomains::stops));
        var reset = span(steps, step -> leadsTo(step, HypervisorPhase.RESET));
        var load = span(steps, step -> isLoad(step) || leadsTo(step, HypervisorPhase.RESET));
        var reboot = span(steps, step -> isLoad(step) || isPrivilegedBoot(step));
        var back = span(steps, step -> onGuests(step) && changesDomains(step, StateChange.OfDomains::bringsBack));
        // guests may be back before the hypervisor is rebooted under them
        var after = back.isEmpty() ? 0 : Math.max(0, back.end - Math.max(reboot.end, before.end));
        return new RebootTasks(before.length(), reset.length(), reboot.length(), load.length(), after);
    }

    /** Phases of all components; the last ones go on for a while, so that a timeline shows how the technique ends. */
    static List<Phase> phases(RunTrace trace) {
        var phases = new ArrayList<Phase>();
        for (var i = 0; i < trace.phases().size(); i++) {
            var phase = trace.phases().get(i);
            var isLast = i + 1 == trace.phases().size()
                    || !trace.phases().get(i + 1).component().equals(phase.component());
            phases.add(new Phase(
                    phase.component(),
                    phase.componentName(),
                    Phase.ComponentKind.valueOf(phase.kind().name()),
                    phase.phase(),
                    phase.start(),
                    isLast ? phase.end() + trace.endSeconds() * TAIL : phase.end()));
        }
        return phases;
    }

    private static boolean onGuests(StepRecord step) {
        return step.scope() == Scope.GUEST_DOMAINS;
    }

    private static boolean isLoad(StepRecord step) {
        return leadsTo(step, HypervisorPhase.LOADED);
    }

    private static boolean isPrivilegedBoot(StepRecord step) {
        return step.scope() == Scope.PRIVILEGED_DOMAIN && changesDomains(step, StateChange.OfDomains::bringsBack);
    }

    private static boolean leadsTo(StepRecord step, HypervisorPhase phase) {
        return facts(step).ofHypervisor().filter(its -> its.to() == phase).isPresent();
    }

    private static boolean changesDomains(StepRecord step, Predicate<StateChange.OfDomains> how) {
        return facts(step).ofDomains().filter(how).isPresent();
    }

    private static ActionFacts facts(StepRecord step) {
        return ActionFacts.of(Action.valueOf(step.action().name()));
    }

    private record Span(double start, double end) {

        boolean isEmpty() {
            return end < start;
        }

        double length() {
            return isEmpty() ? 0 : end - start;
        }
    }

    private static Span span(List<StepRecord> steps, Predicate<StepRecord> which) {
        var start = Double.POSITIVE_INFINITY;
        var end = Double.NEGATIVE_INFINITY;
        for (var step : steps) {
            if (which.test(step)) {
                start = Math.min(start, step.start());
                end = Math.max(end, step.end());
            }
        }
        return new Span(start, end);
    }
}
