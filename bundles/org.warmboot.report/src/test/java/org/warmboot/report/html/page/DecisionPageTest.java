package org.warmboot.report.html.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.LongRun;
import org.warmboot.experiment.result.LongRunObjective;
import org.warmboot.experiment.result.OptimalPolicy;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.findings.JudgedResult;
import org.warmboot.report.sample.SampleLongRuns;
import org.warmboot.report.sample.SampleResult;
import org.warmboot.report.sample.Xml;

class DecisionPageTest {

    private final String page = pages("decision.html");
    private final String plain = page.replace('\u00a0', ' ').replace('\u202f', ' ');

    @Test
    void itIsOneParagraphOneChartOneTable() {
        assertEquals(1, count("<p class=\"answer\">"));
        assertEquals(1, count("<svg "));
        assertEquals(1, count("<table>"));
        Xml.pictures(page).forEach(Xml::parse);
        assertFalse(page.contains("://"), "and refers to nothing outside");
    }

    @Test
    void itSaysWhichTechniqueHowOftenAndWhatItBuys() {
        assertTrue(plain.contains("Rejuvenate the hypervisor by the cold-VM reboot every 31 days; "
                + "between 23 and 44 days makes no difference you could measure."));
        // 3130 + 1290 + 760 s of downtime a year
        assertTrue(plain.contains("A service is then away for 1 h 26 min a year"));
        assertTrue(plain.contains("The next best, the warm-VM reboot (every 64 days), loses 29 min more a year"));
    }

    @Test
    void coldWinsByRenewingGuestsAndTheNumbersAreSaid() {
        // 5240 and 760 s a year by failures that take 1800 s each
        assertTrue(plain.contains(
                "1 h 15 min less downtime a year from failures of a guest (0.42 instead of 2.91 a year)"));
        assertTrue(plain.contains("The warm-VM reboot keeps the memory of the guests and with it their wear: "
                + "a guest then fails 2.91 times a year instead of 0.42, which alone is 1 h 15 min more downtime."));
    }

    @Test
    void solvedAndSimulatedLossesAreToldApart() {
        assertTrue(plain.contains("A service is then away for 1 h 26 min a year; it is available 99.98357 % of the "
                + "time (simulated over 10 years)."));
        // 5150 s in the long run, 5155 s over ten years
        assertTrue(plain.contains("Solved, the loss is 1 h 26 min a year, over the same time and in the long run."));
        assertTrue(plain.contains("Simulated over 10 years; “Solved” is for the same time"));
        assertTrue(plain.contains("<th scope=\"col\" class=\"number\">Solved</th>"));
        assertTrue(plain.contains("<small>long run: 1 h 26 min</small>"));
        // 7138 s as given is simulated here, 588 + 1310 + 5240
        assertTrue(plain.contains("<td class=\"number\">1 h 59 min<small>every 28 days</small></td>"));
    }

    @Test
    void theTimeThatCountsBeginsAfterTheWarmUp() {
        var sample = SampleLongRuns.tenants();
        var warmed = sample.runs().stream()
                .map(run -> run.with(warmed(run.longRun().orElseThrow())))
                .toList();
        var other = HtmlReport.pages(
                        JudgedResult.alone(SampleLongRuns.of(List.of(
                                new ExperimentResult(sample.id(), sample.name(), sample.kind(), warmed, List.of())))),
                        SampleResult.TOOL)
                .get("decision.html");
        // two of the ten years do not count
        assertTrue(other.replace('\u00a0', ' ').contains("Simulated over 8 years after a warm-up of 730 days;"));
    }

    private static LongRun warmed(LongRun it) {
        return new LongRun(
                it.horizon(),
                2 * SampleLongRuns.YEAR,
                it.replications(),
                it.level(),
                it.method(),
                it.policies(),
                it.meaning(),
                it.measures(),
                it.gain(),
                it.analysis(),
                it.outages());
    }

    @Test
    void whatElseIsModelledIsWeighed() {
        assertTrue(plain.contains("It is the best one by cost and requests lost as well."));
        assertTrue(plain.contains("<th scope=\"col\" class=\"number\">Cost a year</th>"));
        assertTrue(plain.contains("<th scope=\"col\" class=\"number\">Requests lost a year</th>"));
    }

    @Test
    void aTechniqueOfOnesOwnIsExplainedByWhatItSays() {
        var sample = SampleLongRuns.tenants();
        var own = sample.runs().stream()
                .map(run -> new RunResult("own-" + run.technique(), run.techniqueName(), run.parameters())
                        .with(run.longRun().orElseThrow())
                        .with(run.optimum().orElseThrow()))
                .toList();
        var renamed = new ExperimentResult(sample.id(), sample.name(), sample.kind(), own, List.of());
        var other = HtmlReport.pages(JudgedResult.alone(SampleLongRuns.of(List.of(renamed))), SampleResult.TOOL)
                .get("decision.html");
        assertEquals(3, other.split("<dd>Renews what is named in the sample.</dd>", -1).length - 1);
    }

    @Test
    void itLeadsToTheMethodAndToAllResults() {
        assertTrue(page.contains("<a href=\"method.html\">"));
        assertTrue(page.contains("<a href=\"index.html\">"));
        assertTrue(pages("index.html").contains("<a href=\"decision.html\">"));
    }

    @Test
    void itsWordsAreExplained() {
        for (var word : List.of(
                "Rejuvenation",
                "Hypervisor",
                "Guest",
                "Planned, unplanned",
                "Nines",
                "No difference",
                "Warm-VM reboot",
                "Saved-VM reboot",
                "Cold-VM reboot")) {
            assertTrue(page.contains("<dt>" + word + "</dt>"), word);
        }
        // those of the page and those of the scenario alike
        assertFalse(Pattern.compile("<dd>\\p{Ll}").matcher(page).find());
    }

    @Test
    void theMethodSaysHowToDoItAgain() {
        var method = pages("method.html").replace('\u00a0', ' ');
        assertTrue(method.contains("warmboot report SCENARIO.warmboot --out DIR --seed 7 --replications 4096"));
        assertTrue(method.contains("Not solved. Maintenance windows"));
        assertTrue(method.contains("common random numbers"));
        assertFalse(Pattern.compile("\\{[0-9]").matcher(method).find(), "every text has its arguments");
    }

    @Test
    void theMethodTellsModelsOfOneTechniqueApartByTheirExperiments() {
        var first = SampleLongRuns.tenants();
        var second = new ExperimentResult("second", "Without tenants", first.kind(), first.runs(), List.of());
        var method = HtmlReport.pages(JudgedResult.alone(SampleLongRuns.of(List.of(first, second))), SampleResult.TOOL)
                .get("method.html");
        var models = method.substring(method.indexOf("<section id=\"method-models\""));
        assertTrue(models.contains("<small>Ten years of tenants, Without tenants</small>"));
    }

    /** One objective for all would not be that of each experiment. */
    @Test
    void theCommandThatSearchesAgainNamesAnObjectiveOnlyIfAllSearchesHaveIt() {
        assertTrue(pages("method.html").contains("--seed 7 --by availability"));
        var first = SampleLongRuns.tenants();
        var byCost = first.runs().stream()
                .map(run -> run.with(byCost(run.optimum().orElseThrow())))
                .toList();
        var second = new ExperimentResult("second", "By cost", first.kind(), byCost, List.of());
        var method = HtmlReport.pages(JudgedResult.alone(SampleLongRuns.of(List.of(first, second))), SampleResult.TOOL)
                .get("method.html");
        assertTrue(method.contains("warmboot optimize SCENARIO.warmboot --out DIR --seed 7"));
        assertFalse(method.contains("--by"));
    }

    private static OptimalPolicy byCost(OptimalPolicy it) {
        return new OptimalPolicy(
                LongRunObjective.COST,
                it.basis(),
                "EUR",
                it.hypervisor(),
                it.operatingSystem(),
                it.loss(),
                it.asGiven(),
                it.overHorizon(),
                it.confirmation(),
                it.confirmedLoss(),
                it.curve(),
                it.systemCurve(),
                it.sensitivity());
    }

    @Test
    void aScenarioWithoutLongRunsHasNoSuchPages() {
        assertEquals(
                1,
                HtmlReport.pages(JudgedResult.alone(SampleResult.create()), SampleResult.TOOL)
                        .size());
    }

    private int count(String text) {
        return page.split(Pattern.quote(text), -1).length - 1;
    }

    private static String pages(String name) {
        return HtmlReport.pages(JudgedResult.alone(SampleLongRuns.create()), SampleResult.TOOL)
                .get(name);
    }
}
