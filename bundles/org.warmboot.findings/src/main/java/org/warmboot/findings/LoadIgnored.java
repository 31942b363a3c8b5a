package org.warmboot.findings;

import java.util.stream.Stream;
import org.warmboot.experiment.result.ExperimentResult;

/** No requests arrive in a long run, so that lost ones are not counted and quiet hours are worth nothing. */
final class LoadIgnored implements FindingRule {

    @Override
    public String kind() {
        return "load-ignored";
    }

    @Override
    public Stream<Finding> in(Evidence evidence) {
        var longRuns = evidence.result().experiments().stream()
                .filter(experiment ->
                        experiment.runs().stream().anyMatch(run -> run.longRun().isPresent()))
                .toList();
        if (longRuns.isEmpty()) {
            return Stream.empty();
        }
        var ignored = longRuns.stream().filter(LoadIgnored::isIgnored).toList();
        return Stream.of(
                ignored.isEmpty()
                        ? new Draft(this, Weight.FINE).says("load.fine").done()
                        : new Draft(this, Weight.NOTE)
                                .in(ignored.getFirst())
                                .says("load", ignored.size(), longRuns.size())
                                .advises("load.advice")
                                .figure("without-requests", ignored.size(), "")
                                .figure("long-runs", longRuns.size(), "")
                                .done());
    }

    private static boolean isIgnored(ExperimentResult experiment) {
        return experiment.runs().stream()
                .flatMap(run -> run.longRun().stream())
                .allMatch(longRun -> longRun.measures().requestsLost().isEmpty());
    }
}
