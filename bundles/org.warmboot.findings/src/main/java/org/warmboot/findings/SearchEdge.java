package org.warmboot.findings;

import java.util.stream.Stream;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.result.OptimalPolicy;
import org.warmboot.experiment.result.OptimalPolicy.Answer;
import org.warmboot.experiment.result.OptimalPolicy.Edge;

/** The best interval lies at an end of what was searched, so that a better one may be beyond it. */
final class SearchEdge implements FindingRule {

    @Override
    public String kind() {
        return "search-edge";
    }

    @Override
    public Stream<Finding> in(Evidence evidence) {
        return evidence.winners()
                .flatMap(runs -> runs
                        .worst(
                                run -> run.optimum().filter(found -> IntervalFromBest.isSearched(run)),
                                SearchEdge::edges)
                        .map(worst -> finding(runs, worst.part()))
                        .stream());
    }

    private static Stream<Answer> atEdge(OptimalPolicy optimum) {
        return Stream.concat(Stream.of(optimum.hypervisor()), optimum.operatingSystem().stream())
                .filter(answer -> answer.edge() != Edge.NONE);
    }

    private static double edges(OptimalPolicy optimum) {
        return atEdge(optimum).count();
    }

    private Finding finding(TechniqueRuns runs, OptimalPolicy optimum) {
        var edge = atEdge(optimum).findFirst();
        return edge.map(answer -> new Draft(this, Weight.NOTE)
                        .of(runs)
                        .shownBy(
                                answer == optimum.hypervisor()
                                        ? ChartTopic.HYPERVISOR_INTERVAL
                                        : ChartTopic.SYSTEM_INTERVAL)
                        .says("edge." + answer.edge().name(), runs.name(), LossWords.interval(answer.interval()))
                        .advises("edge.advice." + answer.edge().name())
                        .figure("interval", answer.interval(), "s")
                        .done())
                .orElseGet(() -> new Draft(this, Weight.FINE)
                        .of(runs)
                        .says("edge.fine", runs.name())
                        .done());
    }
}
