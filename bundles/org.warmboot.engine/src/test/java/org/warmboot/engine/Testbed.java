package org.warmboot.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.warmboot.engine.plan.Capability;
import org.warmboot.engine.plan.Cost;
import org.warmboot.engine.plan.DiskPlan;
import org.warmboot.engine.plan.DomainPlan;
import org.warmboot.engine.plan.DomainRole;
import org.warmboot.engine.plan.HostPlan;
import org.warmboot.engine.plan.HypervisorPlan;
import org.warmboot.engine.plan.LinkPlan;
import org.warmboot.engine.plan.OperatingSystemPlan;
import org.warmboot.engine.plan.Plan;
import org.warmboot.engine.plan.ServicePlan;
import org.warmboot.engine.plan.TechniquePlan;

/** The testbed of the DSN 2007 paper with some things to vary. */
public record Testbed(
        int guests,
        long guestBytes,
        long hostBytes,
        List<ServicePlan> services,
        long diskBytes,
        int drivers,
        Set<Capability> capabilities,
        boolean instantGuests) {

    public static final long GIB = 1L << 30;
    public static final double MIB = 1 << 20;
    public static final ServicePlan SSH = new ServicePlan("ssh", "ssh", Cost.NONE, Cost.NONE, Optional.empty());
    public static final ServicePlan JBOSS =
            new ServicePlan("jboss", "JBoss", new Cost(2.0, 0.5), new Cost(8.08, 6.22), Optional.empty());
    public static final DiskPlan DISK = new DiskPlan("disk", 65.5 * MIB, 72.8 * MIB, 0.0068, 100 * GIB);
    public static final LinkPlan LINK = new LinkPlan("link", 117.5e6);

    public static Testbed of(int guests) {
        return new Testbed(guests, GIB, 12 * GIB, List.of(SSH), 100 * GIB, 0, EnumSet.allOf(Capability.class), false);
    }

    public Testbed serving(ServicePlan... others) {
        return new Testbed(
                guests, guestBytes, hostBytes, List.of(others), diskBytes, drivers, capabilities, instantGuests);
    }

    public Testbed guestBytes(long bytes) {
        return new Testbed(guests, bytes, hostBytes, services, diskBytes, drivers, capabilities, instantGuests);
    }

    public Testbed hostBytes(long bytes) {
        return new Testbed(guests, guestBytes, bytes, services, diskBytes, drivers, capabilities, instantGuests);
    }

    public Testbed diskBytes(long bytes) {
        return new Testbed(guests, guestBytes, hostBytes, services, bytes, drivers, capabilities, instantGuests);
    }

    public Testbed drivers(int count) {
        return new Testbed(guests, guestBytes, hostBytes, services, diskBytes, count, capabilities, instantGuests);
    }

    public Testbed without(Capability capability) {
        var fewer = EnumSet.copyOf(capabilities);
        fewer.remove(capability);
        return new Testbed(guests, guestBytes, hostBytes, services, diskBytes, drivers, fewer, instantGuests);
    }

    /** With guests that shut down and boot in no time. */
    public Testbed instantly() {
        return new Testbed(guests, guestBytes, hostBytes, services, diskBytes, drivers, capabilities, true);
    }

    public Plan plan(TechniquePlan technique) {
        return new Plan(List.of(host()), technique, "host", 1);
    }

    public HostPlan host() {
        var hypervisor =
                new HypervisorPlan("xen", "Xen", 16L << 20, capabilities, 11, 11, 5, 0.55 / GIB, 0.003, 0.43, 0.07, 0);
        var guest = instantGuests
                ? new OperatingSystemPlan(Cost.NONE, Cost.NONE)
                : new OperatingSystemPlan(new Cost(10.2, 0.4), new Cost(2.8, 3.4));
        var manager = new OperatingSystemPlan(new Cost(12.2, 0), new Cost(20.4, 0));
        var driver = new OperatingSystemPlan(new Cost(1, 0), new Cost(2, 0));
        var domains = new ArrayList<DomainPlan>();
        domains.add(new DomainPlan("dom0", "Domain-0", DomainRole.PRIVILEGED, GIB / 2, 1, manager, List.of(), 0));
        for (int i = 1; i <= drivers; i++) {
            domains.add(
                    new DomainPlan("net" + i, "Net " + i, DomainRole.DRIVER, 64L << 20, 1, driver, List.of(SSH), 0));
        }
        for (int i = 1; i <= guests; i++) {
            domains.add(new DomainPlan(
                    "vm" + i, "VM " + i, DomainRole.GUEST, guestBytes, 1, guest, services, guestBytes / 2));
        }
        var disk = new DiskPlan("disk", DISK.readBytesPerSecond(), DISK.writeBytesPerSecond(), 0.0068, diskBytes);
        return new HostPlan("host", "Host", 4, hostBytes, 47, disk, LINK, hypervisor, domains);
    }
}
