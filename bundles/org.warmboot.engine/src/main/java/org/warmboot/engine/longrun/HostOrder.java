package org.warmboot.engine.longrun;

/** Which host has the earliest alarm: a tree of winners, ties by rank of the alarm and then by number of the host. */
final class HostOrder {

    private final Host[] hosts;
    private final int leaves;
    private final int[] winners;

    HostOrder(Host[] hosts) {
        this.hosts = hosts;
        leaves = hosts.length == 1 ? 1 : Integer.highestOneBit(hosts.length - 1) * 2;
        winners = new int[leaves];
    }

    /** Finds the winner anew, as all hosts have changed. */
    void build() {
        for (int node = leaves - 1; node >= 1; node--) {
            play(node);
        }
    }

    /** The next alarm of a host has changed. */
    void update(int host) {
        for (int node = (host + leaves) / 2; node >= 1; node /= 2) {
            play(node);
        }
    }

    private void play(int node) {
        int left = entrant(2 * node);
        int right = entrant(2 * node + 1);
        winners[node] = right < hosts.length && isBefore(hosts[right].alarms, hosts[left].alarms) ? right : left;
    }

    private int entrant(int node) {
        return node >= leaves ? node - leaves : winners[node];
    }

    /** Whether the alarm of a host of a higher number goes before that of a lower number. */
    private static boolean isBefore(Alarms right, Alarms left) {
        return right.nextTime() < left.nextTime()
                || right.nextTime() == left.nextTime() && right.nextRank() < left.nextRank();
    }

    Host first() {
        return hosts[leaves == 1 ? 0 : winners[1]];
    }
}
