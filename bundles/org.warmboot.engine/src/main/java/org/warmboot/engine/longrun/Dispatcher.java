package org.warmboot.engine.longrun;

import java.util.Optional;

/**
 * Lets policies that are due act, the one that has been due for longest first.
 *
 * <p>A policy waits while another action is under way on its host, while the host is down for the repair of its
 * hypervisor or privileged domain, until its open time comes, and until the cluster can spare its host. It does not
 * wait for the repair of a guest or a driver domain, which stands still while a policy for the hypervisor acts and goes
 * on afterwards; one that the action renews is booted by it instead of being repaired. Only a policy for an operating
 * system all of whose targets are under repair waits for one of them. If all that it renews has been renewed by then,
 * it is no longer due.
 */
final class Dispatcher {

    private final Host[] hosts;
    private final HostOrder order;
    private final Time time;
    private final RollGate gate;
    private final Actions actions;
    private final HistoryListener listener;
    /** By host: since when its first policy that may act has been due, or {@link Time#NEVER}. */
    private final long[] since;
    /** When an open time began for the last time. */
    private long opened;

    Dispatcher(Host[] hosts, HostOrder order, Time time, RollGate gate, Actions actions, HistoryListener listener) {
        this.hosts = hosts;
        this.order = order;
        this.time = time;
        this.gate = gate;
        this.actions = actions;
        this.listener = listener;
        since = new long[hosts.length];
    }

    /** A policy is due; one that waits already keeps its place. */
    void due(Host host, Policy policy) {
        if (!host.awaits(policy)) {
            listener.due(host.number, policy.number, Time.seconds(time.now()));
        }
        if (host.isFree()
                && host.waiting == 0
                && policy.isAnyTargetUp()
                && isOpen(host, policy)
                && isSpared(host, policy)) {
            actions.begin(host, policy);
        } else if (!host.awaits(policy)) {
            host.await(policy, time.moment());
            dispatch(host);
        }
    }

    /** Begins a replication. */
    void rewind() {
        opened = Time.NEVER;
    }

    /** The open time of a policy begins. Others may wait for the same time, and for longer: all are looked at once. */
    void opens(Host host) {
        if (opened == time.now()) {
            dispatch(host);
        } else {
            opened = time.now();
            dispatchAll();
        }
    }

    /** Lets policies of a host act as far as they may. */
    void dispatch(Host host) {
        while (host.waiting > 0 && host.isFree()) {
            var policy = first(host);
            if (policy.isEmpty()) {
                return;
            }
            begin(host, policy.get());
        }
    }

    /** Lets policies of all hosts act as far as they may, as a host is back among the others. */
    void dispatchAll() {
        for (var host : hosts) {
            look(host);
        }
        for (int number = longest(); number >= 0; number = longest()) {
            var host = hosts[number];
            // others have begun to act meanwhile, so that the cluster may not spare this host any more
            var policy = look(host);
            if (policy.isPresent() && number == longest()) {
                begin(host, policy.get());
                update(host);
                look(host);
            }
        }
    }

    /** Number of the host with the policy that has been due for longest; negative if there is none. */
    private int longest() {
        int longest = -1;
        long earliest = Time.NEVER;
        for (int number = 0; number < since.length; number++) {
            if (since[number] < earliest) {
                earliest = since[number];
                longest = number;
            }
        }
        return longest;
    }

    /** Looks for the policy of a host that has been due for longest of those that may act now. */
    private Optional<Policy> look(Host host) {
        since[host.number] = Time.NEVER;
        if (host.waiting == 0 || !host.isFree()) {
            return Optional.empty();
        }
        var policy = first(host);
        update(host);
        policy.ifPresent(found -> since[host.number] = host.since[found.number]);
        return policy;
    }

    private void update(Host host) {
        if (host.alarms.look()) {
            order.update(host.number);
        }
    }

    private void begin(Host host, Policy policy) {
        host.drop(policy);
        actions.begin(host, policy);
    }

    /** The policy of a free host that has waited longest of those that may act now. */
    private Optional<Policy> first(Host host) {
        var first = Optional.<Policy>empty();
        long earliest = Time.NEVER;
        int unseen = host.waiting;
        for (int i = 0; unseen > 0; i++) {
            long moment = host.since[i];
            unseen -= moment == Time.NEVER ? 0 : 1;
            if (moment < earliest && mayAct(host, host.policies[i])) {
                first = Optional.of(host.policies[i]);
                earliest = moment;
            }
        }
        return first;
    }

    private boolean mayAct(Host host, Policy policy) {
        return isNeeded(host, policy) && policy.isAnyTargetUp() && isOpen(host, policy) && isSpared(host, policy);
    }

    /** Whether something is left to renew; else the clock runs anew from the renewal. */
    private boolean isNeeded(Host host, Policy policy) {
        if (!policy.isDone(host.since[policy.number])) {
            return true;
        }
        host.drop(policy);
        policy.clock.restart(policy.lastRenewal());
        listener.rephased(host.number, policy.number, Time.seconds(policy.lastRenewal()));
        return false;
    }

    private boolean isOpen(Host host, Policy policy) {
        long opens = policy.openClock.opens(time.now());
        if (opens <= time.now()) {
            return true;
        }
        host.alarms.at(policy.openClock.alarm, opens);
        return false;
    }

    private boolean isSpared(Host host, Policy policy) {
        return !policy.hypervisor || gate.allows(host);
    }
}
