package org.warmboot.report.html.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.findings.Finding;
import org.warmboot.findings.Finding.Place;
import org.warmboot.findings.JudgedResult;
import org.warmboot.findings.Weight;
import org.warmboot.report.sample.SampleResult;

/** What a result tells stands on its page, each with a link to the chart behind it. */
class FindingListTest {

    private static Finding finding(Weight weight, String sentence, Optional<ChartTopic> chart) {
        var place = new Place(Optional.empty(), Optional.empty(), Optional.empty(), chart);
        return new Finding("kind", weight, place, sentence, "Do something.", List.of());
    }

    private static String page(Finding... findings) {
        return HtmlReport.page(new JudgedResult(SampleResult.create(), List.of(findings)), SampleResult.TOOL);
    }

    @Test
    void aFindingLeadsToTheSectionOfItsChart() {
        var page = page(finding(Weight.IMPORTANT, "Pre-copy <does not> converge.", Optional.of(ChartTopic.DOWNTIME)));
        assertTrue(page.contains("<li class=\"important\"><strong>Important</strong> <span>"
                + "Pre-copy &lt;does not&gt; converge. <em>Do something.</em> <a href=\"#downtime\">"));
        assertTrue(page.contains("id=\"downtime\""), "where the link leads");
        assertTrue(page.contains("<a href=\"#findings\">Findings</a>"), "among the contents");
        assertFalse(page.contains("<details>"));
    }

    @Test
    void aFindingWhoseChartIsNotOnThePageHasNoLink() {
        var page = page(finding(Weight.NOTE, "Nothing leaks.", Optional.of(ChartTopic.AGING)));
        assertTrue(page.contains("Nothing leaks. <em>Do something.</em></span>"));
        assertFalse(page.contains("#aging"));
    }

    @Test
    void whatIsFineStaysFolded() {
        var page = page(
                finding(Weight.FINE, "All is well.", Optional.empty()),
                finding(Weight.FINE, "This too.", Optional.empty()),
                finding(Weight.NOT_APPLICABLE, "Nothing to look at.", Optional.empty()));
        var folded = page.substring(page.indexOf("<details>"), page.indexOf("</details>"));
        assertTrue(
                folded.contains("<summary>2 findings say that all is well; one of the kinds does not apply</summary>"),
                folded);
        for (var sentence : List.of("All is well.", "This too.", "Nothing to look at.")) {
            assertEquals(1, folded.split(sentence, -1).length - 1);
        }
    }

    @Test
    void aResultThatNobodyHasJudgedSaysNothing() {
        assertFalse(page().contains("findings\""));
    }
}
