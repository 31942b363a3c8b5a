package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.WORKLOAD__MEMORY_RATE;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.warmboot.model.Disk;
import org.warmboot.model.Experiment;
import org.warmboot.model.Host;
import org.warmboot.model.RollingExperiment;
import org.warmboot.model.Scenario;
import org.warmboot.model.ServiceProfile;
import org.warmboot.model.ThroughputExperiment;
import org.warmboot.model.Workload;
import org.warmboot.model.device.DeviceUse;
import org.warmboot.model.units.DataRates;
import org.warmboot.validation.setting.ExperimentSettings;
import org.warmboot.validation.setting.Setting;

/** A file comes faster from the file cache than from the disk; otherwise the cache would be in the way. */
final class FileCacheCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        var told = new HashSet<Object>();
        for (Experiment experiment : scenario.getExperiments()) {
            if (experiment instanceof ThroughputExperiment || experiment instanceof RollingExperiment) {
                List<Host> hosts = ExperimentSettings.of(experiment).stream()
                        .map(Setting::target)
                        .map(load -> load.host())
                        .distinct()
                        .toList();
                experiment.getServiceProfiles().stream()
                        .map(ServiceProfile::getWorkload)
                        .filter(Objects::nonNull)
                        .forEach(workload -> hosts.forEach(host -> DeviceUse.FILES
                                .of(host)
                                .filter(disk -> isSlower(workload, disk) && told.add(List.of(workload, disk)))
                                .ifPresent(disk -> found.warning(
                                        workload,
                                        WORKLOAD__MEMORY_RATE,
                                        "workload.cache",
                                        workload,
                                        DataRates.format(workload.getMemoryRate()),
                                        disk,
                                        host))));
            }
        }
    }

    private static boolean isSlower(Workload workload, Disk disk) {
        double bytes = workload.getFileSize();
        return bytes / workload.getMemoryRate() > disk.getAccessTime() + bytes / disk.getReadRate();
    }
}
