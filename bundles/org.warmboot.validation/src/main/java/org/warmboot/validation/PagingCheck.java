package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.CAPACITY_EXPERIMENT__DOMAIN_MEMORY;
import static org.warmboot.model.ModelPackage.Literals.DISK__CAPACITY;
import static org.warmboot.model.ModelPackage.Literals.EXPERIMENT__HOST;
import static org.warmboot.model.ModelPackage.Literals.HYPERVISOR__CAPABILITIES;
import static org.warmboot.model.ModelPackage.Literals.PAGING__MINIMUM_QUANTUM;
import static org.warmboot.model.ModelPackage.Literals.PAGING__SHRINK_FACTOR;
import static org.warmboot.model.ModelPackage.Literals.PAGING__WAKE_SET;

import java.util.List;
import org.warmboot.model.Capability;
import org.warmboot.model.CapacityExperiment;
import org.warmboot.model.Host;
import org.warmboot.model.Hypervisor;
import org.warmboot.model.Paging;
import org.warmboot.model.Scenario;
import org.warmboot.model.device.DeviceUse;
import org.warmboot.model.units.DataSizes;

/** Paging can find idle domains, and an experiment about capacity has a host that pages. */
final class PagingCheck implements Check {
    private static final int MOST_TURNS = 1_000_000;

    @Override
    public void check(Scenario scenario, Issues found) {
        for (Host host : scenario.getHosts()) {
            Hypervisor hypervisor = host.getHypervisor();
            if (hypervisor != null && hypervisor.getPaging() != null) {
                check(hypervisor, hypervisor.getPaging(), found);
            }
        }
        scenario.getExperiments().stream()
                .filter(CapacityExperiment.class::isInstance)
                .map(CapacityExperiment.class::cast)
                .filter(experiment -> experiment.getHost() != null)
                .forEach(experiment -> check(experiment, experiment.getHost(), found));
    }

    private static void check(Hypervisor hypervisor, Paging paging, Issues found) {
        if (!hypervisor.getCapabilities().contains(Capability.MEMORY_PAGING)) {
            var fix = QuickFix.of(
                    Messages.get("fix.capability", hypervisor, Capability.MEMORY_PAGING),
                    new Change.Add(hypervisor, HYPERVISOR__CAPABILITIES, Capability.MEMORY_PAGING));
            found.add(
                    Severity.ERROR,
                    hypervisor,
                    HYPERVISOR__CAPABILITIES,
                    List.of(fix),
                    "paging.capability",
                    hypervisor,
                    Capability.MEMORY_PAGING);
        }
        if (paging.getShrinkFactor() <= 0 || paging.getShrinkFactor() >= 1) {
            found.error(paging, PAGING__SHRINK_FACTOR, "paging.shrink", hypervisor);
        } else if (Math.log(paging.getMinimumQuantum() / paging.getQuantum()) / Math.log(paging.getShrinkFactor())
                > MOST_TURNS) {
            found.error(paging, PAGING__SHRINK_FACTOR, "paging.turns", hypervisor, MOST_TURNS);
        }
        if (paging.getMinimumQuantum() >= paging.getQuantum()) {
            found.error(paging, PAGING__MINIMUM_QUANTUM, "paging.quantum", hypervisor);
        }
        if (paging.getWakeSet() < paging.getFaultSize()) {
            found.warning(paging, PAGING__WAKE_SET, "paging.fault", hypervisor);
        }
    }

    /** The image and the branches of the domains that fit the memory should fit the disk as well. */
    private static void checkDisk(CapacityExperiment experiment, Host host, Paging paging, Issues found) {
        double each = paging.getResidentShare() * (1 - paging.getSharedShare()) * experiment.getDomainMemory();
        double domains = (host.getMemory() - HostMemory.base(host).doubleValue()) / each;
        DeviceUse.FILES
                .of(host)
                .filter(disk -> paging.getGoldenImage() + Math.floor(domains) * paging.getBranch() > disk.getCapacity())
                .ifPresent(disk -> found.warning(disk, DISK__CAPACITY, "capacity.disk", experiment, host, disk));
    }

    private static void check(CapacityExperiment experiment, Host host, Issues found) {
        if (host.getHypervisor() != null && host.getHypervisor().getPaging() == null) {
            found.error(experiment, EXPERIMENT__HOST, "capacity.paging", experiment, host);
        } else if (!HostMemory.fits(host, HostMemory.with(host, 1, experiment.getDomainMemory()))) {
            found.error(
                    experiment,
                    CAPACITY_EXPERIMENT__DOMAIN_MEMORY,
                    "capacity.none",
                    experiment,
                    DataSizes.format(experiment.getDomainMemory()),
                    host);
        } else if (host.getHypervisor() != null) {
            checkDisk(experiment, host, host.getHypervisor().getPaging(), found);
        }
    }
}
