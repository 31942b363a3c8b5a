package org.warmboot.findings;

import java.util.List;
import java.util.stream.Stream;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.model.AgingExperiment;
import org.warmboot.model.Experiment;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.Renewed;
import org.warmboot.model.Technique;
import org.warmboot.style.Numbers;

/** A technique keeps guests as they are, which age, and nobody else renews them. */
final class GuestsStayOld implements FindingRule {

    @Override
    public String kind() {
        return "guests-stay-old";
    }

    @Override
    public Stream<Finding> in(Evidence evidence) {
        return evidence.techniques()
                .flatMap(runs -> evidence.asked(runs.experiment()).stream()
                        .filter(asked -> asked instanceof LongRunExperiment || asked instanceof AgingExperiment)
                        .filter(asked -> hosts(asked).stream().anyMatch(GuestsStayOld::age))
                        .flatMap(asked -> evidence.element(Technique.class, runs.technique()).stream()
                                .map(technique -> finding(runs, asked, technique))));
    }

    private static List<Host> hosts(Experiment asked) {
        return asked instanceof LongRunExperiment run && run.getCluster() != null
                ? run.getCluster().getHosts()
                : Stream.ofNullable(asked.getHost()).toList();
    }

    private static boolean age(Host host) {
        return host.getDomains().stream()
                .filter(GuestDomain.class::isInstance)
                .map(domain -> domain.getOperatingSystem())
                .anyMatch(system -> system != null && (system.getAging() != null || system.getFailure() != null));
    }

    private static boolean hasPolicy(Experiment asked) {
        return switch (asked) {
            case LongRunExperiment run -> run.getOperatingSystemPolicy() != null;
            case AgingExperiment aging -> aging.getOperatingSystemPolicy() != null;
            default -> false;
        };
    }

    private Finding finding(TechniqueRuns runs, Experiment asked, Technique technique) {
        boolean renewed = technique.getRenews().contains(Renewed.GUEST_DOMAINS) || hasPolicy(asked);
        if (renewed) {
            return new Draft(this, Weight.FINE)
                    .of(runs)
                    .says("old.fine", runs.name())
                    .done();
        }
        double failures = runs.runs().stream()
                .flatMap((RunResult run) -> run.longRun().stream())
                .mapToDouble(
                        longRun -> longRun.measures().operatingSystemFailures().mean())
                .max()
                .orElse(0);
        var draft = new Draft(this, Weight.NOTE)
                .of(runs)
                .shownBy(asked instanceof AgingExperiment ? ChartTopic.AGING : ChartTopic.LONG_RUN)
                .says(failures > 0 ? "old.failing" : "old", runs.name(), Numbers.plain(failures, 2))
                .advises("old.advice");
        return failures > 0
                ? draft.figure("failures-per-guest-and-year", failures, "").done()
                : draft.done();
    }
}
