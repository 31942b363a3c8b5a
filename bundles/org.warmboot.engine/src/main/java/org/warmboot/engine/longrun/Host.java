package org.warmboot.engine.longrun;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warmboot.engine.kernel.RandomStreams;
import org.warmboot.engine.longrun.ComponentPlan.Role;

/** A host with what it consists of and what goes on in it. */
final class Host {

    static final int NONE = -1;

    final int number;
    final Component[] components;
    /** Services of the components that are guests. */
    final Map<Component, Guest> guestOf = new HashMap<>();
    final Guest[] guests;
    final Policy[] policies;
    final AlarmList list;
    final Alarms alarms;
    final ThroughputLoss throughput;
    /** Actions and repairs that are under way; policies that wait. */
    int occupied;
    int waiting;
    /** Number of the policy that acts, when it began and its next step; a number needs no barrier of the collector. */
    int acting;
    long began;
    int step;

    /** Throws {@link IllegalArgumentException} if it has no guest or a policy names what is not on it. */
    Host(int number, HostOperation plan, LongRunPlan all, Time time, OutageTotals totals, RandomStreams streams) {
        this.number = number;
        var byId = new LinkedHashMap<String, Component>();
        var guestsById = new LinkedHashMap<String, Guest>();
        for (var each : plan.components()) {
            var component = new Component(each, time, streams);
            byId.put(each.id(), component);
            if (each.role() == Role.GUEST) {
                guestsById.put(each.id(), new Guest(each.requestsPerSecond(), plan.components().size(), totals));
                guestOf.put(component, guestsById.get(each.id()));
            }
        }
        components = byId.values().toArray(Component[]::new);
        guests = guestsById.values().toArray(Guest[]::new);
        if (guests.length == 0) {
            throw new IllegalArgumentException("The host " + plan.id() + " has no guest.");
        }
        policies = new Policy[plan.policies().size()];
        for (int i = 0; i < policies.length; i++) {
            var policy = plan.policies().get(i);
            policies[i] = new Policy(i, policy, byId, program(policy, byId, guestsById), time, streams);
        }
        for (var policy : policies) {
            policy.covered = Arrays.stream(policies).filter(policy::covers).toArray(Policy[]::new);
        }
        list = new AlarmList(components, policies, RollGate.isBinding(all), streams);
        alarms = new Alarms(time, list);
        for (var component : components) {
            component.join(alarms);
        }
        for (var policy : policies) {
            policy.clock.join(alarms);
        }
        throughput = new ThroughputLoss(this, time, all);
    }

    private static Program program(LongRunPolicy policy, Map<String, Component> byId, Map<String, Guest> guestsById) {
        var componentIds = List.copyOf(byId.keySet());
        var guestIds = List.copyOf(guestsById.keySet());
        for (var guest : policy.operation().outages().keySet()) {
            if (!guestIds.contains(guest)) {
                throw new IllegalArgumentException("A policy takes " + guest + " down, which is not on its host.");
            }
        }
        return new Program(policy.operation(), guestIds::indexOf, componentIds::indexOf);
    }

    /** Begins a replication with new components. */
    void rewind(int replication) {
        occupied = 0;
        waiting = 0;
        acting = NONE;
        alarms.rewind();
        for (var component : components) {
            component.rewind(replication);
        }
        for (var policy : policies) {
            policy.rewind(replication);
        }
        for (var guest : guests) {
            guest.rewind();
        }
        throughput.rewind();
    }

    boolean isActing() {
        return acting != NONE;
    }

    /** Whether neither an action nor a repair is under way. */
    boolean isFree() {
        return occupied == 0;
    }

    /** A policy is due that does not wait yet. */
    void await(Policy policy, long moment) {
        policy.waiting = true;
        policy.since = moment;
        waiting++;
    }

    /** A policy waits no longer; tells whether it did. */
    boolean drop(Policy policy) {
        if (!policy.waiting) {
            return false;
        }
        policy.waiting = false;
        waiting--;
        return true;
    }

    /** A cause begins to keep all services away. */
    void begin(byte cause, long now) {
        for (var guest : guests) {
            guest.begin(cause, now);
        }
    }

    /** A cause no longer keeps any service away. */
    void end(byte cause, long now) {
        for (var guest : guests) {
            guest.end(cause, now);
        }
    }
}
