package org.warmboot.engine.longrun;

/**
 * Which host has the earliest alarm: a tree of winners, ties by rank of the alarm and then by number of the host. It
 * keeps the times of the alarms by itself, so that it need not look into the hosts. Events of a host mostly come several
 * in a row; the tree is not played anew while the host stays before the best of all others.
 */
final class HostOrder {

    private static final int UNKNOWN = -1;

    private final Host[] hosts;
    private final long[] times;
    private final int[] ranks;
    private final int leaves;
    private final int[] winners;
    /** The first of all others, if it is known. */
    private int second;

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
            winners[node] = winner(node);
        }
        second = UNKNOWN;
    }

    /** The next alarm of a host has changed. */
    void update(int host) {
        if (leaves == 1) {
            return;
        }
        read(host);
        if (host != winners[1] || !staysFirst(host)) {
            play(host);
            second = UNKNOWN;
        }
    }

    private void read(int host) {
        times[host] = hosts[host].alarms.nextTime();
        ranks[host] = hosts[host].alarms.nextRank();
    }

    private boolean staysFirst(int host) {
        if (second == UNKNOWN) {
            second = second(host);
        }
        return first(Math.min(host, second), Math.max(host, second)) == host;
    }

    /** The best of those that the first one has won against. */
    private int second(int first) {
        int best = UNKNOWN;
        for (int node = first + leaves; node > 1; node /= 2) {
            int beaten = entrant(node ^ 1);
            if (beaten < hosts.length) {
                best = best == UNKNOWN ? beaten : first(Math.min(best, beaten), Math.max(best, beaten));
            }
        }
        return best;
    }

    private void play(int host) {
        for (int node = (host + leaves) / 2; node >= 1; node /= 2) {
            int before = winners[node];
            winners[node] = winner(node);
            if (before != host && winners[node] != host) {
                return;
            }
        }
    }

    private int winner(int node) {
        int left = entrant(2 * node);
        int right = entrant(2 * node + 1);
        return right < hosts.length ? first(left, right) : left;
    }

    private int entrant(int node) {
        return node >= leaves ? node - leaves : winners[node];
    }

    /** Which of two hosts goes before the other, that of the lower number first. */
    private int first(int left, int right) {
        return times[right] < times[left] || times[right] == times[left] && ranks[right] < ranks[left] ? right : left;
    }

    Host first() {
        return hosts[leaves == 1 ? 0 : winners[1]];
    }
}
