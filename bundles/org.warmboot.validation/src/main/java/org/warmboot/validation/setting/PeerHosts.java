package org.warmboot.validation.setting;

import java.util.LinkedHashSet;
import java.util.List;
import org.warmboot.model.Cluster;
import org.warmboot.model.Experiment;
import org.warmboot.model.Host;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.RollingExperiment;

/**
 * Hosts that can take the guests of another one in.
 *
 * <p>An experiment names the peers of its host. Where the hosts of a cluster take their turns, each has the same peers,
 * but the host of the experiment takes the place of the one whose turn it is. The spare host of the cluster helps all.
 */
public final class PeerHosts {

    private PeerHosts() {}

    /** Gives the hosts to which an experiment may move the guests of one of its hosts, in the order of the experiment. */
    public static List<Host> of(Experiment experiment, Host target) {
        var peers = new LinkedHashSet<Host>();
        for (Host peer : experiment.getPeers()) {
            peers.add(peer == target ? experiment.getHost() : peer);
        }
        Cluster cluster = cluster(experiment);
        if (cluster != null) {
            peers.add(cluster.getSpareHost());
        }
        peers.remove(target);
        peers.remove(null);
        return List.copyOf(peers);
    }

    /** Tells whether the hosts of a cluster take their turns, so that the host of the experiment may be a peer. */
    public static boolean takeTurns(Experiment experiment) {
        return cluster(experiment) != null;
    }

    private static Cluster cluster(Experiment experiment) {
        return switch (experiment) {
            case RollingExperiment rolling -> rolling.getCluster();
            case LongRunExperiment longRun -> longRun.getCluster();
            default -> null;
        };
    }
}
