package org.warmboot.findings;

import java.util.Map;
import java.util.stream.Stream;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.study.TechniqueChoice.Kind;
import org.warmboot.style.Numbers;

/** Most of the downtime of years has one cause; whoever wants less of it has to begin there. */
final class MainCause implements FindingRule {

    /** Share of the downtime from which on a cause outweighs all others together twice. */
    static final double MOST = 2.0 / 3;

    @Override
    public String kind() {
        return "main-cause";
    }

    @Override
    public Stream<Finding> in(Evidence evidence) {
        return evidence.winners()
                .flatMap(runs -> runs
                        .worst(RunResult::longRun, longRun -> total(longRun.measures()))
                        .filter(worst -> total(worst.part().measures()) > 0)
                        .map(worst -> finding(runs, worst.part().measures()))
                        .stream());
    }

    private static Map<Kind, Double> causes(LongRunMeasures measures) {
        var down = measures.downtime();
        return Map.of(
                Kind.HYPERVISOR_ACTIONS, down.hypervisorActions().mean(),
                Kind.SYSTEM_ACTIONS, down.operatingSystemActions().mean(),
                Kind.HYPERVISOR_FAILURES, down.hypervisorFailures().mean(),
                Kind.SYSTEM_FAILURES, down.operatingSystemFailures().mean());
    }

    private static double total(LongRunMeasures measures) {
        return causes(measures).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private Finding finding(TechniqueRuns runs, LongRunMeasures measures) {
        var most = causes(measures).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow();
        double share = most.getValue() / total(measures);
        boolean outweighs = share >= MOST;
        var cause = Messages.get("cause." + most.getKey().name());
        var draft = new Draft(this, outweighs ? Weight.NOTE : Weight.FINE)
                .of(runs)
                .shownBy(ChartTopic.LONG_RUN)
                .says(
                        outweighs ? "main-cause" : "main-cause.fine",
                        runs.name(),
                        Numbers.percent(share),
                        Numbers.roughly(total(measures)),
                        cause)
                .figure("share", share, "")
                .figure("downtime", total(measures), "s");
        return outweighs
                ? draft.advises("main-cause.advice." + most.getKey().name()).done()
                : draft.done();
    }
}
