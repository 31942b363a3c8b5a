package org.warmboot.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.engine.Techniques.cold;
import static org.warmboot.engine.Techniques.scrubAll;
import static org.warmboot.engine.Techniques.serial;
import static org.warmboot.engine.Techniques.step;
import static org.warmboot.engine.Testbed.GIB;
import static org.warmboot.engine.Variants.chain;
import static org.warmboot.engine.Variants.named;
import static org.warmboot.engine.Variants.opting;
import static org.warmboot.engine.Variants.plan;
import static org.warmboot.engine.execution.PreCopyMigrationTest.host;
import static org.warmboot.engine.execution.PreCopyMigrationTest.spare;
import static org.warmboot.engine.execution.Runs.completed;
import static org.warmboot.engine.execution.Runs.duration;
import static org.warmboot.engine.execution.Runs.failed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.Testbed;
import org.warmboot.engine.plan.Action;
import org.warmboot.engine.plan.Capability;
import org.warmboot.engine.plan.Destination;
import org.warmboot.engine.plan.ImageKind;
import org.warmboot.engine.plan.Scope;
import org.warmboot.engine.plan.Sender;
import org.warmboot.engine.plan.StepOptions;
import org.warmboot.engine.plan.StepPlan;
import org.warmboot.engine.plan.TechniquePlan;
import org.warmboot.engine.trace.MigrationRecord;
import org.warmboot.engine.trace.Outage;

/** Where domains go, what happens to the host that they left, and how they return. */
class MoveTest {

    private static final StepPlan LEAVE = serial(step("leave", Action.MIGRATE, Scope.GUEST_DOMAINS));
    private static final StepPlan RETURN = serial(step("return", Action.MIGRATE_BACK, Scope.GUEST_DOMAINS));
    private static final StepPlan TO_PEERS =
            opting(LEAVE, new StepOptions(ImageKind.WHOLE, Sender.HYPERVISOR, 1, Destination.PEER_HOSTS, 0, 30, 0));

    @Test
    void aHostThatItsGuestsHaveLeftRebootsWithoutAnyServiceDownButForThePauses() {
        var trace = completed(plan(rebootAway(), host(3, 0), spare()));
        assertEquals(6, trace.outages().size());
        trace.outages().forEach(outage -> assertEquals(0.03, outage.seconds(), 1e-9));
        for (var id : List.of("vm1", "vm2", "vm3")) {
            var moves = trace.migrations().get(id).moves();
            assertEquals(
                    List.of("host", "spare"),
                    moves.stream().map(MigrationRecord.Move::source).toList());
            assertEquals(
                    List.of("spare", "host"),
                    moves.stream().map(MigrationRecord.Move::destination).toList());
            assertTrue(trace.fileCacheKept().get(id));
        }
        // the guests are not on the host, so there is nothing to shut down or boot
        assertEquals(0, duration(trace, "guests-down"));
        assertEquals(0, duration(trace, "guests-up"));
        assertEquals(47, duration(trace, "reset"), 1e-9);
    }

    @Test
    void domainsThatStayLeaveTheHostEmpty() {
        var trace =
                completed(plan(chain(List.of(LEAVE), cold().steps().toArray(StepPlan[]::new)), host(2, 0), spare()));
        trace.outages().forEach(outage -> assertEquals(0.03, outage.seconds(), 1e-9));
        assertEquals(1, trace.migrations().get("vm1").moves().size());
    }

    @Test
    void serialStepsVisitDomainsThatHaveReturnedInTheOrderOfTheHost() {
        var trace = completed(plan(
                chain(LEAVE, RETURN, serial(step("down", Action.SHUT_DOWN, Scope.GUEST_DOMAINS))),
                host(3, 0),
                spare()));
        var last = trace.outages().stream().filter(outage -> !outage.ended()).toList();
        assertEquals(
                List.of("vm1", "vm2", "vm3"), last.stream().map(Outage::domain).toList());
        assertTrue(last.get(0).start() < last.get(1).start()
                && last.get(1).start() < last.get(2).start());
    }

    @Test
    void aDomainGoesToThePeerWithMostFreeMemory() {
        var full = named("full", Testbed.of(9).host());
        var roomy = named("roomy", Testbed.of(7).host());
        var trace = completed(plan(chain(TO_PEERS), host(4, 0), full, roomy, spare()));
        // 2.5 and 4.5 GiB are free; 3.5 and 2.5 are left after the first two: then both have as much, the first wins
        assertEquals(
                List.of("roomy", "roomy", "full", "roomy"),
                List.of("vm1", "vm2", "vm3", "vm4").stream()
                        .map(id -> trace.migrations().get(id).moves().get(0).destination())
                        .toList());
    }

    @Test
    void aDomainThatFitsNowhereIsAnErrorAndNotASuccess() {
        var failure = failed(
                plan(chain(TO_PEERS), host(3, 0), named("full", Testbed.of(9).host())));
        assertEquals("vm3", failure.element());
        assertTrue(failure.message().contains("1024.0 MiB"), failure.message());
    }

    @Test
    void migrationNeedsADestinationOfTheKindThatIsAskedFor() {
        assertTrue(failed(plan(chain(LEAVE), host(1, 0))).message().contains("spare"));
        assertTrue(failed(plan(
                        chain(LEAVE), host(1, 0), named("peer", Testbed.of(1).host())))
                .message()
                .contains("spare"));
        assertTrue(failed(plan(chain(TO_PEERS), host(1, 0), spare())).message().contains("peer"));
    }

    @Test
    void nobodyReturnsWhoHasNotLeft() {
        assertEquals("host", failed(plan(chain(RETURN), host(1, 0), spare())).element());
        completed(plan(chain(LEAVE, RETURN), host(0, 0), spare()));
    }

    @Test
    void bothEndsMustBeAbleToMigrate() {
        var unable =
                named("spare", Testbed.of(0).without(Capability.LIVE_MIGRATION).host());
        assertTrue(failed(plan(chain(LEAVE), host(1, 0), unable)).message().contains("live-migration"));
    }

    @Test
    void aResetUnderAMigrationIsRefused() {
        var both = new TechniquePlan(
                "both",
                "Both",
                List.of(
                        LEAVE,
                        step("wait", Action.SHUT_DOWN, Scope.DRIVER_DOMAINS),
                        step("reset", Action.RESET_HARDWARE, Scope.HOST, "wait")));
        var failure = failed(plan(both, host(1, 0), spare()));
        assertTrue(failure.message().contains("move"), failure.message());
    }

    @Test
    void onlyGuestsMove() {
        assertEquals(
                "dom0",
                failed(plan(chain(step("leave", Action.MIGRATE, Scope.PRIVILEGED_DOMAIN)), host(1, 0), spare()))
                        .element());
        assertEquals(
                "dom0",
                failed(plan(chain(step("back", Action.MIGRATE_BACK, Scope.PRIVILEGED_DOMAIN)), host(1, 0), spare()))
                        .element());
    }

    @Test
    void memoryIsHeldAtBothEndsUntilTheMoveEnds() {
        var trace = completed(plan(chain(LEAVE, RETURN), host(2, 0), spare()));
        assertEquals(2 * GIB + GIB / 2 + (16 << 20), trace.peakMemoryBytes());
        assertFalse(trace.slowdowns().isEmpty());
        assertEquals(4.0 * GIB, trace.bytesSent());
        assertEquals(0, trace.bytesWritten());
    }

    private static TechniquePlan rebootAway() {
        return chain(
                LEAVE,
                step("guests-down", Action.SHUT_DOWN, Scope.GUEST_DOMAINS),
                step("dom0-down", Action.SHUT_DOWN, Scope.PRIVILEGED_DOMAIN),
                step("reset", Action.RESET_HARDWARE, Scope.HOST),
                step("load", Action.LOAD_HYPERVISOR, Scope.HYPERVISOR),
                scrubAll(step("initialise", Action.INITIALISE_HYPERVISOR, Scope.HYPERVISOR)),
                step("dom0-up", Action.BOOT, Scope.PRIVILEGED_DOMAIN),
                step("guests-up", Action.BOOT, Scope.GUEST_DOMAINS),
                RETURN);
    }
}
