package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.EXPERIMENT__HOST;

import java.util.List;
import org.warmboot.model.Cluster;
import org.warmboot.model.Experiment;
import org.warmboot.model.Host;

/** An experiment with a cluster takes one of its hosts as the example. */
final class ClusterMember {

    private ClusterMember() {}

    static void check(Experiment experiment, Cluster cluster, Issues found) {
        Host host = experiment.getHost();
        if (host != null && !cluster.getHosts().contains(host)) {
            List<QuickFix> fixes = cluster.getHosts().stream()
                    .map(member -> QuickFix.of(
                            Messages.get("fix.use", member), new Change.Set(experiment, EXPERIMENT__HOST, member)))
                    .toList();
            found.add(Severity.ERROR, experiment, EXPERIMENT__HOST, fixes, "rolling.member", experiment, host, cluster);
        }
    }
}
