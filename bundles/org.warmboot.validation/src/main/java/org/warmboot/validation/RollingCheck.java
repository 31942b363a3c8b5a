package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.EXPERIMENT__SERVICE_PROFILES;
import static org.warmboot.model.ModelPackage.Literals.ROLLING_EXPERIMENT__CLUSTER;
import static org.warmboot.model.ModelPackage.Literals.ROLLING_EXPERIMENT__DOMAINS;
import static org.warmboot.model.ModelPackage.Literals.SERVICE_PROFILE__WORKLOAD;

import java.math.BigInteger;
import org.warmboot.model.Cluster;
import org.warmboot.model.Host;
import org.warmboot.model.RollingExperiment;
import org.warmboot.model.Scenario;
import org.warmboot.model.ServiceProfile;

/** A cluster that is rejuvenated host by host has hosts, a service with a workload, and hosts left to serve. */
final class RollingCheck implements Check {

    @Override
    public void check(Scenario scenario, Findings found) {
        scenario.getExperiments().stream().filter(RollingExperiment.class::isInstance)
                .map(RollingExperiment.class::cast).filter(experiment -> experiment.getCluster() != null)
                .forEach(experiment -> check(experiment, experiment.getCluster(), found));
    }

    private static void check(RollingExperiment experiment, Cluster cluster, Findings found) {
        ClusterMember.check(experiment, cluster, found);
        var guests = ExperimentGuests.of(experiment);
        for (Host member : cluster.getHosts()) {
            BigInteger needed = HostMemory.with(member, guests.count(), guests.memory());
            if (!HostMemory.fits(member, needed)) {
                found.error(experiment, ROLLING_EXPERIMENT__DOMAINS, "availability.memory", experiment,
                        HostMemory.text(needed), member, HostMemory.text(BigInteger.valueOf(member.getMemory())));
            }
        }
        if (cluster.getMaxAway() >= cluster.getHosts().size()) {
            found.error(experiment, ROLLING_EXPERIMENT__CLUSTER, "rolling.away", experiment, cluster);
        }
        if (experiment.getServiceProfiles().isEmpty()) {
            found.error(experiment, EXPERIMENT__SERVICE_PROFILES, "throughput.profile", experiment);
        }
        for (ServiceProfile profile : experiment.getServiceProfiles()) {
            if (profile.getWorkload() == null) {
                found.error(profile, SERVICE_PROFILE__WORKLOAD, "throughput.workload", profile, experiment);
            }
        }
    }
}
