package org.warmboot.engine.longrun;

/**
 * Lets policies that are due act, the one that has been due for longest first.
 *
 * <p>A policy waits while an action or a repair is under way on its host, until its open time comes, and until the
 * cluster can spare its host. If all that it renews has been renewed by then, it is no longer due.
 */
final class Dispatcher {

    private final World world;
    private final Alarms alarms;
    private final PolicyTables policies;
    private final Turns turns;
    private final Actions actions;
    private final int[] opens;

    Dispatcher(World world, Actions actions) {
        this.world = world;
        this.actions = actions;
        alarms = world.alarms;
        policies = world.policies;
        turns = world.turns;
        opens = world.layout.opens;
    }

    /** A policy is due; one that waits already keeps its place. */
    void due(int host, int policy) {
        if (world.isFree(host) && !turns.isAnyWaiting(host) && isOpen(policy) && isSpared(host, policy)) {
            actions.begin(host, policy);
        } else if (!turns.isWaiting(policy)) {
            turns.add(policy, world.lives.moment());
            dispatch(host);
        }
    }

    /** Lets policies of a host act as far as they may. */
    void dispatch(int host) {
        while (turns.isAnyWaiting(host)) {
            int policy = first(host);
            if (policy < 0) {
                return;
            }
            begin(host, policy);
        }
    }

    /** Lets policies of all hosts act as far as they may, as a host is back among the others. */
    void dispatchAll() {
        int next;
        do {
            next = -1;
            for (int host = 0; host < world.numbers.hosts; host++) {
                int policy = turns.isAnyWaiting(host) ? first(host) : -1;
                if (policy >= 0 && (next < 0 || turns.since(policy) < turns.since(next))) {
                    next = policy;
                }
            }
            if (next >= 0) {
                int host = world.numbers.hostOfPolicy[next];
                world.throughput.settle(host);
                begin(host, next);
                alarms.look(host);
            }
        } while (next >= 0);
    }

    private void begin(int host, int policy) {
        turns.drop(policy);
        actions.begin(host, policy);
    }

    /** The policy of a host that has waited longest of those that may act now; -1 if there is none. */
    private int first(int host) {
        int policy = world.isFree(host) ? turns.next(host, 0) : -1;
        while (policy >= 0 && !(isNeeded(host, policy) && isOpen(policy) && isSpared(host, policy))) {
            policy = turns.next(host, turns.since(policy));
        }
        return policy;
    }

    /** Whether something is left to renew; else the clock runs anew from the renewal. */
    private boolean isNeeded(int host, int policy) {
        int[] renewals = policies.renewals[policy];
        if (!world.lives.areRenewedSince(renewals, turns.since(policy))) {
            return true;
        }
        turns.drop(policy);
        world.clocks.restart(policy, world.lives.lastRenewal(renewals));
        alarms.look(host);
        return false;
    }

    private boolean isOpen(int policy) {
        if (opens[policy] < 0) {
            return true;
        }
        long opening = world.openTimes.opens(policy, alarms.now());
        if (opening <= alarms.now()) {
            return true;
        }
        alarms.at(opens[policy], opening);
        alarms.look(world.numbers.hostOfPolicy[policy]);
        return false;
    }

    private boolean isSpared(int host, int policy) {
        return !policies.hypervisor[policy] || world.gate.allows(host);
    }
}
