package org.warmboot.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.warmboot.report.sample.SampleLongRuns;
import org.warmboot.report.sample.SampleResult;
import org.warmboot.report.sample.Xml;

class LongRunReportTest {

    private final String page = HtmlReport.page(SampleLongRuns.create(), SampleResult.TOOL);
    private final String plain = page.replace('\u00a0', ' ').replace('\u202f', ' ');

    @Test
    void aLongRunHasItsSectionsAndPictures() {
        assertTrue(page.contains("<section id=\"longrun\">"));
        assertTrue(page.contains("<section id=\"intervals\">"));
        var pictures = Xml.pictures(page);
        pictures.forEach(Xml::parse);
        // causes; outages, intervals and sensitivity of three techniques
        assertEquals(1 + 3 + 3 + 3, pictures.size());
    }

    @Test
    void availabilityComesWithItsIntervalAndNines() {
        // 588 + 1310 + 5240 s of 31 536 000 s; the unplanned 6550 s to 2 %
        assertTrue(plain.contains(
                "<td class=\"number\">99.97737 %, 3.6 nines<small>99.97695 to 99.97778 %</small>"));
    }

    @Test
    void solvedValuesAreJudgedByTheSimulatedInterval() {
        assertTrue(plain.contains("<span>inside the interval</span>"));
        assertTrue(plain.contains("<span>not solved</span>"));
        assertTrue(plain.contains("Maintenance windows: a policy that waits has no closed form."));
        assertTrue(SolvedTable.agrees(SampleLongRuns.measures(1, 1, 100, 0).downtime().unplanned(), 101));
        assertTrue(!SolvedTable.agrees(SampleLongRuns.measures(1, 1, 100, 0).downtime().unplanned(), 103));
    }

    @Test
    void intervalsAreSaidInWords() {
        assertTrue(plain.contains("Warm-VM reboot: Rejuvenate the hypervisor every 64 days; between 45 and 97 days "
                + "makes no difference you could measure."));
        assertTrue(plain.contains("Saved-VM reboot: Never rejuvenate the hypervisor: no interval loses less than the "
                + "2 h 27 min a year without. More than 210 days apart makes no difference you could measure."));
    }
}
