package org.warmboot.edit.template;

import java.util.List;
import org.warmboot.edit.Messages;
import org.warmboot.model.Capability;
import org.warmboot.model.Disk;
import org.warmboot.model.Domain;
import org.warmboot.model.DriverDomain;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.Hypervisor;
import org.warmboot.model.HypervisorKind;
import org.warmboot.model.Link;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.OperatingSystem;
import org.warmboot.model.PrivilegedDomain;
import org.warmboot.model.Service;
import org.warmboot.model.ServiceKind;

/**
 * New elements with sensible values, not yet part of a scenario. Their name is a wish, they have no identifier, and
 * what they refer to outside themselves (operating system, service profile) is a proposal: the command that adds them
 * gives the same role in the scenario preference. Costs that nobody measured carry the provenance {@code assumed}.
 */
public final class ElementTemplates {
    private static final long MIB = 1L << 20;
    private static final long GIB = 1L << 30;

    private ElementTemplates() {}

    /** A host of 4 cores and 16 GiB with a disk, a link, a hypervisor and its privileged domain. */
    public static Host host() {
        var host = ModelFactory.eINSTANCE.createHost();
        host.setName(Messages.text("name.host"));
        host.setCores(4);
        host.setMemory(16 * GIB);
        host.setResetTime(60);
        host.getDisks().add(disk());
        host.getLinks().add(link());
        host.setHypervisor(hypervisor());
        host.getDomains().add(privilegedDomain());
        return Assumptions.mark(host, List.of("resetTime"));
    }

    /** A hypervisor of the Xen family that can do everything the built-in techniques ask for. */
    public static Hypervisor hypervisor() {
        var hypervisor = ModelFactory.eINSTANCE.createHypervisor();
        hypervisor.setName(Messages.text("name.hypervisor"));
        hypervisor.setKind(HypervisorKind.XEN);
        hypervisor
                .getCapabilities()
                .addAll(List.of(Capability.ON_MEMORY_SUSPEND, Capability.QUICK_RELOAD, Capability.SAVE_TO_DISK));
        hypervisor.setHeap(16 * MIB);
        hypervisor.setQuickReloadTime(10);
        hypervisor.setLoadTime(5);
        hypervisor.setInitialisationTime(5);
        hypervisor.setScrubTime(0.5 / GIB);
        hypervisor.setSuspendTime(0.05);
        hypervisor.setRecreateTime(0.4);
        hypervisor.setResumeTime(0.05);
        return Assumptions.mark(
                hypervisor,
                List.of(
                        "quickReloadTime",
                        "loadTime",
                        "initialisationTime",
                        "scrubTime",
                        "suspendTime",
                        "recreateTime",
                        "resumeTime"));
    }

    /** Lets a hypervisor run beside a clean one on the same machine, to which guests are moved without a copy. */
    public static void nest(Hypervisor hypervisor) {
        hypervisor.setNestingTax(0.1);
        hypervisor.setCleanSystemMemory(GIB);
        hypervisor.setCleanSystemStartTime(45);
        hypervisor.setRelocationTimePerEntry(0.5e-6);
        hypervisor.setRelocationTime(0.05);
        hypervisor.setDiscardTime(2);
        Assumptions.mark(
                hypervisor,
                List.of(
                        "nestingTax",
                        "cleanSystemMemory",
                        "cleanSystemStartTime",
                        "relocationTimePerEntry",
                        "relocationTime",
                        "discardTime"));
    }

    /** The domain that manages the others: 512 MiB. */
    public static PrivilegedDomain privilegedDomain() {
        var domain = ModelFactory.eINSTANCE.createPrivilegedDomain();
        domain.setMemory(512 * MIB);
        return named(domain, "name.dom0", ProfileTemplates.operatingSystem("name.privilegedSystem"));
    }

    /** A guest of 1 GiB that people reach by ssh. */
    public static GuestDomain guestDomain() {
        var domain = ModelFactory.eINSTANCE.createGuestDomain();
        domain.setMemory(GIB);
        domain.getServices().add(service(ServiceKind.SSH));
        return named(domain, "name.guest", ProfileTemplates.operatingSystem("name.operatingSystem"));
    }

    /** A domain of 256 MiB that runs a device driver. */
    public static DriverDomain driverDomain() {
        var domain = ModelFactory.eINSTANCE.createDriverDomain();
        domain.setMemory(256 * MIB);
        return named(domain, "name.driver", ProfileTemplates.operatingSystem("name.operatingSystem"));
    }

    /** A service of a kind. */
    public static Service service(ServiceKind kind) {
        var service = ModelFactory.eINSTANCE.createService();
        var profile = ProfileTemplates.service(kind);
        service.setName(profile.getName());
        service.setProfile(profile);
        return service;
    }

    /** A disk of 100 GiB. */
    public static Disk disk() {
        var disk = ModelFactory.eINSTANCE.createDisk();
        disk.setName(Messages.text("name.disk"));
        return Assumptions.mark(disk, List.of("readRate", "writeRate", "accessTime"));
    }

    /** A link of 1 Gbit/s. */
    public static Link link() {
        var link = ModelFactory.eINSTANCE.createLink();
        link.setName(Messages.text("name.link"));
        return Assumptions.mark(link, List.of("rate"));
    }

    private static <D extends Domain> D named(D domain, String key, OperatingSystem system) {
        domain.setName(Messages.text(key));
        domain.setOperatingSystem(system);
        return domain;
    }
}
