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
    void warm_takes_42_seconds_for_ssh_and_jboss_alike() {
        assertEquals(42, meanOutage(Testbed.of(N).plan(Techniques.warm()), "ssh"), 1);
        assertEquals(42, meanOutage(Testbed.of(N).serving(JBOSS).plan(Techniques.warm()), "jboss"), 1);
    }

    @Test
    void saved_takes_429_seconds_in_the_mean() {
        assertEquals(429, meanOutage(Testbed.of(N).plan(Techniques.saved()), "ssh"), 0.05 * 429);
        assertEquals(429, meanOutage(Testbed.of(N).serving(JBOSS).plan(Techniques.saved()), "jboss"), 0.05 * 429);
    }

    @Test
    void cold_takes_157_seconds_for_ssh_and_241_for_jboss() {
        assertEquals(157, meanOutage(Testbed.of(N).plan(Techniques.cold()), "ssh"), 0.03 * 157);
        assertEquals(241, meanOutage(Testbed.of(N).serving(JBOSS).plan(Techniques.cold()), "jboss"), 0.03 * 241);
        var both = Testbed.of(N).serving(SSH, JBOSS).plan(Techniques.cold());
        assertEquals(241, meanOutage(both, "jboss"), 0.03 * 241);
    }

    @Test
    void rebooting_the_hypervisor_follows_the_published_line() {
        for (int n = 1; n <= N; n++) {
            var trace = completed(Testbed.of(n).plan(Techniques.warm()));
            double reboot = duration(trace, "reload") + duration(trace, "initialise") + duration(trace, "dom0-up");
            assertEquals(43 - 0.55 * n, reboot, 1e-8);
        }
    }

    @Test
    void resuming_follows_the_published_line_and_does_not_depend_on_memory() {
        for (int n = 1; n <= N; n++) {
            assertEquals(0.43 * n - 0.07, duration(completed(Testbed.of(n).plan(Techniques.warm())), "recreate"), 1e-8);
            long bytes = n * GIB;
            var trace = completed(Testbed.of(1).guestBytes(bytes).plan(Techniques.warm()));
            assertEquals(0.36, duration(trace, "recreate"), 1e-9);
            assertEquals(0.003, duration(trace, "suspend"), 1e-9);
        }
    }

    @Test
    void rebooting_the_operating_systems_follows_the_published_line() {
        for (int n = 1; n <= N; n++) {
            var trace = completed(Testbed.of(n).plan(Techniques.cold()));
            assertEquals(3.4 * n + 2.8, duration(trace, "guests-up"), 2e-9);
            assertEquals(3.8 * n + 13, duration(trace, "guests-down") + duration(trace, "guests-up"), 4e-9);
            assertEquals(47, duration(trace, "reset"), 1e-9);
        }
    }

    @Test
    void cold_exceeds_warm_by_the_formula_of_section_3_2_plus_the_shutdown_of_dom0_and_the_suspension() {
        for (int n = 1; n <= N; n++) {
            double difference = meanOutage(Testbed.of(n).plan(Techniques.cold()), "ssh")
                    - meanOutage(Testbed.of(n).plan(Techniques.warm()), "ssh");
            assertEquals(3.92 * n + 60.07 + 12.2 - 0.003, difference, 1e-8);
        }
    }

    @Test
    void saving_is_linear_in_the_number_of_domains_and_in_their_memory() {
        double one = duration(completed(Testbed.of(1).plan(Techniques.saved())), "save");
        assertEquals(1024 / 72.8, one, 1e-9);
        for (int n = 2; n <= N; n++) {
            assertEquals(n * one, duration(completed(Testbed.of(n).plan(Techniques.saved())), "save"), 1e-8);
            var large = Testbed.of(1).guestBytes(n * GIB).plan(Techniques.saved());
            assertEquals(n * one, duration(completed(large), "save"), 1e-8);
        }
    }
}
