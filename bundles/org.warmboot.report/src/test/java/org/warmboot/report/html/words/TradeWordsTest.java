package org.warmboot.report.html.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.LongRun;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.experiment.result.LongRunMeasures.Cost;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.study.TechniqueRanking;
import org.warmboot.report.sample.SampleLongRuns;

/** What is modelled besides the objective is weighed, and the price of it is said. */
class TradeWordsTest {

    private static final double EXACT = 0;
    private static final double VAGUE = 2000;

    @Test
    void aTechniqueThatIsCheaperIsNamedWithWhatItCostsInDowntime() {
        // 3600 s of downtime at 5000 EUR against 7200 s at 2000 EUR
        var sentences =
                sentences(run("swift", measures(3600, 5000, EXACT, 10)), run("cheap", measures(7200, 2000, EXACT, 20)));
        assertEquals(
                List.of(
                        "By cost, Technique cheap is better: 3 000 EUR less a year (2 000 EUR instead of 5 000 EUR), "
                                + "for 1 h more downtime.",
                        "It is the best one by requests lost as well."),
                sentences);
    }

    @Test
    void whatChanceMayHaveDecidedIsSaid() {
        var sentences =
                sentences(run("swift", measures(3600, 5000, VAGUE, 10)), run("cheap", measures(7200, 4000, VAGUE, 20)));
        assertTrue(
                sentences.getFirst().endsWith("for 1 h more downtime; chance may have decided that."),
                sentences::toString);
    }

    @Test
    void requestsAreWeighedLikeCosts() {
        var sentences = sentences(
                run("swift", measures(3600, 1000, EXACT, 900)), run("calm", measures(7200, 2000, EXACT, 100)));
        assertEquals(
                List.of(
                        "By requests lost, Technique calm is better: 800 fewer a year "
                                + "(100 instead of 900), for 1 h more downtime.",
                        "It is the best one by cost as well."),
                sentences);
    }

    @Test
    void nothingIsSaidOfOneTechniqueAlone() {
        assertEquals(List.of(), sentences(run("swift", measures(3600, 5000, EXACT, 10))));
    }

    private static List<String> sentences(RunResult... runs) {
        var sample = SampleLongRuns.tenants();
        var experiment = new ExperimentResult("trade", "Trade", sample.kind(), List.of(runs), List.of());
        var choice = TechniqueRanking.of(experiment).getFirst();
        return TradeWords.of(choice, new ChoiceWords(experiment, choice)).stream()
                .map(sentence -> sentence.replace('\u00a0', ' ').replace('\u202f', ' '))
                .toList();
    }

    private static LongRunMeasures measures(double downtime, double cost, double half, double requests) {
        var it = SampleLongRuns.measures(downtime, 0, 0, 0);
        return new LongRunMeasures(
                it.availability(),
                it.downtime(),
                it.plannedOutages(),
                it.unplannedOutages(),
                it.timeBetweenOutages(),
                it.hypervisorFailures(),
                it.operatingSystemFailures(),
                it.hypervisorActions(),
                it.operatingSystemActions(),
                it.throughput(),
                Optional.of(Estimate.exact(requests)),
                Optional.of(new Cost(new Estimate(cost, cost - half, cost + half), "EUR")));
    }

    private static RunResult run(String technique, LongRunMeasures measures) {
        var sample = SampleLongRuns.tenants().runs().getFirst();
        var it = sample.longRun().orElseThrow();
        return new RunResult(technique, "Technique " + technique, sample.parameters())
                .with(new LongRun(
                        it.horizon(),
                        it.warmUp(),
                        it.replications(),
                        it.level(),
                        it.method(),
                        it.policies(),
                        it.meaning(),
                        measures,
                        Optional.empty(),
                        it.analysis(),
                        it.outages()));
    }
}
