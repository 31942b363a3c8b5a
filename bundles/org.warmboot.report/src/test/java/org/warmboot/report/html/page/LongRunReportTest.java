package org.warmboot.report.html.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.LongRun;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.findings.JudgedResult;
import org.warmboot.report.html.section.LongRunRows;
import org.warmboot.report.html.words.LongRunWords;
import org.warmboot.report.sample.SampleLongRuns;
import org.warmboot.report.sample.SampleResult;
import org.warmboot.report.sample.Xml;

class LongRunReportTest {

    private final String page = HtmlReport.page(JudgedResult.alone(SampleLongRuns.create()), SampleResult.TOOL);
    private final String plain = page.replace('\u00a0', ' ').replace('\u202f', ' ');

    @Test
    void aLongRunHasItsSectionsAndPictures() {
        assertTrue(page.contains("<section id=\"longrun\">"));
        assertTrue(page.contains("<section id=\"intervals\">"));
        var pictures = Xml.pictures(page);
        pictures.forEach(Xml::parse);
    }

    @Test
    void availabilityComesWithItsIntervalAndNines() {
        // 588 + 1310 + 5240 s of 31 536 000 s; the unplanned 6550 s to 2 %
        assertTrue(plain.contains("<td class=\"number\">99.97737 %, 3.6 nines<small>99.97695 to 99.97778 %</small>"));
    }

    @Test
    void solvedValuesAreJudgedByTheSimulatedInterval() {
        assertTrue(plain.contains("<span>inside the interval</span>"));
        assertTrue(plain.contains("<span>not solved</span>"));
        assertTrue(plain.contains("Maintenance windows: a policy that waits has no closed form."));
        assertTrue(LongRunWords.agrees(
                SampleLongRuns.measures(1, 1, 100, 0).downtime().unplanned(), 101));
        assertTrue(!LongRunWords.agrees(
                SampleLongRuns.measures(1, 1, 100, 0).downtime().unplanned(), 103));
    }

    @Test
    void whereNothingIsSolvedASentenceTakesThePlaceOfTheTable() {
        var all = SampleLongRuns.tenants();
        var unsolved = all.runs().stream()
                .filter(run -> run.longRun().orElseThrow().analysis().solution().isEmpty())
                .toList();
        var none = HtmlReport.page(
                JudgedResult.alone(SampleLongRuns.of(
                        List.of(new ExperimentResult(all.id(), all.name(), all.kind(), unsolved, List.of())))),
                SampleResult.TOOL);
        assertTrue(none.contains("Not solved. Maintenance windows"));
        assertFalse(none.contains("<span>not solved</span>"));
    }

    @Test
    void solvedAndSimulatedFiguresAreToldApart() {
        assertTrue(plain.contains("Loss a year at best"));
        assertTrue(plain.contains(">Loss a year at best<small>solved for the long run</small></th>"));
        assertTrue(plain.contains(">Loss as given<small>solved for the long run</small></th>"));
        assertTrue(plain.contains("<small>solved over 10 years</small></th>"));
        assertTrue(plain.contains("<td class=\"number\">1 h 55 min</td>"));
        assertTrue(plain.contains("Simulated at best"));
        assertTrue(plain.contains("Downtime of a service per year, minutes; solved"));
        assertTrue(plain.contains("<caption>Downtime of a service per year, simulated</caption>"));
        assertTrue(plain.contains("Losses a year, solved for the long run."));
    }

    @Test
    void aTableIsCalledAfterWhatItShows() {
        assertTrue(page.contains("<caption>Simulated outages of a service per year, the mean time from one to the "
                + "next, their mean length, and what they cost</caption>"));
        var run = SampleLongRuns.tenants().runs().getFirst();
        var full = run.longRun().orElseThrow();
        var all = full.measures();
        var free = new LongRun(
                full.horizon(),
                full.warmUp(),
                full.replications(),
                full.level(),
                full.method(),
                full.policies(),
                full.meaning(),
                new LongRunMeasures(
                        all.availability(),
                        all.downtime(),
                        all.plannedOutages(),
                        all.unplannedOutages(),
                        all.timeBetweenOutages(),
                        all.hypervisorFailures(),
                        all.operatingSystemFailures(),
                        all.hypervisorActions(),
                        all.operatingSystemActions(),
                        all.throughput(),
                        Optional.empty(),
                        Optional.empty()),
                full.gain(),
                full.analysis(),
                full.outages());
        assertEquals(
                "Simulated outages of a service per year, the mean time from one to the next and their mean length",
                LongRunRows.outages(List.of(run.with(free))).caption());
    }

    @Test
    void intervalsAreSaidInWords() {
        assertTrue(plain.contains("Warm-VM reboot: Rejuvenate the hypervisor every 64 days; between 45 and 97 days "
                + "makes no difference you could measure. "
                + "The loss is then 1 h 55 min a year, solved for the long run."));
        assertTrue(plain.contains("Saved-VM reboot: Never rejuvenate the hypervisor: no interval loses less than the "
                + "2 h 27 min a year without, solved for the long run. "
                + "More than 210 days apart makes no difference you could measure."));
    }
}
