package org.warmboot.engine.longrun;

/** Failures and repairs. */
final class Failures {

    private final Time time;
    private final RollGate gate;
    private final Tally tally;
    private final Actions actions;

    Failures(Time time, RollGate gate, Tally tally, Actions actions) {
        this.time = time;
        this.gate = gate;
        this.tally = tally;
        this.actions = actions;
    }

    /** A component fails. */
    void fail(Host host, Component component) {
        long now = time.now();
        long end = now + component.repairNanos();
        switch (component.role) {
            case HYPERVISOR, PRIVILEGED -> {
                tally.failure(false, now);
                failHost(host, end);
            }
            case DRIVER -> {
                tally.failure(false, now);
                repair(host, component, end);
                host.begin(OutageTotals.HYPERVISOR_FAILURE, now);
            }
            case GUEST -> {
                tally.failure(true, now);
                repair(host, component, end);
                host.guestOf.get(component).begin(OutageTotals.SYSTEM_FAILURE, now);
            }
        }
    }

    private static void repair(Host host, Component component, long end) {
        component.stop();
        component.inRepair = true;
        host.occupied++;
        host.alarms.at(component.repairedAlarm, end);
    }

    /** A driver domain or a guest has been repaired. */
    void repaired(Host host, Component component) {
        component.inRepair = false;
        host.occupied--;
        component.renew();
        component.start();
        if (host.guestOf.containsKey(component)) {
            host.guestOf.get(component).end(OutageTotals.SYSTEM_FAILURE, time.now());
        } else {
            host.end(OutageTotals.HYPERVISOR_FAILURE, time.now());
        }
        for (var policy : component.onlyOf) {
            afterRepair(host, policy);
        }
    }

    /** The whole host is down; that puts an end to all that went on in it. */
    private void failHost(Host host, long end) {
        actions.breakOff(host);
        for (var component : host.components) {
            if (component.inRepair) {
                component.inRepair = false;
                host.alarms.clear(component.repairedAlarm);
                component.start();
            }
        }
        host.occupied = 1;
        gate.fails(host);
        host.alarms.freeze();
        host.alarms.at(AlarmList.OF_HOST, end);
        for (var guest : host.guests) {
            guest.supersede(OutageTotals.HYPERVISOR_FAILURE, time.now());
        }
    }

    /** A host has been repaired and booted anew. */
    void hostRepaired(Host host) {
        host.occupied = 0;
        for (var component : host.components) {
            component.renew();
        }
        host.alarms.thaw();
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
        }
    }
}
