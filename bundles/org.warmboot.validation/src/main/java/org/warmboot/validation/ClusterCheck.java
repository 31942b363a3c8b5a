package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.CLUSTER__HOSTS;
import static org.warmboot.model.ModelPackage.Literals.CLUSTER__MAX_AWAY;
import static org.warmboot.model.ModelPackage.Literals.CLUSTER__SPARE_HOST;

import java.util.List;
import org.warmboot.model.Cluster;
import org.warmboot.model.Scenario;

/** A cluster has hosts, and some of them stay when others are away. */
final class ClusterCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        for (Cluster cluster : scenario.getClusters()) {
            if (cluster.getHosts().isEmpty()) {
                found.warning(cluster, CLUSTER__HOSTS, "cluster.empty", cluster);
            } else if (cluster.getMaxAway() >= cluster.getHosts().size()) {
                found.warning(cluster, CLUSTER__MAX_AWAY, "cluster.away", cluster, cluster.getMaxAway());
            }
            if (cluster.getSpareHost() != null && cluster.getHosts().contains(cluster.getSpareHost())) {
                var fix = QuickFix.of(
                        Messages.get("fix.unlink", cluster.getSpareHost()),
                        new Change.Remove(cluster, CLUSTER__HOSTS, cluster.getSpareHost()));
                found.add(
                        Severity.ERROR,
                        cluster,
                        CLUSTER__SPARE_HOST,
                        List.of(fix),
                        "cluster.spare",
                        cluster,
                        cluster.getSpareHost());
            }
        }
    }
}
