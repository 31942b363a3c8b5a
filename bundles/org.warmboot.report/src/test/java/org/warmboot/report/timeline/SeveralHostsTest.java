package org.warmboot.report.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmboot.experiment.result.Phase;
import org.warmboot.experiment.result.Phase.ComponentKind;
import org.warmboot.report.sample.SampleMechanisms;
import org.warmboot.style.StyleTable;

class SeveralHostsTest {

    @Test
    void componentsOfTheSameNameStayOnTheirHosts() {
        var rows = labels(Rows.of(SampleMechanisms.phases(2, 9, 0.2)));
        assertEquals(List.of("one", "dom0", "vm1", "ssh", "vm2", "ssh", "two", "dom0"), rows);
    }

    @Test
    void aHostOnWhichNothingHappensIsOneRow() {
        var rows = labels(BriefRows.of(Rows.of(SampleMechanisms.phases(2, 9, 0.2))));
        assertEquals(List.of("one", "dom0", "vm1", "ssh", "vm2", "ssh", "two"), rows);
    }

    @Test
    void ofManyDifferentGuestsTheMiddleIsLeftOut() {
        var rows = labels(BriefRows.of(Rows.of(SampleMechanisms.phases(40, 9, 0.2))));
        assertEquals(2 + 2 * (6 + 3) + 1 + 1, rows.size());
        assertTrue(rows.contains("\u2026 31 more"));
        assertTrue(rows.contains("vm40"));
    }

    @Test
    void guestsThatDidTheSameShareARow() {
        var phases = new ArrayList<Phase>();
        phases.add(new Phase("one", "one", ComponentKind.HOST, "resetting", 0, 47));
        for (var i = 1; i <= 163; i++) {
            phases.add(new Phase("vm" + i, "vm" + i, ComponentKind.GUEST_DOMAIN, "booting", 47, 600));
            phases.add(new Phase("vm" + i + "/ssh", "vm" + i + "/ssh", ComponentKind.SERVICE, "stopped", 0, 600));
        }
        assertEquals(List.of("one", "vm1 to vm163 (163)", "ssh"), labels(BriefRows.of(Rows.of(phases))));
    }

    @Test
    void fewGuestsAllHaveTheirRows() {
        assertEquals(
                2 + 2 * 12 + 1,
                BriefRows.of(Rows.of(SampleMechanisms.phases(12, 9, 0.2))).size());
    }

    @Test
    void aLineSeparatesTheHosts() {
        var run = SampleMechanisms.migration().runs().getLast();
        var timeline = new Timeline(run, StyleTable.LIGHT);
        var graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        var layout = timeline.layout(graphics, 860);
        var hosts = layout.lanes().stream().filter(TimelineLayout.Lane::host).toList();
        assertEquals(2, hosts.size());
        assertTrue(hosts.get(1).separator() > layout.top());
        assertEquals(timeline.preferredHeight() - TimelineLayout.FOOT, layout.bottom(), 1e-9);
    }

    private static List<String> labels(List<Row> rows) {
        return rows.stream().map(Row::label).toList();
    }
}
