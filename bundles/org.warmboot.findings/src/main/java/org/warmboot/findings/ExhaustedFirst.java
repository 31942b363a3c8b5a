package org.warmboot.findings;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.Aging;
import org.warmboot.experiment.result.Aging.Resource;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.style.Numbers;

/** What leaks is used up before a policy renews it. */
final class ExhaustedFirst implements FindingRule {

    /** Share of a resource above which it comes near its end before it is renewed; policies wait for less on purpose. */
    static final double NEAR = 0.95;

    @Override
    public String kind() {
        return "exhausted-first";
    }

    @Override
    public Stream<Finding> in(Evidence evidence) {
        return evidence.techniques()
                .flatMap(runs -> runs
                        .worst(ExhaustedFirst::first, Resource::highestShare)
                        .map(worst -> finding(runs, worst.part()))
                        .stream());
    }

    /** The resource that is used up first, or else comes nearest to that. */
    private static Optional<Resource> first(RunResult run) {
        return run.aging()
                .map(Aging::resources)
                .flatMap(all -> all.stream()
                        .min(Comparator.comparingDouble(
                                        (Resource each) -> each.exhaustedAt().orElse(Double.POSITIVE_INFINITY))
                                .thenComparing(Comparator.comparingDouble(Resource::highestShare)
                                        .reversed())));
    }

    private Finding finding(TechniqueRuns runs, Resource resource) {
        boolean gone = resource.exhaustedAt().isPresent();
        boolean near = resource.highestShare() >= NEAR;
        var draft = new Draft(this, gone ? Weight.IMPORTANT : near ? Weight.NOTE : Weight.FINE)
                .of(runs)
                .shownBy(ChartTopic.AGING)
                .says(
                        gone ? "exhausted" : "exhausted.fine",
                        runs.name(),
                        Messages.get("resource." + resource.indicator().name(), resource.component()),
                        gone
                                ? LossWords.interval(resource.exhaustedAt().getAsDouble())
                                : Numbers.percent(resource.highestShare()))
                .figure("highest-share", resource.highestShare(), "");
        resource.exhaustedAt().ifPresent(seconds -> draft.figure(RunMeasure.EXHAUSTED_AFTER.key(), seconds, "s"));
        return gone || near ? draft.advises("exhausted.advice").done() : draft.done();
    }
}
