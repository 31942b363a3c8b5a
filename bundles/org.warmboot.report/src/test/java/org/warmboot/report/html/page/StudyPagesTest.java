package org.warmboot.report.html.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
        assertTrue(page.contains("hosts[web-1].hypervisor.failure.mean takes 6 values."));
        assertTrue(page.contains("One setting could not be run."));
        assertTrue(page.contains("A mean of 0 s is no life."));
    }

    @Test
    void overTwoParametersEachTechniqueHasItsCells() {
        var page = sweep(SampleStudies.grid());
        assertEquals(2 * 2, pictures(page), "two numbers of two techniques");
        assertTrue(page.contains("hosts[web-1].resetTime take all combinations of their values: 12 settings."));
        // cold: 13 actions of 110 + 47 s, and one failure of an hour in 240 days
        assertTrue(page.contains("2 h 5 min"));
    }

    @Test
    void scatteredPointsAreDrawnAgainstEachParameter() {
        assertEquals(2 * 2, pictures(sweep(SampleStudies.scatter())), "two numbers against two parameters");
    }

    @Test
    void aSweepOfNothingStillHasAPage() {
        var none = new SweepResult("s", "", 1, SweepResult.Design.GRID, List.of("a"), List.of());
        assertTrue(sweep(none).contains("<h1>s: sweep</h1>"));
    }

    @Test
    void cellsWithoutAValueSayWhatThatMeans() {
        var grid = SampleStudies.grid();
        assertFalse(words(sweep(grid)).contains("empty"), "every cell has one");
        var points = new ArrayList<>(grid.points());
        var first = points.getFirst();
        points.set(0, new SweepResult.Point(first.values(), first.numbers(), List.of()));
        assertTrue(words(sweep(new SweepResult("s", "", 1, SweepResult.Design.GRID, grid.paths(), points)))
                .contains("empty:never"));
    }

    @Test
    void scenariosStandSideBySideWithTheirDifference() {
        var page = compare(SampleStudies.compared());
        assertEquals(2, pictures(page));
        // 196 / 241 - 1
        assertTrue(page.contains("3 min 16 s<small>\u221218.7 %</small>"));
        // of the unavailability: 11e-5 against 15e-5
        assertTrue(page.contains("downtime \u221226.7 %"));
        assertTrue(page.contains("Of 3 numbers that the scenarios share, 2 differ from \u201cToday\u201d."));
        assertTrue(page.contains("One number stands in some of the scenarios alone"));
    }

    @Test
    void aScenarioBeforeAndAfterAChangeIsToldApartByItsFile() {
        var two = SampleStudies.compared();
        var page = compare(new CompareResult(
                List.of("Today", "Today"), List.of("old/a.warmboot", "new/b.warmboot"), two.sha256(), two.rows()));
        assertTrue(page.contains("<h1>Comparison of a.warmboot and b.warmboot</h1>"));
        assertTrue(page.contains("<th scope=\"col\" class=\"number scenario\">a.<wbr>warmboot</th>"));
        var moved = compare(new CompareResult(
                List.of("Today", "Today"), List.of("old/a.warmboot", "new/a.warmboot"), two.sha256(), two.rows()));
        assertTrue(moved.contains("<h1>Comparison of old/a.warmboot and new/a.warmboot</h1>"));
        var same = compare(new CompareResult(
                List.of("Today", "Today"), List.of("a.warmboot", "a.warmboot"), two.sha256(), two.rows()));
        assertTrue(same.contains("Today (2)"));
    }

    @Test
    void experimentsOfOneNameHaveSectionsOfTheirOwn() {
        var two = SampleStudies.compared();
        var twin = two.rows().stream()
                .map(row -> new CompareResult.Row(
                        "again",
                        row.experimentName(),
                        row.technique(),
                        row.techniqueName(),
                        row.service(),
                        row.serviceName(),
                        row.setting(),
                        row.measure(),
                        row.unit(),
                        row.values()));
        var page = compare(new CompareResult(
                two.scenarios(),
                two.files(),
                two.sha256(),
                Stream.concat(two.rows().stream(), twin).toList()));
        assertEquals(2, page.split(">Reboot by guests</a></h2>", -1).length - 1);
    }

    @Test
    void servicesOfOneNameAreTwoNumbersOfASweep() {
        var line = SampleStudies.line();
        var points = line.points().stream()
                .map(point -> new SweepResult.Point(
                        point.values(),
                        point.numbers(),
                        Stream.concat(
                                        point.rows().stream(),
                                        point.rows().stream()
                                                .map(row -> new SweepResult.Row(
                                                        row.experiment(),
                                                        row.experimentName(),
                                                        row.technique(),
                                                        row.techniqueName(),
                                                        "own",
                                                        row.serviceName(),
                                                        row.setting(),
                                                        row.measure(),
                                                        row.unit(),
                                                        row.value())))
                                .toList(),
                        point.problem()))
                .toList();
        var page = sweep(
                new SweepResult(line.scenario(), line.sha256(), line.seed(), line.design(), line.paths(), points));
        assertEquals(2 * pictures(sweep(line)), pictures(page));
    }

    @Test
    void namesInTheTitleAreQuotedWhereTheyWouldRunIntoEachOther() {
        var two = SampleStudies.compared();
        for (var first : List.of("Mechanisms, one by one", "Hosts and guests")) {
            var page = compare(new CompareResult(List.of(first, "Today"), two.files(), two.sha256(), two.rows()));
            assertTrue(page.contains("<h1>Comparison of \u201c" + first + "\u201d and \u201cToday\u201d</h1>"));
        }
    }

    @Test
    void allNumbersStandSideBySideThoseThatDifferFirst() {
        var page = compare(SampleStudies.compared());
        assertTrue(page.contains(
                "<th scope=\"col\" class=\"number scenario\">Today<small>today.<wbr>warmboot</small></th>"));
        var rows = page.substring(page.indexOf("<tbody>"));
        assertTrue(rows.indexOf("4 min 1 s") < rows.indexOf("7 min 9 s"), "different before not in all");
        assertTrue(rows.indexOf("7 min 9 s") < rows.indexOf("42 s</td><td class=\"number\">42 s"), "equal ones last");
        var equal = SampleStudies.compared();
        var unchanged = compare(new CompareResult(
                equal.scenarios(),
                equal.files(),
                equal.sha256(),
                List.of(equal.rows().get(1))));
        assertTrue(unchanged.contains("none differs"));
        var apart = compare(new CompareResult(
                equal.scenarios(),
                equal.files(),
                equal.sha256(),
                List.of(equal.rows().getLast())));
        assertTrue(apart.contains("The scenarios share no number."));
        assertTrue(unchanged.contains("<caption>The same in all</caption>"));
        assertTrue(unchanged.contains("<td class=\"number\">42 s</td>"));
    }

    @Test
    void chartsOfASweepHaveTitlesThatDifferWithUnitAndWhatIsHeld() {
        for (var sweep : List.of(SampleStudies.line(), SampleStudies.grid(), SampleStudies.scatter(), three())) {
            var titles = Xml.pictures(sweep(sweep)).stream()
                    .map(picture -> Xml.parse(picture)
                            .getElementsByTagName("title")
                            .item(0)
                            .getTextContent())
                    .toList();
            assertEquals(titles.size(), Set.copyOf(titles).size(), titles::toString);
            assertFalse(titles.isEmpty());
            Xml.pictures(sweep(sweep))
                    .forEach(picture -> assertTrue(
                            picture.contains("4 guests of 1 GiB")
                                    && (picture.contains("hours") || picture.contains(" min<")),
                            picture));
        }
        // of 1, 2 and 3 GiB the middle one
        assertTrue(words(sweep(three())).contains("host.memory=2GiBheld"), "wherever the line is broken");
    }

    @Test
    void whatVariesInOneExperimentIsNotCalledTheSame() {
        var line = SampleStudies.line();
        var still = line.points().getFirst().rows();
        var points = line.points().stream()
                .map(point -> new SweepResult.Point(
                        point.values(),
                        point.numbers(),
                        Stream.concat(
                                        point.rows().stream(),
                                        still.stream()
                                                .map(row -> new SweepResult.Row(
                                                        "idle",
                                                        "Nobody reboots",
                                                        row.technique(),
                                                        row.techniqueName(),
                                                        row.service(),
                                                        row.serviceName(),
                                                        row.setting(),
                                                        row.measure(),
                                                        row.unit(),
                                                        row.value())))
                                .toList()))
                .toList();
        var page = sweep(new SweepResult("s", "", 1, SweepResult.Design.GRID, line.paths(), points));
        assertTrue(page.contains("<h2><a href=\"#experiment-idle\">Nobody reboots</a></h2>"));
        assertTrue(page.contains("<h2><a href=\"#experiment-tenants\">Owners reboot weekly</a></h2>"));
        assertFalse(page.contains("The same at every setting"));
    }

    @Test
    void valuesOfAParameterHaveOneUnit() {
        var points = SampleStudies.grid().points();
        var rates = new ArrayList<SweepResult.Point>();
        var texts = List.of("0.2 s/GiB", "558.8 s/TB", "1 s/GiB");
        for (var i = 0; i < 3; i++) {
            rates.add(new SweepResult.Point(
                    List.of(texts.get(i)),
                    List.of((0.2 + 0.4 * i) / (1L << 30)),
                    points.get(i).rows()));
        }
        var page = sweep(new SweepResult("s", "", 1, SweepResult.Design.GRID, List.of("hypervisor.scrubTime"), rates));
        assertTrue(page.contains("hypervisor.scrubTime, s/GiB"));
        assertTrue(page.contains("<td class=\"number\">0.6 s/GiB</td>"));
    }

    /** A grid of three parameters. */
    private static SweepResult three() {
        var points = new ArrayList<SweepResult.Point>();
        for (var point : SampleStudies.grid().points()) {
            for (var gib = 1; gib <= 3; gib++) {
                points.add(new SweepResult.Point(
                        List.of(point.values().get(0), point.values().get(1), gib + " GiB"),
                        List.of(point.numbers().get(0), point.numbers().get(1), gib * (double) (1L << 30)),
                        point.rows()));
            }
        }
        var paths = new ArrayList<>(SampleStudies.grid().paths());
        paths.add("host.memory");
        return new SweepResult("s", "", 1, SweepResult.Design.GRID, paths, points);
    }

    private static String sweep(SweepResult sweep) {
        return plain(SweepPage.page(sweep, SampleResult.TOOL));
    }

    /** Without spaces, wherever a line is broken. */
    private static String words(String page) {
        return page.replaceAll("</text>\\s*<text[^>]*>|\\s", "");
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
