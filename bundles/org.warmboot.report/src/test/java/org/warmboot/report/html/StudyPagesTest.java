package org.warmboot.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmboot.experiment.study.CompareResult;
import org.warmboot.experiment.study.SweepResult;
import org.warmboot.report.sample.SampleResult;
import org.warmboot.report.sample.SampleStudies;
import org.warmboot.report.sample.Xml;

class StudyPagesTest {

    @Test
    void overOneParameterEachNumberIsAChartOfLines() {
        var page = sweep(SampleStudies.line());
        assertEquals(2, pictures(page));
        assertTrue(page.contains("6 settings of hosts[web-1].hypervisor.failure.mean"));
        assertTrue(page.contains("One setting could not be run."));
        assertTrue(page.contains("A mean of 0 s is no life."));
    }

    @Test
    void overTwoParametersEachTechniqueHasItsCells() {
        var page = sweep(SampleStudies.grid());
        assertEquals(2 * 2, pictures(page), "two numbers of two techniques");
        // cold: 13 actions of 110 + 47 s, and one failure of an hour in 240 days
        assertTrue(page.contains("2 h 5 min"));
    }

    @Test
    void scatteredPointsAreDrawnAgainstEachParameter() {
        assertEquals(2 * 2, pictures(sweep(SampleStudies.scatter())), "two numbers against two parameters");
    }

    @Test
    void aSweepOfNothingStillHasAPage() {
        var none = new SweepResult("s", "", 1, "grid", List.of("a"), List.of());
        assertTrue(sweep(none).contains("<h1>s: sweep</h1>"));
    }

    @Test
    void scenariosStandSideBySideWithTheirDifference() {
        var page = compare(SampleStudies.compared());
        assertEquals(2, pictures(page));
        // 196 / 241 - 1
        assertTrue(page.contains("3 min 16 s<small>\u221218.7 %</small>"));
        // of the unavailability: 11e-5 against 15e-5
        assertTrue(page.contains("downtime \u221226.7 %"));
        assertTrue(page.contains("Of 3 numbers that the scenarios share, 2 differ from Today."));
        assertTrue(page.contains("One number stands in one scenario alone"));
    }

    @Test
    void aScenarioBeforeAndAfterAChangeIsToldApartByNumber() {
        var two = SampleStudies.compared();
        var page = compare(new CompareResult(List.of("Today", "Today"), two.sha256(), two.rows()));
        assertTrue(page.contains("Today (2)"));
    }

    private static String sweep(SweepResult sweep) {
        return plain(SweepPage.page(sweep, SampleResult.TOOL));
    }

    private static String compare(CompareResult compared) {
        return plain(ComparePage.page(compared, SampleResult.TOOL));
    }

    private static String plain(String page) {
        assertFalse(page.contains("://"), "a page refers to nothing outside");
        return page.replace('\u00a0', ' ');
    }

    private static int pictures(String page) {
        var pictures = Xml.pictures(page);
        pictures.forEach(Xml::parse);
        return pictures.size();
    }
}
