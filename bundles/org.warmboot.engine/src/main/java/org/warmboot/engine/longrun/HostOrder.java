package org.warmboot.engine.longrun;

/**
 * Which host has the earliest alarm: a tree of winners, ties by rank of the alarm and then by number of the host. It
 * keeps the times of the alarms by itself, so that it need not look into the hosts.
 */
final class HostOrder {

    private final Host[] hosts;
    private final long[] times;
    private final int[] ranks;
    private final int leaves;
    private final int[] winners;

    HostOrder(Host[] hosts) {
        this.hosts = hosts;
        times = new long[hosts.length];
        ranks = new int[hosts.length];
        leaves = hosts.length == 1 ? 1 : Integer.highestOneBit(hosts.length - 1) * 2;
        winners = new int[leaves];
    }

    /** Finds the winner anew, as all hosts have changed. */
    void build() {
        for (int host = 0; host < hosts.length; host++) {
            read(host);
        }
        for (int node = leaves - 1; node >= 1; node--) {
            play(node);
        }
    }

    /** The next alarm of a host has changed. */
    void update(int host) {
        if (leaves == 1) {
            return;
        }
        read(host);
        for (int node = (host + leaves) / 2; node >= 1; node /= 2) {
            play(node);
        }
    }

    private void read(int host) {
        times[host] = hosts[host].alarms.nextTime();
        ranks[host] = hosts[host].alarms.nextRank();
    }

    private void play(int node) {
        int left = entrant(2 * node);
        int right = entrant(2 * node + 1);
        winners[node] = right < hosts.length && isBefore(right, left) ? right : left;
    }

    private int entrant(int node) {
        return node >= leaves ? node - leaves : winners[node];
    }

    /** Whether the alarm of a host of a higher number goes before that of a lower number. */
    private boolean isBefore(int right, int left) {
        return times[right] < times[left] || times[right] == times[left] && ranks[right] < ranks[left];
    }

    Host first() {
        return hosts[leaves == 1 ? 0 : winners[1]];
    }
}
