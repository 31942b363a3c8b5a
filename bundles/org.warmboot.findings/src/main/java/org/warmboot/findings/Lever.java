package org.warmboot.findings;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.warmboot.model.Host;
import org.warmboot.model.OperatingSystem;
import org.warmboot.model.Scenario;
import org.warmboot.model.ServiceProfile;

/** What can be made twice as fast to shorten a downtime. */
enum Lever {
    /** Disks, and what is done on them. */
    DISK(scenario -> {
        hosts(scenario).flatMap(host -> host.getDisks().stream()).forEach(disk -> {
            disk.setReadRate(2 * disk.getReadRate());
            disk.setWriteRate(2 * disk.getWriteRate());
            disk.setAccessTime(disk.getAccessTime() / 2);
        });
        systems(scenario).forEach(system -> {
            system.setBootDiskTime(system.getBootDiskTime() / 2);
            system.setShutdownDiskTime(system.getShutdownDiskTime() / 2);
        });
        profiles(scenario).forEach(profile -> {
            profile.setStartDiskTime(profile.getStartDiskTime() / 2);
            profile.setStopDiskTime(profile.getStopDiskTime() / 2);
        });
    }),
    /** Links between hosts. */
    LINK(scenario -> hosts(scenario)
            .flatMap(host -> host.getLinks().stream())
            .forEach(link -> link.setRate(2 * link.getRate()))),
    /** Cores. */
    PROCESSOR(scenario -> hosts(scenario).forEach(host -> host.setCores(2 * host.getCores()))),
    /** Hardware reset, with its checks. */
    RESET(scenario -> hosts(scenario).forEach(host -> host.setResetTime(host.getResetTime() / 2))),
    /** Loading and initialising the hypervisor. */
    HYPERVISOR(scenario -> hosts(scenario).forEach(host -> {
        var hypervisor = host.getHypervisor();
        if (hypervisor != null) {
            hypervisor.setLoadTime(hypervisor.getLoadTime() / 2);
            hypervisor.setInitialisationTime(hypervisor.getInitialisationTime() / 2);
            hypervisor.setQuickReloadTime(hypervisor.getQuickReloadTime() / 2);
            hypervisor.setLiveUpdateTime(hypervisor.getLiveUpdateTime() / 2);
        }
    })),
    /** Scrubbing of memory. */
    SCRUBBING(scenario -> hosts(scenario).forEach(host -> {
        var hypervisor = host.getHypervisor();
        if (hypervisor != null) {
            hypervisor.setScrubTime(hypervisor.getScrubTime() / 2);
        }
    })),
    /** Freezing and thawing guests in memory. */
    SUSPENDING(scenario -> hosts(scenario).forEach(host -> {
        var hypervisor = host.getHypervisor();
        if (hypervisor != null) {
            hypervisor.setSuspendTime(hypervisor.getSuspendTime() / 2);
            hypervisor.setRecreateTime(hypervisor.getRecreateTime() / 2);
            hypervisor.setResumeTime(hypervisor.getResumeTime() / 2);
        }
    })),
    /** Booting and shutting down operating systems, that of the privileged domain included. */
    BOOT(scenario -> systems(scenario).forEach(system -> {
        system.setBootTime(system.getBootTime() / 2);
        system.setBootCpuTime(system.getBootCpuTime() / 2);
        system.setBootDiskTime(system.getBootDiskTime() / 2);
        system.setShutdownTime(system.getShutdownTime() / 2);
        system.setShutdownCpuTime(system.getShutdownCpuTime() / 2);
        system.setShutdownDiskTime(system.getShutdownDiskTime() / 2);
    })),
    /** Starting and stopping services. */
    SERVICE(scenario -> profiles(scenario).forEach(profile -> {
        profile.setStartTime(profile.getStartTime() / 2);
        profile.setStartCpuTime(profile.getStartCpuTime() / 2);
        profile.setStartDiskTime(profile.getStartDiskTime() / 2);
        profile.setStopTime(profile.getStopTime() / 2);
        profile.setStopCpuTime(profile.getStopCpuTime() / 2);
        profile.setStopDiskTime(profile.getStopDiskTime() / 2);
    }));

    private final Consumer<Scenario> change;

    Lever(Consumer<Scenario> change) {
        this.change = change;
    }

    /** Makes it twice as fast. */
    void pull(Scenario scenario) {
        change.accept(scenario);
    }

    private static Stream<Host> hosts(Scenario scenario) {
        return scenario.getHosts().stream();
    }

    private static EList<OperatingSystem> systems(Scenario scenario) {
        return scenario.getOperatingSystems();
    }

    private static EList<ServiceProfile> profiles(Scenario scenario) {
        return scenario.getServiceProfiles();
    }
}
