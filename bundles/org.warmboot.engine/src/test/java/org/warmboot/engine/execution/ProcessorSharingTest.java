package org.warmboot.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.plan.Action;
import org.warmboot.engine.plan.Cost;
import org.warmboot.engine.plan.CpuShare;
import org.warmboot.engine.plan.DiskPlan;
import org.warmboot.engine.plan.DomainPlan;
import org.warmboot.engine.plan.DomainRole;
import org.warmboot.engine.plan.HostPlan;
import org.warmboot.engine.plan.HypervisorPlan;
import org.warmboot.engine.plan.LinkPlan;
import org.warmboot.engine.plan.MemoryProfile;
import org.warmboot.engine.plan.OperatingSystemPlan;
import org.warmboot.engine.plan.Order;
import org.warmboot.engine.plan.Plan;
import org.warmboot.engine.plan.Scope;
import org.warmboot.engine.plan.Scrubbing;
import org.warmboot.engine.plan.ServicePlan;
import org.warmboot.engine.plan.StepPlan;
import org.warmboot.engine.plan.TechniquePlan;
import org.warmboot.engine.trace.Outage;
import org.warmboot.engine.trace.RunTrace;
import org.warmboot.engine.trace.TraceLevel;

/** Boots that need processors share them by weight, cap and number of virtual processors. */
class ProcessorSharingTest {

    private static final long GIB = 1L << 30;
    private static final TechniquePlan REBOOT = new TechniquePlan(
            "os",
            "Reboot",
            List.of(step("down", Action.SHUT_DOWN, List.of()), step("up", Action.BOOT, List.of("down"))));

    private static StepPlan step(String id, Action action, List<String> after) {
        return new StepPlan(id, id, action, Scope.GUEST_DOMAINS, Order.PARALLEL, Scrubbing.FREE_MEMORY, after);
    }

    private static DomainPlan guest(int number, double cpuSeconds, int vcpus, CpuShare share) {
        var id = "vm" + number;
        var system = new OperatingSystemPlan(Cost.NONE, new Cost(1, cpuSeconds, 0));
        var ssh = new ServicePlan(id + ".ssh", "ssh", Cost.NONE, Cost.NONE, Optional.empty());
        return new DomainPlan(
                id, id, DomainRole.GUEST, GIB, vcpus, system, List.of(ssh), 0, MemoryProfile.DEFAULT, share);
    }

    private static List<Double> downtimes(int cores, List<DomainPlan> guests) {
        return trace(cores, guests).outages().stream().map(Outage::seconds).toList();
    }

    private static RunTrace trace(int cores, List<DomainPlan> guests) {
        var hypervisor = new HypervisorPlan("xen", "Xen", 0, Set.of(), 0, 0, 0, 0, 0, 0, 0, 0);
        var host = new HostPlan(
                "host",
                "host",
                cores,
                64 * GIB,
                0,
                new DiskPlan("disk", 1, 1, 0, GIB),
                new LinkPlan("link", 1),
                hypervisor,
                guests);
        var plan = new Plan(List.of(host), REBOOT, "host", 1);
        return ((Completed) Execution.run(plan, CancelToken.NONE, TraceLevel.OUTAGES)).trace();
    }

    private static List<DomainPlan> equal(int count, double cpuSeconds) {
        var guests = new ArrayList<DomainPlan>();
        for (var i = 0; i < count; i++) {
            guests.add(guest(i, cpuSeconds, 1, CpuShare.DEFAULT));
        }
        return guests;
    }

    @Test
    void equalBootsTakeTheirWorkOverTheCoresOnceTheyOutnumberThem() {
        for (var n = 1; n <= 12; n++) {
            for (var downtime : downtimes(4, equal(n, 3))) {
                assertEquals(1 + 3 * Math.max(1, n / 4.0), downtime, 1e-8, "n = " + n);
            }
        }
    }

    @Test
    void weightsDivideAScarceProcessor() {
        var downtimes = downtimes(
                1,
                List.of(
                        guest(1, 3, 1, new CpuShare(512, Double.POSITIVE_INFINITY)),
                        guest(2, 3, 1, new CpuShare(256, Double.POSITIVE_INFINITY))));
        // two thirds of the core until 4.5 s; what is left of the other, 1.5 s, then has it alone
        assertEquals(1 + 4.5, downtimes.get(0), 1e-8);
        assertEquals(1 + 6, downtimes.get(1), 1e-8);
    }

    @Test
    void aCapHoldsEvenOnAnIdleHost() {
        var downtimes = downtimes(4, List.of(guest(1, 3, 1, new CpuShare(256, 0.5))));
        assertEquals(1 + 6, downtimes.getFirst(), 1e-8);
    }

    @Test
    void oneBootIsOneThreadHoweverManyVirtualProcessorsThereAre() {
        assertEquals(
                1 + 3, downtimes(8, List.of(guest(1, 3, 8, CpuShare.DEFAULT))).getFirst(), 1e-8);
    }

    @Test
    void theProcessorTimeOfATechniqueIsTheSumOfWhatItsActivitiesNeed() {
        assertEquals(7 * 3, trace(2, equal(7, 3)).cpuSeconds(), 1e-12);
    }
}
