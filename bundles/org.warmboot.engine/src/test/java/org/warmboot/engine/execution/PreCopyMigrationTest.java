package org.warmboot.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.engine.Techniques.serial;
import static org.warmboot.engine.Techniques.step;
import static org.warmboot.engine.Testbed.GIB;
import static org.warmboot.engine.Variants.atOnce;
import static org.warmboot.engine.Variants.chain;
import static org.warmboot.engine.Variants.named;
import static org.warmboot.engine.Variants.opting;
import static org.warmboot.engine.Variants.plan;
import static org.warmboot.engine.Variants.precopy;
import static org.warmboot.engine.Variants.using;
import static org.warmboot.engine.Variants.with;
import static org.warmboot.engine.execution.Runs.completed;
import static org.warmboot.engine.execution.Runs.duration;

import org.junit.jupiter.api.Test;
import org.warmboot.engine.Testbed;
import org.warmboot.engine.Variants.Extras;
import org.warmboot.engine.plan.Action;
import org.warmboot.engine.plan.Destination;
import org.warmboot.engine.plan.HostPlan;
import org.warmboot.engine.plan.ImageKind;
import org.warmboot.engine.plan.MemoryProfile;
import org.warmboot.engine.plan.Scope;
import org.warmboot.engine.plan.Sender;
import org.warmboot.engine.plan.StepOptions;
import org.warmboot.engine.plan.StepPlan;
import org.warmboot.engine.trace.MigrationRecord;

/** Pre-copy against its closed forms; the link carries R = 117.5 MB/s. */
class PreCopyMigrationTest {

    private static final double R = 117.5e6;
    private static final double CLARK = 100e6 / 8;
    private static final long THRESHOLD = 256 * 1024;
    private static final StepPlan MOVE = step("move", Action.MIGRATE, Scope.GUEST_DOMAINS);

    @Test
    void aDomainThatWritesSlowerThanTheLinkSendsFollowsTheGeometricSum() {
        for (double share : new double[] {0.01, 0.1, 0.5, 0.9}) {
            var record = alone(share * R, 0, precopy(0, 1000, THRESHOLD));
            // the first k with M share^k within the threshold
            int k = (int) Math.ceil(Math.log(THRESHOLD / (double) GIB) / Math.log(share));
            double sent = GIB * (1 - Math.pow(share, k + 1)) / (1 - share);
            assertEquals(k, record.rounds());
            assertEquals(sent, record.bytesSent(), 1e-9 * sent);
            assertEquals(0.5 + sent / R + 0.03, record.seconds(), 2e-9);
            assertEquals(GIB * Math.pow(share, k) / R + 0.03, record.pauseSeconds(), 1e-9);
        }
    }

    @Test
    void aWritableWorkingSetIsSentAgainUntilItStopsShrinking() {
        long set = 64L << 20;
        // faster than the link: the second round sends the set, the third would send it again
        var record = alone(2 * R, set, precopy(0, 30, THRESHOLD));
        assertEquals(2, record.rounds());
        assertEquals(GIB + 2.0 * set, record.bytesSent(), 1e-9 * GIB);
        assertEquals(set / R + 0.03, record.pauseSeconds(), 1e-9);
    }

    @Test
    void theLimitOfRoundsEndsTheCopyAndNoneAtAllIsStopAndCopy() {
        var limited = alone(0.9 * R, 0, precopy(0, 3, 0));
        assertEquals(3, limited.rounds());
        assertEquals(GIB * 0.729 / R + 0.03, limited.pauseSeconds(), 1e-9);
        var stopped = alone(0.9 * R, 0, precopy(0, 0, 0));
        assertEquals(0, stopped.rounds());
        assertEquals(GIB / R + 0.03, stopped.pauseSeconds(), 1e-9);
        assertEquals(GIB, stopped.bytesSent());
    }

    @Test
    void aServiceIsDownForThePauseOnly() {
        var trace = completed(plan(chain(MOVE), host(1, 0.1 * R), spare()));
        assertEquals(1, trace.outages().size());
        assertEquals(
                trace.migrations().get("vm1").pauseSeconds(),
                trace.outages().get(0).seconds(),
                1e-9);
        assertTrue(trace.fileCacheKept().get("vm1"));
    }

    @Test
    void twoDomainsAtOnceShareTheLinkAndEachTakesTwiceAsLong() {
        // both send the same volumes at R/2, so they behave like one alone with twice the share of writing
        var trace = completed(plan(chain(opting(MOVE, precopy(0, 100, THRESHOLD))), host(2, 0.1 * R), spare()));
        int k = (int) Math.ceil(Math.log(THRESHOLD / (double) GIB) / Math.log(0.2));
        double sent = GIB * (1 - Math.pow(0.2, k + 1)) / 0.8;
        for (var record : trace.migrations().values()) {
            assertEquals(sent, record.bytesSent(), 1e-9 * sent);
            assertEquals(0.5 + 2 * sent / R + 0.03, record.seconds(), 2e-9);
        }
        assertEquals(2 * sent, trace.bytesSent(), 1e-9 * sent);
    }

    @Test
    void aLimitOfDomainsAtOnceKeepsTheOthersWaiting() {
        var inTurn = completed(plan(chain(serial(MOVE)), host(4, 0), spare()));
        var one = completed(plan(chain(opting(MOVE, atOnce(1))), host(4, 0), spare()));
        assertEquals(inTurn.migrations(), one.migrations());
        assertEquals(4 * (0.5 + GIB / R + 0.03), duration(one, "move"), 1e-8);
        var two = completed(plan(chain(opting(MOVE, atOnce(2))), host(4, 0), spare()));
        assertEquals(2 * (0.5 + 2 * GIB / R + 0.03), duration(two, "move"), 1e-8);
    }

    @Test
    void elevenDomainsTake17MinutesAtTheRateLimitOfClarkAndAboutTwoAtLineRate() {
        // 800 MiB in 71 s at 100 Mbit/s tell how much is sent again: 1 / (1 - r) = 71 R / 800 MiB
        double again = 1 - 800.0 * (1 << 20) / (71 * CLARK);
        var source = host(11, again * CLARK);
        var limited = opting(serial(MOVE), precopy(CLARK, 30, THRESHOLD));
        double seconds = duration(completed(plan(chain(limited), source, spare())), "move");
        assertEquals(71 * 1024 / 800.0 * 11, seconds - 11 * 0.53, 0.5);
        assertEquals(17 * 60, seconds, 0.03 * 17 * 60);
        double lineRate = duration(completed(plan(chain(serial(MOVE)), source, spare())), "move");
        assertEquals(2 * 60, lineRate, 0.15 * 2 * 60);
    }

    @Test
    void aMigrationLoadsBothEndsWhileItRuns() {
        var busy = named("peer", Testbed.of(1).host());
        var peers =
                opting(MOVE, new StepOptions(ImageKind.WHOLE, Sender.HYPERVISOR, 1, Destination.PEER_HOSTS, 0, 30, 0));
        var extras = Extras.NONE.migration(0.5, 0.03, 0.12);
        var trace = completed(plan(chain(peers), host(2, 0), with(busy, extras)));
        double one = 0.5 + GIB / R + 0.03;
        for (var domain : new String[] {"vm1", "vm2", "peer-vm1"}) {
            var times = trace.slowdowns().stream()
                    .filter(slowdown -> slowdown.domain().equals(domain))
                    .toList();
            assertEquals(
                    2 * one,
                    times.stream()
                            .mapToDouble(time -> time.end() - time.start())
                            .sum(),
                    1e-8);
            times.forEach(time -> assertEquals(0.88, time.factor(), 1e-12));
        }
    }

    private static MigrationRecord alone(double dirty, long workingSet, StepOptions options) {
        var source = using(host(1, 0), new MemoryProfile(workingSet, dirty, 1, 1, false));
        return completed(plan(chain(opting(MOVE, options)), source, spare()))
                .migrations()
                .get("vm1");
    }

    static HostPlan host(int guests, double dirty) {
        return using(
                with(Testbed.of(guests).host(), Extras.NONE.migration(0.5, 0.03, 0.12)),
                new MemoryProfile(0, dirty, 1, 1, false));
    }

    static HostPlan spare() {
        return named("spare", with(Testbed.of(0).host(), Extras.NONE.migration(0.5, 0.03, 0.12)));
    }
}
