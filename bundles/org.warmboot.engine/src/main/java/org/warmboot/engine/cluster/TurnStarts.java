package org.warmboot.engine.cluster;

import java.util.PriorityQueue;

/** When the hosts of a cluster take their turns: each as soon as fewer than k are away. */
public final class TurnStarts {

    private TurnStarts() {}

    /**
     * Starts of turns in seconds from the start of the first one.
     *
     * @param awaySeconds for each host in the order of turns, how long its turn takes; infinite if it does not return
     * @param maxAway hosts that may be away at once, at least 1
     * @param healthGateSeconds seconds for which a host must answer before the next one is taken away
     * @return for each host the start, infinite behind hosts that do not return
     */
    public static double[] of(double[] awaySeconds, int maxAway, double healthGateSeconds) {
        var free = new PriorityQueue<Double>();
        double[] starts = new double[awaySeconds.length];
        for (int host = 0; host < starts.length; host++) {
            starts[host] = free.size() < maxAway ? 0 : free.remove();
            free.add(starts[host] + awaySeconds[host] + healthGateSeconds);
        }
        return starts;
    }
}
