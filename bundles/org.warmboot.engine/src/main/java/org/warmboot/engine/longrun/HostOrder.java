package org.warmboot.engine.longrun;

/** Which host has the earliest alarm: a tree of winners, ties by rank of the alarm and then by number of the host. */
final class HostOrder {

    private final AlarmLayout layout;
    private final long[] times;
    private final int[] alarms;
    private final int[] winners;
    private final int leaves;

    HostOrder(int hosts, AlarmLayout layout) {
        this.layout = layout;
        leaves = hosts == 1 ? 1 : Integer.highestOneBit(hosts - 1) * 2;
        times = new long[leaves];
        alarms = new int[leaves];
        winners = new int[leaves];
        java.util.Arrays.fill(times, Long.MAX_VALUE);
        // a winner among few may be any of them until all have been set
        for (int node = leaves - 1; node >= 1; node--) {
            winners[node] = 2 * node >= leaves ? 2 * node - leaves : winners[2 * node];
        }
    }

    void set(int host, int alarm, long time) {
        times[host] = time;
        alarms[host] = alarm;
        for (int node = (host + leaves) / 2; node >= 1; node /= 2) {
            int left = entrant(2 * node);
            int right = entrant(2 * node + 1);
            winners[node] = isBefore(right, left) ? right : left;
        }
    }

    private int entrant(int node) {
        return node >= leaves ? node - leaves : winners[node];
    }

    /** Whether a host of a higher number goes before one of a lower number. */
    private boolean isBefore(int right, int left) {
        return times[right] < times[left]
                || times[right] == times[left]
                        && times[right] != Long.MAX_VALUE
                        && layout.rank(alarms[right]) < layout.rank(alarms[left]);
    }

    int first() {
        return leaves == 1 ? 0 : winners[1];
    }

    long time(int host) {
        return times[host];
    }

    int alarm(int host) {
        return alarms[host];
    }
}
