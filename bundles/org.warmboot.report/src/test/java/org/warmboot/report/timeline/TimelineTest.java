package org.warmboot.report.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.warmboot.experiment.result.Phase;
import org.warmboot.experiment.result.Phase.ComponentKind;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.sample.SampleResult;
import org.warmboot.style.StyleTable;

class TimelineTest {

    private final RunResult warm = SampleResult.create().experiments().getFirst().runs().stream()
            .filter(run -> run.technique().equals("warm") && !run.phases().isEmpty())
            .findFirst()
            .orElseThrow();

    @Test
    void rowsFollowTheMachineAndCountAsPeopleDo() {
        var names = Rows.of(warm.phases()).stream().map(Row::name).toList();
        assertEquals(List.of("host1", "Xen", "dom0", "vm1", "vm1/ssh", "vm2", "vm2/ssh"), names.subList(0, 7));
        assertEquals("vm11/ssh", names.getLast());
    }

    @Test
    void guestsOfOneNameHaveRowsOfTheirOwn() {
        var phases = List.of(
                new Phase("a", "web", ComponentKind.GUEST_DOMAIN, "suspended", 0, 5),
                new Phase("a/ssh", "web/ssh", ComponentKind.SERVICE, "suspended", 0, 5),
                new Phase("b", "web", ComponentKind.GUEST_DOMAIN, "running", 0, 5),
                new Phase("b/ssh", "web/ssh", ComponentKind.SERVICE, "answering", 0, 5));
        var rows = Rows.of(phases);
        assertEquals(
                List.of("web", "ssh", "web", "ssh"),
                rows.stream().map(Row::label).toList());
        assertEquals(
                List.of("a", "a/ssh", "b", "b/ssh"),
                rows.stream().map(Row::component).toList());
    }

    @Test
    void theBracketIsTheDowntimeOfTheService() {
        var brackets = layout().brackets();
        assertEquals(11, brackets.size());
        for (var bracket : brackets) {
            assertEquals(49.2 + 0.43 * 11 - 12.2, bracket.seconds(), 1e-9);
        }
    }

    @Test
    void barsAreAsLongAsTheirPhases() {
        var layout = layout();
        var scale = layout.x(1) - layout.x(0);
        for (var bar : layout.bars()) {
            var shown = Math.min(bar.phase().end(), layout.to())
                    - Math.max(bar.phase().start(), layout.from());
            assertEquals(Math.max(0.8, shown * scale), bar.area().getWidth(), 1e-6);
        }
    }

    @Test
    void thePointUnderTheMouseKnowsItsPhase() {
        var layout = layout();
        var y = layout.lanes().get(1).baseline();
        assertEquals("reloading", layout.phaseAt(layout.x(15), y).orElseThrow().phase());
        assertTrue(layout.phaseAt(1, y).isEmpty());
    }

    @Test
    void aServiceThatNeverReturnsHasNoBracket() {
        var phases = List.of(
                new Phase("vm1/ssh", "vm1/ssh", ComponentKind.SERVICE, "answering", 0, 5),
                new Phase("vm1/ssh", "vm1/ssh", ComponentKind.SERVICE, "failed", 5, 50));
        assertTrue(Rows.of(phases).getFirst().outages(OptionalDouble.empty()).isEmpty());
    }

    @Test
    void anOutageThatEndsWithTheTraceEndsAsItsDowntimeSays() {
        var phases = List.of(new Phase("vm1/ssh", "vm1/ssh", ComponentKind.SERVICE, "suspended", 5, 50));
        var outage = Rows.of(phases).getFirst().outages(OptionalDouble.of(45)).getFirst();
        assertEquals(5, outage[0]);
        assertEquals(50, outage[1]);
    }

    @Test
    void marksOfTheAxisAreRoundNumbers() {
        assertEquals(5, TimeAxis.step(3.1));
        assertEquals(50, TimeAxis.step(40));
        assertEquals(0.2, TimeAxis.step(0.15), 1e-12);
        assertEquals(10, TimeAxis.step(6));
    }

    @Test
    void namesWithNumbersSortByTheNumber() {
        var names = new ArrayList<>(List.of("vm10", "vm2", "vm", "vm1"));
        names.sort(NaturalOrder.INSTANCE);
        assertEquals(List.of("vm", "vm1", "vm2", "vm10"), names);
    }

    private TimelineLayout layout() {
        var graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        return new Timeline(warm, StyleTable.LIGHT).layout(graphics, 860);
    }
}
