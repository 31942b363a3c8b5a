package org.warmboot.report.html.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmboot.findings.JudgedResult;
import org.warmboot.report.html.words.Phrases;
import org.warmboot.report.sample.SampleMechanisms;
import org.warmboot.report.sample.SampleResult;
import org.warmboot.report.sample.Xml;

class MechanismReportTest {

    private final String page = HtmlReport.page(JudgedResult.alone(SampleMechanisms.create()), SampleResult.TOOL);
    private final String plain = page.replace('\u00a0', ' ').replace('\u202f', ' ');

    @Test
    void everyKindOfResultHasItsSection() {
        for (var id :
                List.of("cluster", "capacity", "aging", "migration", "costs", "throughput", "skipped", "timelines")) {
            assertTrue(page.contains("<section id=\"" + id + "\">"), id);
        }
        assertFalse(page.contains("<section id=\"availability\">"), "nothing computed one");
        Xml.pictures(page).forEach(Xml::parse);
    }

    @Test
    void theFindingSpeaksOfWhatTheScenarioHas() {
        assertTrue(plain.contains("Four hosts in turn: the cluster loses 19.7 GB of work in 5 min 48 s with "
                + "the warm-VM reboot and 113 GB of work in 19 min 4 s with the cold-VM reboot."));
        assertTrue(plain.contains("163 idle domains fit the host where 11 fit with all their memory. "
                + "One wakes in 0.5 s if its working set is prefetched, in 56 s fault by fault."));
        assertTrue(plain.contains("3 guests leave their host in 0.54 s with the zero-copy migration, sending nothing; "
                + "in 27 s with the live migration and return, sending 3 GiB."));
        assertFalse(plain.contains("Over the rejuvenation schedule"));
    }

    @Test
    void agingNamesWhatRunsOutAndShowsTheWorstOfItsKind() {
        assertTrue(plain.contains("Every month: nothing runs out with the warm-VM reboot; memory runs out with "
                + "the restart of driver domains (hypervisor heap after 34 d 17 h)."));
        assertTrue(plain.contains("<td class=\"text\">Restart of driver domains</td><td class=\"number\">1</td>"
                + "<td class=\"number\">3</td><td class=\"number long\">gone after 34 d 17 h</td>"
                + "<td class=\"number\">67 %</td><td class=\"number\">70 %</td>"));
    }

    @Test
    void aFigureThatIsAParameterConfirmsNothing() {
        assertTrue(plain.contains("3 of 3 published or derived figures are met within 3 %. "
                + "One of them is a parameter itself, which confirms nothing."));
        assertTrue(plain.contains("<small>itself a parameter</small>"));
    }

    @Test
    void whatIsOpenIsSaidAndNotRun() {
        assertTrue(plain.contains("of 3 parameters 1 is published, 1 assumed and 1 open"));
        assertTrue(plain.contains("Not run, because nothing is published of what it takes: Xen live update."));
        assertTrue(plain.contains("The pause of Xen is open: nothing is published."));
        assertEquals(2, page.split("class=\"badge open\"", -1).length - 1, "the technique and its parameter");
        assertFalse(plain.contains(">0 s</td><td class=\"badge open\""), "an open value is no zero");
    }

    @Test
    void experimentsOfOneRunShareAChartAndATable() {
        assertTrue(plain.contains("One technique, one setting each"));
        assertTrue(plain.contains("<td class=\"text\">QEMU</td><td class=\"text\">QEMU</td>"
                + "<td class=\"text\">1 guest of 1 GiB</td><td class=\"number\">0.1 s</td>"));
    }

    @Test
    void aScenarioOfPausesAloneSaysTheirRange() {
        var pauses = SampleMechanisms.of(
                List.of(SampleMechanisms.pause("QEMU", 0.1), SampleMechanisms.pause("Azure, rare", 30)));
        var text =
                HtmlReport.page(JudgedResult.alone(pauses), SampleResult.TOOL).replace('\u00a0', ' ');
        assertTrue(text.contains("The 2 systems stop a service between 0.1 s (QEMU) and 30 s (Azure, rare)."));
    }

    @Test
    void aRecoveryBeyondTheShownTimeHasNoNumber() {
        assertTrue(plain.contains("<td class=\"number\">not within the shown time</td>"
                + "<td class=\"number\">14 460</td><td class=\"number\">900</td>"));
    }

    @Test
    void productsKeepTheirNamesInSentences() {
        assertEquals("the warm-VM reboot", Phrases.technique("Warm-VM reboot"));
        assertEquals("HotSwap", Phrases.technique("HotSwap"));
        assertEquals("vSphere Quick Boot", Phrases.technique("vSphere Quick Boot"));
        assertEquals("\u201cLive migration, 100 Mbit/s\u201d", Phrases.technique("Live migration, 100 Mbit/s"));
    }
}
