package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.CLUSTER__MAX_AWAY;
import static org.warmboot.model.ModelPackage.Literals.EXPERIMENT__SERVICE_PROFILES;
import static org.warmboot.model.ModelPackage.Literals.EXPERIMENT__TECHNIQUES;
import static org.warmboot.model.ModelPackage.Literals.ROLLING_EXPERIMENT__CLUSTER;
import static org.warmboot.model.ModelPackage.Literals.ROLLING_EXPERIMENT__DOMAINS;
import static org.warmboot.model.ModelPackage.Literals.SERVICE_PROFILE__WORKLOAD;

import java.util.List;
import org.warmboot.model.Cluster;
import org.warmboot.model.RollingExperiment;
import org.warmboot.model.Scenario;
import org.warmboot.model.ServiceProfile;
import org.warmboot.model.Technique;
import org.warmboot.model.action.ActionFacts;
import org.warmboot.validation.setting.ExperimentSettings;
import org.warmboot.validation.setting.Setting;
import org.warmboot.validation.technique.TechniqueWalk;

/** A cluster that is rejuvenated host by host has hosts, a service with a workload, and hosts left to serve. */
final class RollingCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        scenario.getExperiments().stream()
                .filter(RollingExperiment.class::isInstance)
                .map(RollingExperiment.class::cast)
                .filter(experiment -> experiment.getCluster() != null)
                .forEach(experiment -> check(experiment, experiment.getCluster(), found));
    }

    private static void check(RollingExperiment experiment, Cluster cluster, Issues found) {
        ClusterMember.check(experiment, cluster, found);
        ExperimentSettings.of(experiment).stream()
                .map(Setting::target)
                .distinct()
                .forEach(load -> {
                    Shortage.of(load.host(), HostMemory.of(load))
                            .ifPresent(lack -> found.error(
                                    experiment,
                                    ROLLING_EXPERIMENT__DOMAINS,
                                    "availability.memory",
                                    experiment,
                                    lack.needs(),
                                    lack.host(),
                                    lack.has()));
                });
        checkSharedPeers(experiment, cluster, found);
        checkStays(experiment, cluster, found);
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

    /** Guests that stay on a member would be there in its turn, which is played with its own guests. */
    private static void checkStays(RollingExperiment experiment, Cluster cluster, Issues found) {
        for (Technique technique : experiment.getTechniques()) {
            boolean onMembers = ExperimentSettings.of(experiment).stream()
                    .filter(setting -> setting.technique() == technique)
                    .anyMatch(setting -> technique.getSteps().stream()
                            .filter(step -> ActionFacts.of(step).movesAway())
                            .flatMap(step -> setting.destinations(step.getDestination()).stream())
                            .anyMatch(peer -> cluster.getHosts().contains(peer.host())));
            if (onMembers && TechniqueWalk.isSound(technique) && TechniqueWalk.leavesGuestsAway(technique)) {
                found.error(experiment, EXPERIMENT__TECHNIQUES, "rolling.stays", experiment, cluster, technique);
            }
        }
    }

    /** Each turn is played as if no other host were away, so that hosts cannot share who takes their guests in. */
    private static void checkSharedPeers(RollingExperiment experiment, Cluster cluster, Issues found) {
        for (Technique technique : experiment.getTechniques()) {
            if (cluster.getMaxAway() > 1 && ActionFacts.of(technique).anyMatch(ActionFacts::movesAway)) {
                var fix = QuickFix.of(Messages.get("fix.one-away"), new Change.Set(cluster, CLUSTER__MAX_AWAY, 1));
                found.add(
                        Severity.ERROR,
                        experiment,
                        ROLLING_EXPERIMENT__CLUSTER,
                        List.of(fix),
                        "rolling.together",
                        experiment,
                        cluster,
                        cluster.getMaxAway(),
                        technique);
            }
        }
    }
}
