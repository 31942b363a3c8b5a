package org.warmboot.validation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.warmboot.model.AgingExperiment;
import org.warmboot.model.AvailabilityExperiment;
import org.warmboot.model.Cluster;
import org.warmboot.model.Element;
import org.warmboot.model.Experiment;
import org.warmboot.model.Host;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.Policy;
import org.warmboot.model.RollingExperiment;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;

/** Which techniques run on which hosts, by experiments and policies. */
final class Usage {
    private final Map<Host, Set<Technique>> techniques = new LinkedHashMap<>();
    private final Set<Host> helpers = new LinkedHashSet<>();

    private Usage() {}

    static Usage of(Scenario scenario) {
        var usage = new Usage();
        for (Experiment experiment : scenario.getExperiments()) {
            experiment.getTechniques().forEach(technique -> usage.add(experiment.getHost(), technique));
            usage.helpers.addAll(experiment.getPeers());
            if (experiment instanceof RollingExperiment rolling && rolling.getCluster() != null) {
                experiment.getTechniques().forEach(technique -> usage.addTarget(rolling.getCluster(), technique));
            }
            if (experiment.getHost() != null) {
                usage.techniques.computeIfAbsent(experiment.getHost(), host -> new LinkedHashSet<>());
            }
            if (experiment instanceof AvailabilityExperiment availability
                    && availability.getOperatingSystemPolicy() != null) {
                usage.add(
                        availability.getHost(),
                        availability.getOperatingSystemPolicy().getTechnique());
            }
            if (experiment instanceof AgingExperiment aging && aging.getOperatingSystemPolicy() != null) {
                usage.add(aging.getHost(), aging.getOperatingSystemPolicy().getTechnique());
            }
            if (experiment instanceof LongRunExperiment longRun) {
                usage.addLongRun(longRun);
            }
        }
        scenario.getClusters().stream()
                .map(Cluster::getSpareHost)
                .filter(Objects::nonNull)
                .forEach(usage.helpers::add);
        for (Policy policy : scenario.getPolicies()) {
            policy.getTargets().forEach(target -> usage.addTarget(target, policy.getTechnique()));
        }
        return usage;
    }

    /** Gives the hosts on which something is run, each with its techniques. */
    Map<Host, Set<Technique>> techniques() {
        return techniques;
    }

    /** Tells whether a simulation needs the host. */
    boolean isUsed(Host host) {
        return techniques.containsKey(host) || helpers.contains(host);
    }

    /** Tells whether the host only takes in guests of others, so that it needs none of its own. */
    boolean isHelper(Host host) {
        return helpers.contains(host) && !techniques.containsKey(host);
    }

    private void addLongRun(LongRunExperiment longRun) {
        var systems = longRun.getOperatingSystemPolicy();
        LongRunChecks.hosts(longRun).forEach(host -> {
            longRun.getTechniques().forEach(technique -> add(host, technique));
            add(host, systems == null ? null : systems.getTechnique());
        });
    }

    private void addTarget(Element target, Technique technique) {
        switch (target) {
            case Host host -> add(host, technique);
            case Cluster cluster -> cluster.getHosts().forEach(host -> add(host, technique));
            default -> {
                if (target.eContainer() instanceof Host host) {
                    add(host, technique);
                }
            }
        }
    }

    private void add(Host host, Technique technique) {
        if (host != null && technique != null) {
            techniques.computeIfAbsent(host, each -> new LinkedHashSet<>()).add(technique);
        }
    }
}
