package org.warmboot.validation;

import static org.warmboot.model.device.DeviceUse.FILES;
import static org.warmboot.model.device.DeviceUse.MIGRATIONS;
import static org.warmboot.model.device.DeviceUse.SERVICES;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.warmboot.model.CapacityExperiment;
import org.warmboot.model.Element;
import org.warmboot.model.Experiment;
import org.warmboot.model.Host;
import org.warmboot.model.OperatingSystem;
import org.warmboot.model.RollingExperiment;
import org.warmboot.model.Scenario;
import org.warmboot.model.ServiceProfile;
import org.warmboot.model.Step;
import org.warmboot.model.ThroughputExperiment;
import org.warmboot.model.action.ActionFacts;
import org.warmboot.model.device.DeviceUse;
import org.warmboot.validation.setting.ExperimentSettings;
import org.warmboot.validation.setting.HostLoad;
import org.warmboot.validation.setting.Setting;

/** A host names disks and links of its own, and where it has several of them it names the one that is used. */
final class DeviceCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        scenario.getHosts().forEach(host -> DeviceUse.all().forEach(use -> checkOwn(host, use, found)));
        uses(scenario)
                .forEach((host, uses) ->
                        DeviceUse.all().stream().filter(uses::contains).forEach(use -> checkChoice(host, use, found)));
    }

    private static void checkOwn(Host host, DeviceUse<?> use, Issues found) {
        use.named(host)
                .filter(device -> !use.choices(host).contains(device))
                .ifPresent(device -> found.add(
                        Severity.ERROR,
                        host,
                        use.reference(),
                        fixes(host, use),
                        "device.foreign",
                        host,
                        use.reference(),
                        device));
    }

    private static void checkChoice(Host host, DeviceUse<?> use, Issues found) {
        List<? extends Element> choices = use.choices(host);
        if (choices.size() > 1 && use.named(host).isEmpty()) {
            found.add(
                    Severity.WARNING,
                    host,
                    use.reference(),
                    fixes(host, use),
                    "device.choice",
                    host,
                    choices.size(),
                    choices.getFirst().eClass(),
                    use.reference(),
                    choices.getFirst());
        }
    }

    private static List<QuickFix> fixes(Host host, DeviceUse<?> use) {
        return use.choices(host).stream()
                .map(device -> QuickFix.of(
                        Messages.get("fix.device", device, use.reference()),
                        new Change.Set(host, use.reference(), device)))
                .toList();
    }

    /** What the hosts use devices for in the experiments of a scenario. */
    private static Map<Host, Set<DeviceUse<?>>> uses(Scenario scenario) {
        var uses = new LinkedHashMap<Host, Set<DeviceUse<?>>>();
        for (Experiment experiment : scenario.getExperiments()) {
            for (Setting setting : ExperimentSettings.of(experiment)) {
                Host host = setting.target().host();
                Set<DeviceUse<?>> its = uses.computeIfAbsent(host, each -> new LinkedHashSet<>());
                setting.technique().getSteps().forEach(step -> {
                    add(step, host, its);
                    if (its.contains(MIGRATIONS)) {
                        setting.destinations(step.getDestination()).stream()
                                .map(HostLoad::host)
                                .forEach(peer -> uses.computeIfAbsent(peer, each -> new LinkedHashSet<>())
                                        .add(MIGRATIONS));
                    }
                });
                if (experiment instanceof ThroughputExperiment
                        || experiment instanceof RollingExperiment
                        || experiment instanceof CapacityExperiment) {
                    its.add(FILES);
                }
                if (experiment.getServiceProfiles().stream().anyMatch(DeviceCheck::answersOverNetwork)) {
                    its.add(SERVICES);
                }
            }
        }
        return uses;
    }

    private static void add(Step step, Host host, Set<DeviceUse<?>> uses) {
        for (DeviceUse<?> use : ActionFacts.of(step).devices()) {
            if (use != FILES || isBusy(host)) {
                uses.add(use);
            }
        }
    }

    /** Operating systems and services use the disk only if they say for how long. */
    private static boolean isBusy(Host host) {
        return host.getDomains().stream().anyMatch(domain -> {
            OperatingSystem system = domain.getOperatingSystem();
            return system != null && system.getBootDiskTime() + system.getShutdownDiskTime() > 0
                    || domain.getServices().stream()
                            .map(service -> service.getProfile())
                            .anyMatch(profile -> profile != null && usesDisk(profile));
        });
    }

    private static boolean usesDisk(ServiceProfile profile) {
        return profile.getStartDiskTime() + profile.getStopDiskTime() > 0;
    }

    private static boolean answersOverNetwork(ServiceProfile profile) {
        return profile.getWorkload() != null && profile.getWorkload().isOverNetwork();
    }
}
