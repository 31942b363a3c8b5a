package org.warmboot.engine.longrun;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.warmboot.engine.kernel.RandomStreams;
import org.warmboot.engine.longrun.ComponentPlan.Role;

/** A host with what it consists of and what goes on in it. */
final class Host {

    /** Instead of a number: there is none. */
    static final int NONE = -1;
    /** Instead of a policy that acts: the host is down as a whole, until it has been repaired. */
    static final int DOWN = -2;

    final int number;
    final Component[] components;
    final LeakLines leakLines;
    /** What leaks when a domain is rebooted. */
    final ComponentLeak[] leaksOfReboots;

    final Guest[] guests;
    final Policy[] policies;
    final AlarmList list;
    final Alarms alarms;
    final ThroughputLoss throughput;
    /** Policies that wait. */
    int waiting;
    /** By policy: the moment since which it has been due and waits; {@link Time#NEVER} if it does not. */
    final long[] since;
    /** Number of the policy that acts, when it began and its next step; a number needs no barrier of the collector. */
    int acting;

    long began;
    int step;

    /** Throws {@link IllegalArgumentException} if it has no guest or a policy names what is not on it. */
    Host(
            int number,
            HostOperation plan,
            LongRunPlan all,
            Function<OpenTimes, Openings> openings,
            Time time,
            OutageTotals totals,
            RandomStreams streams) {
        this.number = number;
        var byId = new LinkedHashMap<String, Component>();
        var guestsById = new LinkedHashMap<String, Guest>();
        leakLines = new LeakLines(plan.components().size());
        throughput = new ThroughputLoss(plan.components(), leakLines, time, Time.nanos(all.warmUpSeconds()));
        for (var each : plan.components()) {
            var component = new Component(each, leakLines, byId.size(), time, streams);
            byId.put(each.id(), component);
            if (each.role() == Role.GUEST) {
                guestsById.put(
                        each.id(),
                        new Guest(
                                each.requestsPerSecond(),
                                plan.components().size(),
                                totals,
                                throughput,
                                guestsById.size()));
            }
        }
        components = byId.values().toArray(Component[]::new);
        leaksOfReboots = Arrays.stream(components)
                .map(each -> each.leak)
                .filter(ComponentLeak::leaksAtReboots)
                .toArray(ComponentLeak[]::new);
        guests = guestsById.values().toArray(Guest[]::new);
        if (guests.length == 0) {
            throw new IllegalArgumentException("The host " + plan.id() + " has no guest.");
        }
        byId.forEach((id, component) ->
                component.served = component.role == Role.GUEST ? new Guest[] {guestsById.get(id)} : guests);
        policies = new Policy[plan.policies().size()];
        since = new long[policies.length];
        var componentPlaces = places(byId.keySet());
        var guestPlaces = places(guestsById.keySet());
        for (int i = 0; i < policies.length; i++) {
            var policy = plan.policies().get(i);
            policies[i] = new Policy(
                    i,
                    policy,
                    byId,
                    program(policy, guestPlaces, componentPlaces),
                    openings.apply(policy.openTimes()),
                    time,
                    streams);
        }
        cover();
        list = new AlarmList(components, policies, RollGate.isBinding(all), streams);
        alarms = new Alarms(time, list);
        for (var component : components) {
            component.join(alarms);
        }
        for (var policy : policies) {
            policy.clock.join(alarms);
        }
        throughput.join(alarms);
    }

    /** Where each of some identifiers stands among them; {@link #NONE} for others. Hosts may have thousands. */
    private static ToIntFunction<String> places(Set<String> ids) {
        var places = new HashMap<String, Integer>();
        ids.forEach(id -> places.put(id, places.size()));
        return id -> places.getOrDefault(id, NONE);
    }

    private static Program program(
            LongRunPolicy policy, ToIntFunction<String> guests, ToIntFunction<String> components) {
        for (var guest : policy.operation().outages().keySet()) {
            if (guests.applyAsInt(guest) == NONE) {
                throw new IllegalArgumentException("A policy takes " + guest + " down, which is not on its host.");
            }
        }
        return new Program(policy.operation(), guests, components);
    }

    /** Finds which policies have nothing left to do after the action of another one, by the first thing they renew. */
    private void cover() {
        var byFirst = new HashMap<String, List<Policy>>();
        for (var policy : policies) {
            policy.renewed()
                    .limit(1)
                    .forEach(id -> byFirst.computeIfAbsent(id, key -> new ArrayList<>())
                            .add(policy));
        }
        for (var policy : policies) {
            policy.covered = policy.renewed()
                    .flatMap(id -> byFirst.getOrDefault(id, List.of()).stream())
                    .filter(policy::covers)
                    .sorted(Comparator.comparingInt(other -> other.number))
                    .toArray(Policy[]::new);
        }
    }

    /** Begins a replication with new components. */
    void rewind(int replication) {
        waiting = 0;
        Arrays.fill(since, Time.NEVER);
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

    /** Its clock stops. */
    void freeze() {
        throughput.beforeClock();
        alarms.freeze();
    }

    /** Its clock goes on. */
    void thaw() {
        throughput.beforeClock();
        alarms.thaw();
    }

    boolean isActing() {
        return acting >= 0;
    }

    /** Whether it is up and no action is under way. */
    boolean isFree() {
        return acting == NONE;
    }

    /** A policy is due that does not wait yet. */
    void await(Policy policy, long moment) {
        since[policy.number] = moment;
        waiting++;
    }

    boolean awaits(Policy policy) {
        return since[policy.number] != Time.NEVER;
    }

    /** A policy waits no longer; tells whether it did. */
    boolean drop(Policy policy) {
        if (!awaits(policy)) {
            return false;
        }
        since[policy.number] = Time.NEVER;
        waiting--;
        return true;
    }

    /** A cause no longer keeps any service away. */
    void end(byte cause, long now) {
        for (var guest : guests) {
            guest.end(cause, now);
        }
    }
}
