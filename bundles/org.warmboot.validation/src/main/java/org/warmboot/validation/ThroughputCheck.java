package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.EXPERIMENT__SERVICE_PROFILES;
import static org.warmboot.model.ModelPackage.Literals.SERVICE_PROFILE__WORKLOAD;
import static org.warmboot.model.ModelPackage.Literals.THROUGHPUT_EXPERIMENT__MEMORY;

import org.warmboot.model.Host;
import org.warmboot.model.Scenario;
import org.warmboot.model.ServiceProfile;
import org.warmboot.model.ThroughputExperiment;

/** Throughput needs services with a workload, in a guest that fits the host. */
final class ThroughputCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        scenario.getExperiments().stream()
                .filter(ThroughputExperiment.class::isInstance)
                .map(ThroughputExperiment.class::cast)
                .forEach(experiment -> check(experiment, found));
    }

    private static void check(ThroughputExperiment experiment, Issues found) {
        if (experiment.getServiceProfiles().isEmpty()) {
            found.error(experiment, EXPERIMENT__SERVICE_PROFILES, "throughput.profile", experiment);
        }
        for (ServiceProfile profile : experiment.getServiceProfiles()) {
            if (profile.getWorkload() == null) {
                found.error(profile, SERVICE_PROFILE__WORKLOAD, "throughput.workload", profile, experiment);
            }
        }
        Host host = experiment.getHost();
        if (host != null) {
            Shortage.of(host, HostMemory.with(host, 1, experiment.getMemory()))
                    .ifPresent(lack -> found.add(
                            Severity.ERROR,
                            experiment,
                            THROUGHPUT_EXPERIMENT__MEMORY,
                            lack.fixes(),
                            "throughput.memory",
                            experiment,
                            lack.needs(),
                            host,
                            lack.has()));
        }
    }
}
