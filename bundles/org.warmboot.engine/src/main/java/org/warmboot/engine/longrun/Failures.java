package org.warmboot.engine.longrun;

import org.warmboot.engine.longrun.ComponentPlan.Role;

/** Failures and repairs. */
final class Failures {

    private final Time time;
    private final RollGate gate;
    private final EventCounts tally;
    private final Actions actions;
    private final HistoryListener listener;

    Failures(Time time, RollGate gate, EventCounts tally, Actions actions, HistoryListener listener) {
        this.time = time;
        this.gate = gate;
        this.tally = tally;
        this.actions = actions;
        this.listener = listener;
    }

    /** A component fails. */
    void fail(Host host, Component component) {
        long now = time.now();
        long repair = component.repairNanos();
        tally.failure(component.role == Role.GUEST, now);
        listener.fails(host.number, component.number, Time.seconds(now), Time.seconds(repair));
        switch (component.role) {
            case HYPERVISOR, PRIVILEGED -> failHost(host, now + repair);
            case DRIVER, GUEST -> {
                component.beginRepair(repair);
                for (var guest : component.served) {
                    guest.begin(component.failureCause, now);
                }
            }
        }
    }

    /** A driver domain or a guest has been repaired. */
    void repaired(Host host, Component component) {
        component.renew();
        component.endRepair();
        for (var guest : component.served) {
            guest.end(component.failureCause, time.now());
        }
        for (var policy : component.onlyOf) {
            afterRepair(host, policy);
        }
    }

    /** The whole host is down; that puts an end to all that went on in it. */
    private void failHost(Host host, long end) {
        actions.breakOff(host);
        for (var component : host.components) {
            if (component.isInRepair()) {
                component.endRepair();
            }
        }
        host.acting = Host.DOWN;
        gate.fails(host);
        host.freeze();
        host.alarms.at(AlarmList.OF_HOST, end);
        for (var guest : host.guests) {
            guest.supersede(OutageTotals.HYPERVISOR_FAILURE, time.now());
        }
    }

    /** A host has been repaired and booted anew. */
    void hostRepaired(Host host) {
        host.acting = Host.NONE;
        for (var component : host.components) {
            component.renew();
        }
        host.thaw();
        host.end(OutageTotals.HYPERVISOR_FAILURE, time.now());
        for (var policy : host.policies) {
            if (policy.renewals.length > 0) {
                afterRepair(host, policy);
            }
        }
        gate.repaired(host);
    }

    /** All that a policy renews has been repaired; there is nothing left to do for one that was waiting. */
    private void afterRepair(Host host, Policy policy) {
        if (host.drop(policy) || policy.plan.restartsAfterRepair()) {
            policy.clock.restart(time.now());
            listener.rephased(host.number, policy.number, Time.seconds(time.now()));
        }
    }
}
