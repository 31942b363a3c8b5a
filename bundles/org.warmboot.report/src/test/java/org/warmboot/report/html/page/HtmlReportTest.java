package org.warmboot.report.html.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.findings.JudgedResult;
import org.warmboot.report.sample.SampleResult;
import org.warmboot.report.sample.Xml;

class HtmlReportTest {

    private final String page = HtmlReport.page(JudgedResult.alone(SampleResult.create()), SampleResult.TOOL);
    private final String plain = page.replace('\u00a0', ' ');

    @Test
    void everySectionIsThereAndInTheContents() {
        for (var id : List.of(
                "downtime",
                "tasks",
                "timelines",
                "throughput",
                "availability",
                "comparison",
                "parameters",
                "reproduction")) {
            assertTrue(page.contains("<section id=\"" + id + "\">"), id);
            assertTrue(page.contains("<li><a href=\"#" + id + "\">"), id);
        }
    }

    @Test
    void theFindingIsSaidInNumbers() {
        assertTrue(plain.contains("With 11 guests the warm-VM reboot stops JBoss for 42 s; "
                + "the cold-VM reboot for 4 min 1 s and the saved-VM reboot for 7 min 9 s."));
        assertTrue(plain.contains("83 % less than with the cold-VM reboot"));
    }

    @Test
    void picturesAreWellFormedTitledAndShareNoIdentifier() {
        var pictures = Xml.pictures(page);
        assertFalse(pictures.isEmpty());
        var ids = new HashSet<String>();
        for (var picture : pictures) {
            var xml = Xml.parse(picture);
            assertFalse(
                    xml.getElementsByTagName("title").item(0).getTextContent().isBlank());
            assertTrue(xml.getElementsByTagName("path").getLength() > 5);
        }
        var matcher = Pattern.compile("\\sid=\"([^\"]+)\"").matcher(page);
        while (matcher.find()) {
            assertTrue(ids.add(matcher.group(1)), matcher.group(1));
        }
    }

    @Test
    void comparisonsShowBothValuesAndTheError() {
        assertTrue(plain.contains("<td class=\"number\">42 s</td><td class=\"number\">41.6 s</td>"
                + "<td class=\"number\">\u22120.9 %</td>"));
        assertTrue(plain.contains("<td class=\"number far\">\u22128.6 %</td>"), "a large error is marked");
        assertTrue(plain.contains("99.993 %</td><td class=\"number\">99.993 %"));
    }

    @Test
    void assumptionsAreMarked() {
        assertEquals(2, page.split("class=\"badge assumed\"", -1).length - 1);
        assertTrue(plain.contains("Of 7 parameters 3 are published, 1 derived, 1 measured and 2 assumed."));
    }

    @Test
    void thePageRefersToNothingOutside() {
        assertFalse(page.contains("://"));
        assertFalse(page.contains("<script"));
        assertFalse(page.contains("<link"));
        assertFalse(page.contains("@import"));
        assertFalse(Pattern.compile("(src|href)=\"[^#]").matcher(page).find());
        assertFalse(Pattern.compile("url\\([^#]").matcher(page).find());
    }

    @Test
    void namesCannotBecomeMarkup() {
        var hostile = HtmlReport.page(
                JudgedResult.alone(SampleResult.named("<script>alert('x')</script>{0}")), SampleResult.TOOL);
        assertFalse(hostile.contains("<script"));
        assertTrue(hostile.contains("&lt;script&gt;"));
        assertTrue(hostile.contains("{0}"), "nor a pattern");
    }

    @Test
    void equalResultsGiveEqualPages() {
        assertEquals(page, HtmlReport.page(JudgedResult.alone(SampleResult.create()), SampleResult.TOOL));
    }

    @Test
    void aResultWithoutExperimentsStillHasAPage() {
        var empty = new ScenarioResult("Nothing", "", 7, List.of(), List.of(), List.of());
        var text = HtmlReport.page(JudgedResult.alone(empty), SampleResult.TOOL);
        assertTrue(text.contains("<h1>Nothing</h1>"));
        assertTrue(text.contains("<section id=\"reproduction\">"));
    }
}
