package org.warmboot.exchange.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmboot.analysis.LineFit;
import org.warmboot.analysis.PhaseLine;
import org.warmboot.analysis.life.Lives;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.OperatingSystem;
import org.warmboot.model.Provenance;
import org.warmboot.model.ProvenanceKind;
import org.warmboot.model.Weibull;

/** Values that are proposed are those that were measured, and are written with where they come from. */
class ProposalsTest {

    private final Host host = ModelFactory.eINSTANCE.createHost();
    private final OperatingSystem system = ModelFactory.eINSTANCE.createOperatingSystem();

    @BeforeEach
    void build() {
        host.setHypervisor(ModelFactory.eINSTANCE.createHypervisor());
    }

    @Test
    void theLineOfBootingIsTheTimeOfOneGuestAndThatOfTheDiskForEach() {
        // 3.4 n + 2.8, the line of the paper
        var proposals = phases("Boot of domUs", 3.4, 2.8);
        assertEquals(
                List.of("Boot time", "Boot disk time"),
                proposals.stream().map(Proposal::name).toList());
        proposals.forEach(Proposal::write);
        assertEquals(2.8, system.getBootTime(), 1e-9);
        assertEquals(3.4, system.getBootDiskTime(), 1e-9);
        assertEquals(ProvenanceKind.MEASURED, origin(system, "bootTime").getKind());
        assertEquals("phases.csv", origin(system, "bootTime").getSource());
    }

    @Test
    void phasesOfTheHypervisorTakeTheirTimeForEachGuest() {
        phases("resume", 0.43, 0.02).forEach(Proposal::write);
        phases("suspend", 0.003, 0).forEach(Proposal::write);
        phases("recreate", 0.5, 0).forEach(Proposal::write);
        assertEquals(0.43, host.getHypervisor().getResumeTime(), 1e-9);
        assertEquals(0.003, host.getHypervisor().getSuspendTime(), 1e-9);
        assertEquals(0.5, host.getHypervisor().getRecreateTime(), 1e-9);
    }

    @Test
    void aPhaseOfAnUnknownNameOrATimeBelowNothingProposesNothing() {
        assertEquals(List.of(), phases("coffee", 3, 4));
        assertEquals(
                List.of("Shutdown disk time"),
                phases("shut down", 0.4, -1).stream().map(Proposal::name).toList());
    }

    @Test
    void livesBecomeAWeibullTimeToFailureOfTheirShapeAndMean() {
        // quantiles of a Weibull life of shape 2 and scale 100 h, whose mean is 88.6 h
        var times = IntStream.range(0, 400)
                .mapToDouble(i -> 360_000 * Math.sqrt(-Math.log(1 - (i + 0.5) / 400)))
                .toArray();
        var failed = new boolean[times.length];
        Arrays.fill(failed, true);
        var model = ModelFactory.eINSTANCE.createFailureModel();
        var proposal = LifeProposal.of(new Lives(times, failed), model, "crashes.csv");
        assertEquals("", proposal.before());
        proposal.write();
        var life = (Weibull) model.getTimeToFailure();
        assertEquals(2, life.getShape(), 0.05);
        assertEquals(88.62 * 3600, life.getMean(), 1800);
        assertEquals("crashes.csv", origin(model, "timeToFailure").getSource());
        var again = LifeProposal.of(new Lives(times, failed), model, "crashes.csv");
        assertTrue(again.before().startsWith("Weibull, shape 2.0"), again.before());
        again.write();
        assertEquals(1, model.getProvenance().size(), "one entry for a parameter, however often it is measured");
    }

    private List<Proposal> phases(String name, double slope, double intercept) {
        var points = IntStream.of(1, 4, 7, 11)
                .mapToObj(n -> new LineFit.Point(n, intercept + slope * n))
                .toList();
        return new PhaseProposals(host, system, "phases.csv").of(name, points.size(), PhaseLine.through(points));
    }

    private static Provenance origin(Element element, String parameter) {
        return element.getProvenance().stream()
                .filter(each -> parameter.equals(each.getParameter()))
                .findFirst()
                .orElseThrow();
    }
}
