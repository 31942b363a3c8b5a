package org.warmboot.benchmarks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.warmboot.engine.plan.AccessPattern;
import org.warmboot.engine.plan.Action;
import org.warmboot.engine.plan.Capability;
import org.warmboot.engine.plan.Cost;
import org.warmboot.engine.plan.DiskPlan;
import org.warmboot.engine.plan.DomainPlan;
import org.warmboot.engine.plan.DomainRole;
import org.warmboot.engine.plan.HostPlan;
import org.warmboot.engine.plan.HypervisorPlan;
import org.warmboot.engine.plan.LinkPlan;
import org.warmboot.engine.plan.OperatingSystemPlan;
import org.warmboot.engine.plan.Order;
import org.warmboot.engine.plan.Plan;
import org.warmboot.engine.plan.Scope;
import org.warmboot.engine.plan.Scrubbing;
import org.warmboot.engine.plan.ServicePlan;
import org.warmboot.engine.plan.StepPlan;
import org.warmboot.engine.plan.TechniquePlan;
import org.warmboot.engine.plan.WorkloadPlan;
import org.warmboot.engine.workload.ServiceModel;

/** Hosts of any size that are rebooted warm or cold; costs of the testbed in Kourai and Chiba, DSN 2007. */
final class Fleet {

    private static final long GIB = 1L << 30;
    private static final double MIB = 1 << 20;
    private static final ServicePlan JBOSS =
            new ServicePlan("jboss", "JBoss", new Cost(2, 0.5), new Cost(8.08, 6.22), Optional.empty());

    private Fleet() {}

    /** A host of its own with so many guests of 1 GiB, each with a service, and the technique that is run on it. */
    static Plan plan(int number, int guests, TechniquePlan technique) {
        var host = host("host" + number, guests);
        return new Plan(List.of(host), technique, host.id(), 1);
    }

    /** What one guest of so many serves: the files of the web server in the paper, out of a cache that holds them. */
    static ServiceModel webServer(int guests) {
        var files = new WorkloadPlan(AccessPattern.UNIFORM, 1_000, 512 << 10, 10, 0, 728 * MIB, true);
        var host = host("model", guests);
        return ServiceModel.of(files, host.disk(), host.link(), GIB, guests);
    }

    static TechniquePlan warm() {
        return new TechniquePlan(
                "warm",
                "Warm-VM reboot",
                List.of(
                        step("dom0-down", Action.SHUT_DOWN, Scope.PRIVILEGED_DOMAIN),
                        step("suspend", Action.SUSPEND, Scope.GUEST_DOMAINS, "dom0-down"),
                        step("reload", Action.QUICK_RELOAD, Scope.HYPERVISOR, "suspend"),
                        step("initialise", Action.INITIALISE_HYPERVISOR, Scope.HYPERVISOR, "reload"),
                        step("dom0-up", Action.BOOT, Scope.PRIVILEGED_DOMAIN, "initialise"),
                        new StepPlan(
                                "recreate",
                                "recreate",
                                Action.RECREATE,
                                Scope.GUEST_DOMAINS,
                                Order.SERIAL,
                                Scrubbing.FREE_MEMORY,
                                List.of("dom0-up")),
                        step("resume", Action.RESUME, Scope.GUEST_DOMAINS, "recreate")));
    }

    static TechniquePlan cold() {
        return new TechniquePlan(
                "cold",
                "Cold-VM reboot",
                List.of(
                        step("guests-down", Action.SHUT_DOWN, Scope.GUEST_DOMAINS),
                        step("dom0-down", Action.SHUT_DOWN, Scope.PRIVILEGED_DOMAIN, "guests-down"),
                        step("reset", Action.RESET_HARDWARE, Scope.HOST, "dom0-down"),
                        step("load", Action.LOAD_HYPERVISOR, Scope.HYPERVISOR, "reset"),
                        step("initialise", Action.INITIALISE_HYPERVISOR, Scope.HYPERVISOR, "load"),
                        step("dom0-up", Action.BOOT, Scope.PRIVILEGED_DOMAIN, "initialise"),
                        step("guests-up", Action.BOOT, Scope.GUEST_DOMAINS, "dom0-up")));
    }

    private static StepPlan step(String id, Action action, Scope scope, String... predecessors) {
        return new StepPlan(id, id, action, scope, Order.PARALLEL, Scrubbing.FREE_MEMORY, List.of(predecessors));
    }

    private static HostPlan host(String id, int guests) {
        var hypervisor = new HypervisorPlan(
                id + "-xen",
                "Xen",
                16L << 20,
                EnumSet.allOf(Capability.class),
                11,
                11,
                5,
                0.55 / GIB,
                0.003,
                0.43,
                0.07,
                0);
        var system = new OperatingSystemPlan(new Cost(10.2, 0.4), new Cost(2.8, 3.4));
        var manager = new OperatingSystemPlan(new Cost(12.2, 0), new Cost(20.4, 0));
        var domains = new ArrayList<DomainPlan>();
        domains.add(new DomainPlan(id + "-dom0", "Domain-0", DomainRole.PRIVILEGED, GIB / 2, 1, manager, List.of(), 0));
        for (int i = 1; i <= guests; i++) {
            domains.add(new DomainPlan(id + "-vm" + i, "VM " + i, DomainRole.GUEST, GIB, 1, system, List.of(JBOSS), 0));
        }
        var disk = new DiskPlan(id + "-disk", 65.5 * MIB, 72.8 * MIB, 0.0068, guests * 2 * GIB);
        var link = new LinkPlan(id + "-link", 117.5e6);
        return new HostPlan(id, id, 4, (guests + 2) * GIB, 47, disk, link, hypervisor, domains);
    }
}
