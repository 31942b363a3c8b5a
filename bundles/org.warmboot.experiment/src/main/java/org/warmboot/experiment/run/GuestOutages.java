package org.warmboot.experiment.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmboot.engine.longrun.OperationPlan.Outage;
import org.warmboot.engine.machine.DomainState;
import org.warmboot.engine.plan.Plan;
import org.warmboot.engine.trace.PhaseRecord;
import org.warmboot.engine.trace.RunTrace;

/** When guests are away while a technique is executed. */
final class GuestOutages {

    /** Phases in which a guest serves. */
    private static final Set<String> SERVES = Stream.of(
                    DomainState.RUNNING, DomainState.PAGED_OUT, DomainState.MIGRATING, DomainState.RELOCATING)
            .map(DomainState::phase)
            .collect(Collectors.toUnmodifiableSet());

    private GuestOutages() {}

    /**
     * Outages of the guests of the target. A guest is away while any of its services is; one without services is while
     * it does not run.
     *
     * @param trace with phases if there are guests without services
     * @return outages in order by identifier of the guest; guests without any are left out
     */
    static Map<String, List<Outage>> of(Plan plan, RunTrace trace) {
        var outages = new LinkedHashMap<String, List<Outage>>();
        var services = trace.outages().stream().collect(Collectors.groupingBy(outage -> outage.domain()));
        var phases = trace.phases().stream().collect(Collectors.groupingBy(PhaseRecord::component));
        for (var guest : plan.target().guests()) {
            var own = merged(
                    guest.services().isEmpty()
                            ? phases(phases.getOrDefault(guest.id(), List.of()))
                            : services.getOrDefault(guest.id(), List.of()).stream()
                                    .map(outage -> new Outage(outage.start(), outage.end())));
            if (!own.isEmpty()) {
                outages.put(guest.id(), own);
            }
        }
        return outages;
    }

    private static Stream<Outage> phases(List<PhaseRecord> phases) {
        return phases.stream()
                .filter(phase -> !SERVES.contains(phase.phase()))
                .map(phase -> new Outage(phase.start(), phase.end()));
    }

    private static List<Outage> merged(Stream<Outage> outages) {
        var merged = new ArrayList<Outage>();
        outages.filter(outage -> outage.end() > outage.start())
                .sorted((one, other) -> Double.compare(one.start(), other.start()))
                .forEach(outage -> {
                    if (!merged.isEmpty() && outage.start() <= merged.getLast().end()) {
                        var before = merged.removeLast();
                        merged.add(new Outage(before.start(), Math.max(before.end(), outage.end())));
                    } else {
                        merged.add(outage);
                    }
                });
        return merged;
    }
}
