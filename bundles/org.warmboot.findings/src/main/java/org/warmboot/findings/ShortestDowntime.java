package org.warmboot.findings;

import java.util.stream.Stream;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.measure.Headline;
import org.warmboot.style.Numbers;

/** Which technique takes services away for the shortest time, and by what. */
final class ShortestDowntime implements FindingRule {

    /** Share of the second-best downtime below which two techniques are alike: nobody plans to the per cent. */
    static final double ALIKE = 0.01;

    @Override
    public String kind() {
        return "shortest-downtime";
    }

    @Override
    public Stream<Finding> in(Evidence evidence) {
        return Contest.all(evidence).map(this::finding);
    }

    private Finding finding(Contest contest) {
        var best = contest.best();
        var next = contest.runs().get(1);
        double shortest = Headline.seconds(best);
        double second = Headline.seconds(next);
        double saved = second > 0 ? 1 - shortest / second : 0;
        var alike = saved < ALIKE;
        return contest.about(this, alike ? Weight.FINE : Weight.NOTE)
                .shownBy(ChartTopic.DOWNTIME)
                .says(
                        alike ? "shortest.alike" : shortest > 0 ? "shortest" : "shortest.none",
                        best.techniqueName(),
                        best.parameters().serviceName(),
                        Numbers.duration(shortest),
                        Numbers.duration(second - shortest),
                        Numbers.percent(saved),
                        next.techniqueName(),
                        contest.domains())
                .figure("downtime", shortest, "s")
                .figure("second-best", second, "s")
                .figure("saved", saved, "")
                .done();
    }
}
