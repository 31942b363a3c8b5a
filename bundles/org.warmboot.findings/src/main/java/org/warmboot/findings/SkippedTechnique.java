package org.warmboot.findings;

import java.util.stream.Stream;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.Skipped;

/** Techniques were not run, so that nothing is said about them. */
final class SkippedTechnique implements FindingRule {

    @Override
    public String kind() {
        return "skipped-technique";
    }

    @Override
    public Stream<Finding> in(Evidence evidence) {
        return evidence.result().experiments().stream().flatMap(this::of);
    }

    private Stream<Finding> of(ExperimentResult experiment) {
        return experiment.skipped().isEmpty()
                ? Stream.of(new Draft(this, Weight.FINE)
                        .in(experiment)
                        .says("skipped.fine", experiment.name())
                        .done())
                : experiment.skipped().stream().map(skipped -> finding(experiment, skipped));
    }

    private Finding finding(ExperimentResult experiment, Skipped skipped) {
        return new Draft(this, Weight.NOTE)
                .of(new TechniqueRuns(experiment, skipped.technique(), skipped.techniqueName(), java.util.List.of()))
                .says("skipped", skipped.techniqueName(), skipped.reason())
                .advises("skipped.advice." + skipped.cause().name())
                .done();
    }
}
