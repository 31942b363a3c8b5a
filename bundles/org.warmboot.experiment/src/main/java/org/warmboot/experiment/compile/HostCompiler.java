package org.warmboot.experiment.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmboot.engine.plan.AccessPattern;
import org.warmboot.engine.plan.Cost;
import org.warmboot.engine.plan.CpuShare;
import org.warmboot.engine.plan.DiskPlan;
import org.warmboot.engine.plan.DomainPlan;
import org.warmboot.engine.plan.DomainRole;
import org.warmboot.engine.plan.HostPlan;
import org.warmboot.engine.plan.LinkPlan;
import org.warmboot.engine.plan.MemoryProfile;
import org.warmboot.engine.plan.OperatingSystemPlan;
import org.warmboot.engine.plan.ServicePlan;
import org.warmboot.engine.plan.WorkloadPlan;
import org.warmboot.model.Disk;
import org.warmboot.model.Domain;
import org.warmboot.model.DriverDomain;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.Link;
import org.warmboot.model.OperatingSystem;
import org.warmboot.model.PrivilegedDomain;
import org.warmboot.model.Service;
import org.warmboot.model.ServiceProfile;
import org.warmboot.model.Workload;
import org.warmboot.model.device.DeviceUse;
import org.warmboot.model.words.ElementNames;

/** Translates a host with everything on it. */
final class HostCompiler {

    private HostCompiler() {}

    static HostPlan compile(Host host, Guests guests) {
        return new HostPlan(
                host.getId(),
                ElementNames.orId(host),
                host.getCores(),
                host.getMemory(),
                host.getResetTime(),
                disk(DeviceUse.FILES.of(host)),
                disk(DeviceUse.IMAGES.of(host)),
                link(DeviceUse.SERVICES.of(host)),
                link(DeviceUse.MIGRATIONS.of(host)),
                HypervisorCompiler.compile(host.getHypervisor()),
                domains(host, guests));
    }

    private static DiskPlan disk(Optional<Disk> used) {
        var disk = used.orElseThrow();
        return new DiskPlan(
                disk.getId(), disk.getReadRate(), disk.getWriteRate(), disk.getAccessTime(), disk.getCapacity());
    }

    private static LinkPlan link(Optional<Link> used) {
        var link = used.orElseThrow();
        return new LinkPlan(link.getId(), link.getRate());
    }

    private static List<DomainPlan> domains(Host host, Guests guests) {
        var plans = new ArrayList<DomainPlan>();
        var drawn = new ArrayList<GuestDomain>();
        for (var domain : host.getDomains()) {
            if (domain instanceof GuestDomain guest) {
                drawn.add(guest);
            } else {
                plans.add(domain(domain, domain.getId(), ElementNames.orId(domain), Guests.asDrawn()));
            }
        }
        var count = guests.count().orElse(drawn.size());
        for (var i = 0; i < count; i++) {
            var guest = drawn.get(Math.min(i, drawn.size() - 1));
            var repeated = i < drawn.size() ? "" : "-" + (i + 1);
            plans.add(domain(guest, guest.getId() + repeated, ElementNames.orId(guest) + repeated, guests));
        }
        return plans;
    }

    private static DomainPlan domain(Domain domain, String id, String name, Guests guests) {
        var services = guests.profile()
                .map(profile -> List.of(service(id + "." + profile.getId(), ElementNames.orId(profile), profile)))
                .orElseGet(() -> domain.getServices().stream()
                        .map(service -> service(id, service))
                        .toList());
        var memory = guests.memory().orElse(domain.getMemory());
        return new DomainPlan(
                id,
                name,
                role(domain),
                memory,
                domain.getVcpus(),
                operatingSystem(domain.getOperatingSystem()),
                services,
                fileCache(domain, memory),
                domain instanceof GuestDomain guest ? memory(guest, memory, guests.idle()) : MemoryProfile.DEFAULT,
                cpu(domain));
    }

    /** A working set that is larger than the memory of a run cannot be; it is all of that memory then. */
    private static MemoryProfile memory(GuestDomain guest, long memory, boolean idle) {
        return new MemoryProfile(
                Math.min(guest.getWorkingSet(), memory),
                guest.getDirtyRate(),
                guest.getChangedShare(),
                guest.getCompressedShare(),
                idle || guest.isIdle());
    }

    private static DomainRole role(Domain domain) {
        return switch (domain) {
            case PrivilegedDomain privileged -> DomainRole.PRIVILEGED;
            case DriverDomain driver -> DomainRole.DRIVER;
            default -> DomainRole.GUEST;
        };
    }

    private static long fileCache(Domain domain, long memory) {
        var left = Math.max(0, memory - domain.getOperatingSystem().getResidentMemory());
        return domain instanceof GuestDomain guest && guest.getFileCache() > 0
                ? Math.min(guest.getFileCache(), left)
                : left;
    }

    private static OperatingSystemPlan operatingSystem(OperatingSystem system) {
        return new OperatingSystemPlan(
                new Cost(system.getShutdownTime(), system.getShutdownCpuTime(), system.getShutdownDiskTime()),
                new Cost(system.getBootTime(), system.getBootCpuTime(), system.getBootDiskTime()),
                system.getProcessMemory());
    }

    private static ServicePlan service(String domainId, Service service) {
        var name = ElementNames.given(service).orElseGet(() -> ElementNames.orId(service.getProfile()));
        return service(domainId + "." + service.getId(), name, service.getProfile());
    }

    private static ServicePlan service(String id, String name, ServiceProfile profile) {
        var stop = new Cost(profile.getStopTime(), profile.getStopCpuTime(), profile.getStopDiskTime());
        var start = new Cost(profile.getStartTime(), profile.getStartCpuTime(), profile.getStartDiskTime());
        return new ServicePlan(
                id,
                name,
                stop,
                start,
                Optional.ofNullable(profile.getWorkload()).map(HostCompiler::workload));
    }

    private static CpuShare cpu(Domain domain) {
        return new CpuShare(
                domain.getCpuWeight(), domain.getCpuCap() > 0 ? domain.getCpuCap() : Double.POSITIVE_INFINITY);
    }

    static WorkloadPlan workload(Workload workload) {
        return new WorkloadPlan(
                AccessPattern.valueOf(workload.getPattern().getName()),
                workload.getFiles(),
                workload.getFileSize(),
                workload.getConcurrency(),
                workload.getSkew(),
                workload.getMemoryRate(),
                workload.isOverNetwork(),
                workload.getArrivalRate());
    }
}
