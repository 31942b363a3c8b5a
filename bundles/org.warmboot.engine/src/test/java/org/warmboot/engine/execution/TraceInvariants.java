package org.warmboot.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.warmboot.engine.machine.DomainState;
import org.warmboot.engine.machine.HypervisorState;
import org.warmboot.engine.machine.ServiceState;
import org.warmboot.engine.machine.State;
import org.warmboot.engine.plan.Plan;
import org.warmboot.engine.trace.MigrationRecord;
import org.warmboot.engine.trace.PhaseRecord;
import org.warmboot.engine.trace.RunTrace;
import org.warmboot.engine.trace.StepRecord;

/** What holds for every completed run, whatever the technique. */
final class TraceInvariants {

    private static final Set<String> MAY_SERVE = Set.of(
            "running",
            "paged-out",
            "shutting-down",
            "starting-services",
            "restarting-services",
            "migrating",
            "relocating");
    private static final Set<String> AT_REST =
            Set.of("running", "paged-out", "down", "suspended", "saved", "checkpointed", "failed");

    private final Plan plan;
    private final RunTrace trace;
    private final Map<String, List<PhaseRecord>> phases = new LinkedHashMap<>();

    TraceInvariants(Plan plan, RunTrace trace) {
        this.plan = plan;
        this.trace = trace;
        for (var phase : trace.phases()) {
            // services of different domains may have the same identifier here
            phases.computeIfAbsent(phase.kind() + phase.componentName(), key -> new ArrayList<>())
                    .add(phase);
        }
    }

    void check() {
        stepsTakeTheirTimeWithinTheRun();
        phases.values().forEach(this::leavesNoGapAndGoesForward);
        phases.values().forEach(TraceInvariants::goesThroughLegalTransitions);
        servicesAnswerOnlyIfTheirDomainServes();
        domainsEndAtRest();
        outagesEndIfTheDomainServesAtTheEnd();
        memoryIsNotOvercommitted();
        movesMakeSense();
        imagesTakeTheirTime();
        slowdownsDoNotOverlap();
    }

    private void stepsTakeTheirTimeWithinTheRun() {
        for (var step : trace.steps()) {
            assertTrue(step.start() >= 0 && step.end() >= step.start() && step.end() <= trace.endSeconds());
        }
        for (var step : plan.technique().steps()) {
            for (var before : step.predecessors()) {
                assertTrue(record(before).end() <= record(step.id()).start());
            }
        }
    }

    private StepRecord record(String id) {
        return trace.steps().stream()
                .filter(step -> step.step().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void leavesNoGapAndGoesForward(List<PhaseRecord> records) {
        double end = 0;
        for (var phase : records) {
            assertEquals(end, phase.start(), phase.toString());
            assertTrue(phase.end() > phase.start() || phase == records.getLast(), phase.toString());
            assertEquals(
                    phase.start() == 0
                            && phase == records.getFirst()
                            && phase.cause().isEmpty(),
                    phase.cause().isEmpty(),
                    phase.toString());
            end = phase.end();
        }
        assertEquals(trace.endSeconds(), end);
    }

    private static void goesThroughLegalTransitions(List<PhaseRecord> records) {
        for (int i = 1; i < records.size(); i++) {
            var phase = records.get(i);
            var from = records.get(i - 1).phase();
            boolean legal = switch (phase.kind()) {
                case HOST -> true;
                case HYPERVISOR -> leads(HypervisorState.class, from, phase.phase());
                case SERVICE -> leads(ServiceState.class, from, phase.phase());
                case PRIVILEGED_DOMAIN, DRIVER_DOMAIN, GUEST_DOMAIN -> leads(DomainState.class, from, phase.phase());
            };
            assertTrue(legal, from + " to " + phase);
        }
    }

    /** Whether states lead from one phase to the other; those between took no time, so they are not in the trace. */
    private static <S extends Enum<S> & State<S>> boolean leads(Class<S> type, String from, String to) {
        var seen = new HashSet<S>();
        var open = new ArrayDeque<S>();
        List.of(type.getEnumConstants()).stream()
                .filter(state -> state.phase().equals(from))
                .forEach(open::add);
        while (!open.isEmpty()) {
            for (var next : open.poll().successors()) {
                if (next.phase().equals(to)) {
                    return true;
                }
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return false;
    }

    private void servicesAnswerOnlyIfTheirDomainServes() {
        var answering = trace.phases().stream()
                .filter(phase -> phase.phase().equals("answering"))
                .toList();
        for (var domain : trace.phases()) {
            if (isDomain(domain) && !MAY_SERVE.contains(domain.phase())) {
                answering.stream()
                        .filter(service -> service.componentName().startsWith(domain.componentName() + "/"))
                        .forEach(service -> assertTrue(
                                service.end() <= domain.start() || service.start() >= domain.end(),
                                () -> service + " answers during " + domain));
            }
        }
    }

    private void domainsEndAtRest() {
        var last = last();
        last.forEach((domain, phase) -> assertTrue(AT_REST.contains(phase), domain + " ends " + phase));
        ExpectedEnds.of(plan)
                .ifPresent(expected -> plan.target()
                        .domains()
                        .forEach(domain -> assertTrue(
                                expected.agrees(domain.role(), last.get(domain.id())), domain.id() + " ends " + last)));
    }

    private void outagesEndIfTheDomainServesAtTheEnd() {
        var last = last();
        for (var outage : trace.outages()) {
            assertTrue(outage.start() >= 0 && outage.seconds() >= 0 && outage.start() <= trace.endSeconds());
            if (last.containsKey(outage.domain())) {
                boolean up = Set.of("running", "paged-out").contains(last.get(outage.domain()));
                assertTrue(outage.ended() || !up, outage.toString());
            }
        }
    }

    private void memoryIsNotOvercommitted() {
        assertTrue(trace.peakMemoryBytes() <= plan.target().memoryBytes());
        assertEquals(
                plan.hosts().stream().mapToInt(host -> host.domains().size()).sum(),
                trace.fileCacheKept().size());
        assertTrue(trace.bytesWritten() >= 0);
    }

    private void movesMakeSense() {
        double sent = 0;
        for (var record : trace.migrations().values()) {
            double free = 0;
            for (var move : record.moves()) {
                assertTrue(move.start() >= free && move.end() <= trace.endSeconds());
                assertTrue(move.pauseSeconds() <= move.seconds() + 1e-9);
                if (move.bytesSent() > 0) {
                    assertNotEquals(move.source(), move.destination());
                    fitsTheLinks(move);
                }
                assertTrue(move.converged() || move.rounds() > 0, "without pre-copy nothing can be given up");
                free = move.end();
            }
            sent += record.bytesSent();
        }
        assertEquals(sent, trace.bytesSent(), 1e-9 * Math.max(1, sent));
        // nothing is sent faster than the links of all hosts can
        double rate = plan.hosts().stream()
                .mapToDouble(host -> host.migrationLink().bytesPerSecond())
                .sum();
        assertTrue(sent <= rate * trace.endSeconds() * (1 + 1e-9));
    }

    private void fitsTheLinks(MigrationRecord.Move move) {
        double rate = plan.hosts().stream()
                .filter(host -> host.id().equals(move.source()) || host.id().equals(move.destination()))
                .mapToDouble(host -> host.migrationLink().bytesPerSecond())
                .min()
                .orElseThrow();
        assertTrue(move.bytesSent() <= rate * move.seconds() * (1 + 1e-9) + 1, move + " at " + rate);
    }

    /** The disk for images has had the time to write what it has written. */
    private void imagesTakeTheirTime() {
        double rate = plan.target().imageDisk().writeBytesPerSecond();
        assertTrue(trace.bytesWritten() <= rate * trace.endSeconds() * (1 + 1e-9) + 1);
    }

    private void slowdownsDoNotOverlap() {
        var ends = new HashMap<String, Double>();
        for (var slowdown : trace.slowdowns()) {
            assertTrue(slowdown.factor() >= 0 && slowdown.factor() < 1);
            assertTrue(slowdown.start() >= ends.getOrDefault(slowdown.domain(), 0.0));
            assertTrue(slowdown.end() > slowdown.start() && slowdown.end() <= trace.endSeconds());
            ends.put(slowdown.domain(), slowdown.end());
        }
    }

    private Map<String, String> last() {
        var last = new HashMap<String, String>();
        trace.phases().stream()
                .filter(TraceInvariants::isDomain)
                .forEach(phase -> last.put(phase.component(), phase.phase()));
        return last;
    }

    private static boolean isDomain(PhaseRecord phase) {
        return switch (phase.kind()) {
            case PRIVILEGED_DOMAIN, DRIVER_DOMAIN, GUEST_DOMAIN -> true;
            case HOST, HYPERVISOR, SERVICE -> false;
        };
    }
}
