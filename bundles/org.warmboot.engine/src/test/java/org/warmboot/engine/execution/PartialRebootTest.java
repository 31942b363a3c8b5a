package org.warmboot.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.engine.Techniques.step;
import static org.warmboot.engine.Testbed.JBOSS;
import static org.warmboot.engine.Testbed.SSH;
import static org.warmboot.engine.Variants.chain;
import static org.warmboot.engine.Variants.opting;
import static org.warmboot.engine.Variants.plan;
import static org.warmboot.engine.Variants.processes;
import static org.warmboot.engine.Variants.with;
import static org.warmboot.engine.execution.Runs.completed;
import static org.warmboot.engine.execution.Runs.duration;
import static org.warmboot.engine.execution.Runs.failed;

import org.junit.jupiter.api.Test;
import org.warmboot.engine.Testbed;
import org.warmboot.engine.Variants.Extras;
import org.warmboot.engine.plan.Action;
import org.warmboot.engine.plan.Capability;
import org.warmboot.engine.plan.Destination;
import org.warmboot.engine.plan.ImageKind;
import org.warmboot.engine.plan.Scope;
import org.warmboot.engine.plan.Sender;
import org.warmboot.engine.plan.StepOptions;
import org.warmboot.engine.plan.StepPlan;

/** Rejuvenation of less than everything: services, processes kept on disk, driver domains, the hypervisor alone. */
class PartialRebootTest {

    private static final StepPlan RESTART = step("restart", Action.RESTART_SERVICES, Scope.GUEST_DOMAINS);
    private static final StepPlan CHECKPOINT = step("checkpoint", Action.CHECKPOINT, Scope.GUEST_DOMAINS);
    private static final StepPlan CONTINUE = step("continue", Action.RESTART_CHECKPOINT, Scope.GUEST_DOMAINS);
    private static final StepPlan UPDATE = step("update", Action.LIVE_UPDATE, Scope.HYPERVISOR);

    @Test
    void aMicroRebootStopsOneServiceAndLeavesTheSystemAndItsCacheAlone() {
        var trace = completed(Testbed.of(2).serving(SSH, JBOSS).plan(chain(RESTART)));
        assertEquals(2, trace.outages().size());
        trace.outages().forEach(outage -> {
            assertEquals("jboss", outage.service());
            // 2.0 + 2 x 0.5 to stop and 8.08 + 2 x 6.22 to start
            assertEquals(2 + 1 + 8.08 + 12.44, outage.seconds(), 1e-8);
        });
        assertTrue(trace.fileCacheKept().get("vm1"));
        // 33.6 s for the whole operating system with JBoss alone
        double micro = completed(Testbed.of(1).serving(JBOSS).plan(chain(RESTART)))
                .outages()
                .get(0)
                .seconds();
        assertEquals(33.6 - 16.8, micro, 1e-8);
    }

    @Test
    void processesKeptOnDiskNeedNoStartAfterTheRebootOfTheirSystem() {
        var host = processes(Testbed.of(1).serving(JBOSS).host(), 256L << 20);
        var trace = completed(plan(chain(CHECKPOINT, CONTINUE), host));
        double outage = 256 / 72.8 + 10.6 + 6.2 + 256 / 65.5;
        assertEquals(outage, trace.outages().get(0).seconds(), 2e-9);
        assertEquals(256L << 20, trace.bytesWritten());
        assertFalse(trace.fileCacheKept().get("vm1"));
    }

    @Test
    void aCheckpointSurvivesAResetAndAPlainBootThrowsItAway() {
        var host = processes(Testbed.of(1).serving(JBOSS).host(), 256L << 20);
        completed(plan(
                chain(
                        CHECKPOINT,
                        step("dom0-down", Action.SHUT_DOWN, Scope.PRIVILEGED_DOMAIN),
                        step("reset", Action.RESET_HARDWARE, Scope.HOST),
                        step("load", Action.LOAD_HYPERVISOR, Scope.HYPERVISOR),
                        step("initialise", Action.INITIALISE_HYPERVISOR, Scope.HYPERVISOR),
                        step("dom0-up", Action.BOOT, Scope.PRIVILEGED_DOMAIN),
                        CONTINUE),
                host));
        var booted = completed(plan(chain(CHECKPOINT, step("up", Action.BOOT, Scope.GUEST_DOMAINS)), host));
        assertEquals(256 / 72.8 + 10.6 + 6.2 + 14.3, booted.outages().get(0).seconds(), 2e-9);
    }

    @Test
    void nobodyContinuesWithoutACheckpoint() {
        var failure = failed(Testbed.of(1).plan(chain(step("down", Action.SHUT_DOWN, Scope.GUEST_DOMAINS), CONTINUE)));
        assertTrue(failure.message().contains("checkpoint"), failure.message());
        var full = processes(Testbed.of(1).diskBytes(1 << 20).host(), 256L << 20);
        assertEquals("vm1", failed(plan(chain(CHECKPOINT), full)).element());
    }

    @Test
    void aDriverDomainRestartsAloneWhileTheGuestsServe() {
        var trace = completed(Testbed.of(2)
                .drivers(1)
                .plan(chain(
                        step("down", Action.SHUT_DOWN, Scope.DRIVER_DOMAINS),
                        step("up", Action.BOOT, Scope.DRIVER_DOMAINS))));
        assertEquals(1, trace.outages().size());
        assertEquals("net1", trace.outages().get(0).domain());
        assertTrue(trace.fileCacheKept().get("vm1"));
    }

    @Test
    void aLiveUpdatePausesAllDomainsAtOnceForItsTime() {
        var host = with(Testbed.of(3).drivers(1).host(), Extras.NONE.liveUpdate(0.1));
        var trace = completed(plan(chain(UPDATE), host));
        assertEquals(4, trace.outages().size());
        trace.outages().forEach(outage -> assertEquals(0.1, outage.seconds(), 1e-9));
        assertEquals(
                5,
                trace.phases().stream()
                        .filter(phase -> phase.phase().equals("paused"))
                        .count());
        assertTrue(trace.fileCacheKept().get("dom0"));
    }

    @Test
    void aLiveUpdateOfWhichNothingIsKnownIsNotSimulated() {
        var failure = failed(Testbed.of(1).plan(chain(UPDATE)));
        assertTrue(failure.message().contains("open"), failure.message());
        assertTrue(failed(Testbed.of(1).without(Capability.LIVE_UPDATE).plan(chain(UPDATE)))
                .message()
                .contains("live-update"));
    }

    @Test
    void aSuspensionThatThePrivilegedDomainSendsComesBeforeItsShutdown() {
        var sent = opting(
                step("suspend", Action.SUSPEND, Scope.GUEST_DOMAINS),
                new StepOptions(ImageKind.WHOLE, Sender.PRIVILEGED_DOMAIN, 0, Destination.SPARE_HOST, 0, 30, 0));
        var down = step("dom0-down", Action.SHUT_DOWN, Scope.PRIVILEGED_DOMAIN);
        assertEquals("dom0", failed(Testbed.of(1).plan(chain(down, sent))).element());
        var early = completed(Testbed.of(1).plan(chain(sent, down)));
        assertEquals(0, early.outages().get(0).start());
        // sent by the hypervisor, the services answer while dom0 shuts down
        var late = completed(Testbed.of(1).plan(chain(down, step("suspend", Action.SUSPEND, Scope.GUEST_DOMAINS))));
        assertEquals(12.2, late.outages().get(0).start(), 1e-9);
        assertEquals(12.2, duration(early, "dom0-down"), 1e-9);
    }
}
