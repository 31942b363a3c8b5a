package org.warmboot.engine.longrun;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.stream.Stream;
import org.warmboot.engine.kernel.RandomStreams;

/** A policy of a host and what it does. */
final class Policy {

    final int number;
    final LongRunPolicy plan;
    final boolean hypervisor;
    final byte cause;
    final Program program;
    final PolicyClock clock;
    final OpenClock openClock;
    /** Components that its action renews. */
    final Component[] renewals;
    /** Components that stand still during its action, if it is one for an operating system. */
    final Component[] touched;
    /** Other policies of the host whose work its action does. */
    Policy[] covered = {};

    private final Map<String, Component> components;

    Policy(
            int number,
            LongRunPolicy plan,
            Map<String, Component> components,
            Program program,
            Openings openings,
            Time time,
            RandomStreams streams) {
        this.number = number;
        this.plan = plan;
        this.components = components;
        this.program = program;
        hypervisor = plan.hypervisor();
        cause = hypervisor ? OutageTotals.HYPERVISOR_ACTION : OutageTotals.SYSTEM_ACTION;
        clock = new PolicyClock(plan, openings.days, time, streams);
        openClock = new OpenClock(openings);
        var renewed = plan.operation().rejuvenation().renewals().keySet();
        var away = new LinkedHashSet<>(renewed);
        away.addAll(plan.operation().outages().keySet());
        renewals = known(renewed);
        touched = known(away);
        for (var component : renewals) {
            // the time of a host stands still anyway while its hypervisor is down
            if (clock.pauses() && !hypervisor) {
                component.pauses.add(this);
            }
            if (renewals.length == 1) {
                component.onlyOf.add(this);
            }
        }
    }

    /** Those components of the host that the plan knows; others do not age. */
    private Component[] known(Collection<String> ids) {
        return ids.stream().filter(components::containsKey).map(components::get).toArray(Component[]::new);
    }

    /** A component of the host; throws {@link IllegalArgumentException} if it has no such component. */
    Component component(String id) {
        if (!components.containsKey(id)) {
            throw new IllegalArgumentException("A policy names " + id + ", which is not on its host.");
        }
        return components.get(id);
    }

    /** Identifiers of all that its action renews, whether the plan knows it or not. */
    Stream<String> renewed() {
        return plan.operation().rejuvenation().renewals().keySet().stream();
    }

    /** Whether its action does all the work of another policy. */
    boolean covers(Policy other) {
        return other != this
                && plan.operation().rejuvenation().covers(other.plan.operation().rejuvenation());
    }

    /** Whether there is something to act on: not if it is a policy for an operating system that is under repair. */
    boolean isAnyTargetUp() {
        if (hypervisor || touched.length == 0) {
            return true;
        }
        for (var component : touched) {
            if (!component.isInRepair()) {
                return true;
            }
        }
        return false;
    }

    void rewind(int replication) {
        clock.rewind(replication);
        openClock.rewind();
    }

    /** Whether all that it renews has been renewed since the moment when it became due. */
    boolean isDone(long since) {
        for (var component : renewals) {
            if (component.renewed() < since) {
                return false;
            }
        }
        return renewals.length > 0;
    }

    /** Time of the last renewal of what it renews. */
    long lastRenewal() {
        long last = 0;
        for (var component : renewals) {
            last = Math.max(last, component.renewedAt());
        }
        return last;
    }
}
