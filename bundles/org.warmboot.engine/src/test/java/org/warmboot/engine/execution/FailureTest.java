package org.warmboot.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.engine.Techniques.scrubAll;
import static org.warmboot.engine.Techniques.step;
import static org.warmboot.engine.Techniques.technique;
import static org.warmboot.engine.Testbed.GIB;
import static org.warmboot.engine.execution.Runs.completed;
import static org.warmboot.engine.execution.Runs.failed;

import org.junit.jupiter.api.Test;
import org.warmboot.engine.Techniques;
import org.warmboot.engine.Testbed;
import org.warmboot.engine.plan.Action;
import org.warmboot.engine.plan.Capability;
import org.warmboot.engine.plan.Scope;

class FailureTest {

    @Test
    void resumingAfterAHardwareResetFailsBecauseTheImagesAreLost() {
        var failure = failed(Testbed.of(2)
                .plan(technique(
                        step("dom0-down", Action.SHUT_DOWN, Scope.PRIVILEGED_DOMAIN),
                        step("suspend", Action.SUSPEND, Scope.GUEST_DOMAINS, "dom0-down"),
                        step("reset", Action.RESET_HARDWARE, Scope.HOST, "suspend"),
                        step("load", Action.LOAD_HYPERVISOR, Scope.HYPERVISOR, "reset"),
                        step("initialise", Action.INITIALISE_HYPERVISOR, Scope.HYPERVISOR, "load"),
                        step("dom0-up", Action.BOOT, Scope.PRIVILEGED_DOMAIN, "initialise"),
                        step("resume", Action.RESUME, Scope.GUEST_DOMAINS, "dom0-up"))));
        assertEquals("vm1", failure.element());
        assertTrue(failure.message().contains("reset"), failure.message());
        assertEquals(12.2 + 0.003 + 47 + 11 + 5 + 0.55 * 12 + 20.4, failure.seconds(), 1e-8);
    }

    @Test
    void scrubbingAllMemoryLosesTheFrozenImages() {
        var failure = failed(Testbed.of(2)
                .plan(technique(
                        step("dom0-down", Action.SHUT_DOWN, Scope.PRIVILEGED_DOMAIN),
                        step("suspend", Action.SUSPEND, Scope.GUEST_DOMAINS, "dom0-down"),
                        step("reload", Action.QUICK_RELOAD, Scope.HYPERVISOR, "suspend"),
                        scrubAll(step("initialise", Action.INITIALISE_HYPERVISOR, Scope.HYPERVISOR, "reload")),
                        step("dom0-up", Action.BOOT, Scope.PRIVILEGED_DOMAIN, "initialise"),
                        step("recreate", Action.RECREATE, Scope.GUEST_DOMAINS, "dom0-up"))));
        assertEquals("vm1", failure.element());
        assertTrue(failure.message().contains("initialise"), failure.message());
    }

    @Test
    void resumingWithoutRecreationOnANewHypervisorFails() {
        var failure = failed(Testbed.of(1)
                .plan(technique(
                        step("suspend", Action.SUSPEND, Scope.GUEST_DOMAINS),
                        step("reload", Action.QUICK_RELOAD, Scope.HYPERVISOR, "suspend"),
                        step("initialise", Action.INITIALISE_HYPERVISOR, Scope.HYPERVISOR, "reload"),
                        step("resume", Action.RESUME, Scope.GUEST_DOMAINS, "initialise"))));
        assertEquals("vm1", failure.element());
    }

    @Test
    void domainsThatRunDuringAQuickReloadAreLostAndCanBeBooted() {
        var trace = completed(Testbed.of(1)
                .plan(technique(
                        step("reload", Action.QUICK_RELOAD, Scope.HYPERVISOR),
                        step("initialise", Action.INITIALISE_HYPERVISOR, Scope.HYPERVISOR, "reload"),
                        step("dom0-up", Action.BOOT, Scope.PRIVILEGED_DOMAIN, "initialise"),
                        step("guests-up", Action.BOOT, Scope.GUEST_DOMAINS, "dom0-up"))));
        assertEquals(0, trace.outages().get(0).start());
        assertTrue(trace.phases().stream().anyMatch(phase -> phase.phase().equals("failed")));
    }

    @Test
    void aDomainThatIsLostWhileItShutsDownEndsTheRun() {
        var failure = failed(Testbed.of(1)
                .serving(Testbed.JBOSS)
                .plan(technique(
                        step("guests-down", Action.SHUT_DOWN, Scope.GUEST_DOMAINS),
                        step("reset", Action.RESET_HARDWARE, Scope.HOST))));
        assertEquals("vm1", failure.element());
        assertTrue(failure.message().contains("lost"), failure.message());
    }

    @Test
    void savingFailsWhenTheDiskIsFull() {
        var failure = failed(Testbed.of(3).diskBytes(2 * GIB).plan(Techniques.saved()));
        assertEquals("vm3", failure.element());
        assertTrue(failure.message().contains("1024.0 MiB"), failure.message());
    }

    @Test
    void domainsThatDoNotFitIntoMemoryFailAtTheStart() {
        var failure = failed(Testbed.of(12).plan(Techniques.warm()));
        assertEquals(0, failure.seconds());
        assertEquals("vm12", failure.element());
    }

    @Test
    void aFrozenSetThatLeavesNoRoomToRecordItsFramesFails() {
        // 2 MiB of table per GiB and some state must be kept beside each image: 16 MiB heap and images fill the host
        long full = 11 * GIB + GIB / 2 + (16L << 20);
        var failure = failed(
                Testbed.of(11).hostBytes(full).plan(technique(step("suspend", Action.SUSPEND, Scope.GUEST_DOMAINS))));
        assertEquals("vm1", failure.element());
        assertEquals(0.003, failure.seconds(), 1e-9);
        // with dom0 down its memory takes the tables, but then dom0 finds no room again
        assertEquals(
                "dom0",
                failed(Testbed.of(11).hostBytes(full).plan(Techniques.warm())).element());
    }

    @Test
    void aMissingCapabilityIsNamed() {
        assertTrue(failed(Testbed.of(1).without(Capability.ON_MEMORY_SUSPEND).plan(Techniques.warm()))
                .message()
                .contains("on-memory-suspend"));
        assertTrue(failed(Testbed.of(1).without(Capability.QUICK_RELOAD).plan(Techniques.warm()))
                .message()
                .contains("quick-reload"));
        assertTrue(failed(Testbed.of(1).without(Capability.SAVE_TO_DISK).plan(Techniques.saved()))
                .message()
                .contains("save-to-disk"));
    }

    @Test
    void guestsCannotBootWithoutThePrivilegedDomain() {
        var failure = failed(Testbed.of(1)
                .plan(technique(
                        step("guests-down", Action.SHUT_DOWN, Scope.GUEST_DOMAINS),
                        step("dom0-down", Action.SHUT_DOWN, Scope.PRIVILEGED_DOMAIN, "guests-down"),
                        step("guests-up", Action.BOOT, Scope.GUEST_DOMAINS, "dom0-down"))));
        assertTrue(failure.message().contains("Domain-0"), failure.message());
    }

    @Test
    void driverDomainsCannotBeSuspended() {
        var failure =
                failed(Testbed.of(1).drivers(1).plan(technique(step("suspend", Action.SUSPEND, Scope.DRIVER_DOMAINS))));
        assertEquals("net1", failure.element());
    }

    @Test
    void anActionOnAWrongScopeNamesTheStep() {
        var failure = failed(Testbed.of(1).plan(technique(step("odd", Action.SUSPEND, Scope.HOST))));
        assertEquals("odd", failure.element());
    }

    @Test
    void restoringWhatWasNotSavedFails() {
        var failure = failed(Testbed.of(1).plan(technique(step("restore", Action.RESTORE, Scope.GUEST_DOMAINS))));
        assertTrue(failure.message().contains("restoring"), failure.message());
    }

    @Test
    void loadingAHypervisorThatRunsFails() {
        assertEquals(
                "xen",
                failed(Testbed.of(1).plan(technique(step("load", Action.LOAD_HYPERVISOR, Scope.HYPERVISOR))))
                        .element());
    }
}
