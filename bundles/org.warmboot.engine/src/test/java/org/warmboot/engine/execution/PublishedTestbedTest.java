package org.warmboot.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.warmboot.engine.Testbed.GIB;
import static org.warmboot.engine.Testbed.JBOSS;
import static org.warmboot.engine.Testbed.SSH;
import static org.warmboot.engine.execution.Runs.completed;
import static org.warmboot.engine.execution.Runs.duration;
import static org.warmboot.engine.execution.Runs.meanOutage;

import org.junit.jupiter.api.Test;
import org.warmboot.engine.Techniques;
import org.warmboot.engine.Testbed;

/** Figures of Kourai and Chiba, DSN 2007, for n = 1 to 11 domains of 1 GB. */
class PublishedTestbedTest {

    private static final int N = 11;

    @Test
    void warmTakes42SecondsForSshAndJbossAlike() {
        assertEquals(42, meanOutage(Testbed.of(N).plan(Techniques.warm()), "ssh"), 1);
        assertEquals(42, meanOutage(Testbed.of(N).serving(JBOSS).plan(Techniques.warm()), "jboss"), 1);
    }

    @Test
    void savedTakes429SecondsInTheMean() {
        assertEquals(429, meanOutage(Testbed.of(N).plan(Techniques.saved()), "ssh"), 0.05 * 429);
        assertEquals(429, meanOutage(Testbed.of(N).serving(JBOSS).plan(Techniques.saved()), "jboss"), 0.05 * 429);
    }

    @Test
    void coldTakes157SecondsForSshAnd241ForJboss() {
        assertEquals(157, meanOutage(Testbed.of(N).plan(Techniques.cold()), "ssh"), 0.03 * 157);
        assertEquals(241, meanOutage(Testbed.of(N).serving(JBOSS).plan(Techniques.cold()), "jboss"), 0.03 * 241);
        var both = Testbed.of(N).serving(SSH, JBOSS).plan(Techniques.cold());
        assertEquals(241, meanOutage(both, "jboss"), 0.03 * 241);
    }

    @Test
    void rebootingTheHypervisorFollowsThePublishedLine() {
        for (int n = 1; n <= N; n++) {
            var trace = completed(Testbed.of(n).plan(Techniques.warm()));
            double reboot = duration(trace, "reload") + duration(trace, "initialise") + duration(trace, "dom0-up");
            assertEquals(43 - 0.55 * n, reboot, 1e-8);
        }
    }

    @Test
    void resumingFollowsThePublishedLineAndDoesNotDependOnMemory() {
        for (int n = 1; n <= N; n++) {
            assertEquals(0.43 * n - 0.07, duration(completed(Testbed.of(n).plan(Techniques.warm())), "recreate"), 1e-8);
            long bytes = n * GIB;
            var trace = completed(Testbed.of(1).guestBytes(bytes).plan(Techniques.warm()));
            assertEquals(0.36, duration(trace, "recreate"), 1e-9);
            assertEquals(0.003, duration(trace, "suspend"), 1e-9);
        }
    }

    @Test
    void rebootingTheOperatingSystemsFollowsThePublishedLine() {
        for (int n = 1; n <= N; n++) {
            var trace = completed(Testbed.of(n).plan(Techniques.cold()));
            assertEquals(3.4 * n + 2.8, duration(trace, "guests-up"), 2e-9);
            assertEquals(3.8 * n + 13, duration(trace, "guests-down") + duration(trace, "guests-up"), 4e-9);
            assertEquals(47, duration(trace, "reset"), 1e-9);
        }
    }

    @Test
    void coldExceedsWarmByTheFormulaOfSection32PlusTheShutdownOfDom0AndTheSuspension() {
        for (int n = 1; n <= N; n++) {
            double difference = meanOutage(Testbed.of(n).plan(Techniques.cold()), "ssh")
                    - meanOutage(Testbed.of(n).plan(Techniques.warm()), "ssh");
            assertEquals(3.92 * n + 60.07 + 12.2 - 0.003, difference, 1e-8);
        }
    }

    @Test
    void savingIsLinearInTheNumberOfDomainsAndInTheirMemory() {
        double one = duration(completed(Testbed.of(1).plan(Techniques.saved())), "save");
        assertEquals(1024 / 72.8, one, 1e-9);
        for (int n = 2; n <= N; n++) {
            assertEquals(n * one, duration(completed(Testbed.of(n).plan(Techniques.saved())), "save"), 1e-8);
            var large = Testbed.of(1).guestBytes(n * GIB).plan(Techniques.saved());
            assertEquals(n * one, duration(completed(large), "save"), 1e-8);
        }
    }
}
