package org.warmboot.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.Techniques;
import org.warmboot.engine.Testbed;

class PlanTest {

    @Test
    void a_target_that_is_no_host_is_refused() {
        var host = Testbed.of(1).host();
        var refusal = assertThrows(
                IllegalArgumentException.class, () -> new Plan(List.of(host), Techniques.warm(), "elsewhere", 1));
        assertTrue(refusal.getMessage().contains("elsewhere"));
        assertEquals(host, new Plan(List.of(host), Techniques.warm(), "host", 1).target());
    }

    @Test
    void steps_that_wait_for_each_other_are_refused() {
        var one = Techniques.step("one", Action.BOOT, Scope.GUEST_DOMAINS, "two");
        var two = Techniques.step("two", Action.BOOT, Scope.GUEST_DOMAINS, "one");
        assertThrows(IllegalArgumentException.class, () -> Techniques.technique(one, two));
    }

    @Test
    void unknown_predecessors_and_repeated_identifiers_are_refused() {
        var lonely = Techniques.step("one", Action.BOOT, Scope.GUEST_DOMAINS, "nobody");
        assertThrows(IllegalArgumentException.class, () -> Techniques.technique(lonely));
        var step = Techniques.step("one", Action.BOOT, Scope.GUEST_DOMAINS);
        assertThrows(IllegalArgumentException.class, () -> Techniques.technique(step, step));
    }

    @Test
    void impossible_numbers_are_refused_with_their_meaning() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> new Cost(-1, 0));
        assertTrue(refusal.getMessage().contains("fixed part"));
        assertThrows(IllegalArgumentException.class, () -> new Cost(0, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new LinkPlan("link", 0));
        assertThrows(IllegalArgumentException.class, () -> new DiskPlan("disk", 1, 1, Double.POSITIVE_INFINITY, 1));
    }

    @Test
    void shares_beyond_the_whole_and_negative_options_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new MigrationCosts(0, 0, 1.1));
        assertThrows(IllegalArgumentException.class, () -> new MemoryProfile(0, 0, -0.1, 1, false));
        assertThrows(IllegalArgumentException.class, () -> new NestingCosts(0, -1, 0, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new PagingPlan(0, 0, 0, 0.03, 0.5, 0.001, 1, 4096));
        assertThrows(
                IllegalArgumentException.class,
                () -> new StepOptions(ImageKind.WHOLE, Sender.HYPERVISOR, -1, Destination.SPARE_HOST, 0, 30, 0));
    }

    @Test
    void a_domain_of_two_hosts_is_refused() {
        var host = Testbed.of(1).host();
        var twin = new HostPlan(
                "twin",
                "Twin",
                host.cores(),
                host.memoryBytes(),
                host.resetSeconds(),
                host.disk(),
                host.link(),
                host.hypervisor(),
                host.domains());
        assertThrows(IllegalArgumentException.class, () -> new Plan(List.of(host, twin), Techniques.warm(), "host", 1));
    }
}
