package org.warmboot.engine.longrun;

import java.util.Arrays;

/** Policies that are due and wait for their turn, in the order in which they became due. */
final class Turns {

    private final int[] hostOf;
    private final int[] firstPolicy;
    private final boolean[] waiting;
    private final long[] since;
    private final int[] onHost;

    Turns(Numbering numbers) {
        hostOf = numbers.hostOfPolicy;
        firstPolicy = numbers.firstPolicy;
        waiting = new boolean[hostOf.length];
        since = new long[hostOf.length];
        onHost = new int[numbers.hosts];
    }

    void rewind() {
        Arrays.fill(waiting, false);
        Arrays.fill(onHost, 0);
    }

    boolean isWaiting(int policy) {
        return waiting[policy];
    }

    boolean isAnyWaiting(int host) {
        return onHost[host] > 0;
    }

    /** Moment since which a policy has been due. */
    long since(int policy) {
        return since[policy];
    }

    /** A policy is due; one that waits already keeps its place. */
    void add(int policy, long moment) {
        waiting[policy] = true;
        since[policy] = moment;
        onHost[hostOf[policy]]++;
    }

    void remove(int policy) {
        waiting[policy] = false;
        onHost[hostOf[policy]]--;
    }

    /** Policy of a host that became due next after a moment; -1 if there is none. */
    int next(int host, long moment) {
        int next = -1;
        for (int p = firstPolicy[host]; p < firstPolicy[host + 1]; p++) {
            if (waiting[p] && since[p] > moment && (next < 0 || since[p] < since[next])) {
                next = p;
            }
        }
        return next;
    }
}
