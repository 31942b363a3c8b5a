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
    void aTargetThatIsNoHostIsRefused() {
        var host = Testbed.of(1).host();
        var refusal = assertThrows(
                IllegalArgumentException.class, () -> new Plan(List.of(host), Techniques.warm(), "elsewhere", 1));
        assertTrue(refusal.getMessage().contains("elsewhere"));
        assertEquals(host, new Plan(List.of(host), Techniques.warm(), "host", 1).target());
    }

    @Test
    void stepsThatWaitForEachOtherAreRefused() {
        var one = Techniques.step("one", Action.BOOT, Scope.GUEST_DOMAINS, "two");
        var two = Techniques.step("two", Action.BOOT, Scope.GUEST_DOMAINS, "one");
        assertThrows(IllegalArgumentException.class, () -> Techniques.technique(one, two));
    }

    @Test
    void unknownPredecessorsAndRepeatedIdentifiersAreRefused() {
        var lonely = Techniques.step("one", Action.BOOT, Scope.GUEST_DOMAINS, "nobody");
        assertThrows(IllegalArgumentException.class, () -> Techniques.technique(lonely));
        var step = Techniques.step("one", Action.BOOT, Scope.GUEST_DOMAINS);
        assertThrows(IllegalArgumentException.class, () -> Techniques.technique(step, step));
    }

    @Test
    void impossibleNumbersAreRefusedWithTheirMeaning() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> new Cost(-1, 0));
        assertTrue(refusal.getMessage().contains("fixed part"));
        assertThrows(IllegalArgumentException.class, () -> new Cost(0, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new LinkPlan("link", 0));
        assertThrows(IllegalArgumentException.class, () -> new DiskPlan("disk", 1, 1, Double.POSITIVE_INFINITY, 1));
    }

    @Test
    void sharesBeyondTheWholeAndNegativeOptionsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new MigrationCosts(0, 0, 1.1));
        assertThrows(IllegalArgumentException.class, () -> new MemoryProfile(0, 0, -0.1, 1, false));
        assertThrows(IllegalArgumentException.class, () -> new NestingCosts(0, -1, 0, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new PagingPlan(0, 0, 0, 0.03, 0.5, 0.001, 1, 4096));
        assertThrows(
                IllegalArgumentException.class,
                () -> new StepOptions(ImageKind.WHOLE, Sender.HYPERVISOR, -1, Destination.SPARE_HOST, 0, 30, 0));
    }

    @Test
    void aDomainOfTwoHostsIsRefused() {
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
