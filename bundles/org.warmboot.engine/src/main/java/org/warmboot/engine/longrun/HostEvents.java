package org.warmboot.engine.longrun;

/** What happens when the next alarm of a host rings. */
final class HostEvents {

    private final HostOrder order;
    private final RollGate gate;
    private final Actions actions;
    private final Failures failures;
    private final Dispatcher dispatcher;

    HostEvents(Host[] hosts, HostOrder order, Time time, RollGate gate, EventCounts tally, HistoryListener listener) {
        this.order = order;
        this.gate = gate;
        actions = new Actions(time, gate, tally, listener);
        failures = new Failures(time, gate, tally, actions, listener);
        dispatcher = new Dispatcher(hosts, order, time, gate, actions, listener);
    }

    /** Begins a replication. */
    void rewind() {
        dispatcher.rewind();
    }

    /** Goes on to the next alarm of a host. */
    void next(Host host) {
        int alarm = host.alarms.ring();
        int owner = host.list.owner(alarm);
        switch (host.list.kind(alarm)) {
            case AlarmList.HOST -> proceed(host);
            case AlarmList.DUE -> dispatcher.due(host, host.policies[owner]);
            case AlarmList.FAILURE -> failures.fail(host, host.components[owner]);
            case AlarmList.REPAIRED -> {
                failures.repaired(host, host.components[owner]);
                freed(host);
            }
            case AlarmList.AT -> {
                host.policies[owner].clock.expectTime();
                dispatcher.due(host, host.policies[owner]);
            }
            case AlarmList.FALSE_ALARM -> {
                host.policies[owner].clock.expectFalseAlarm();
                dispatcher.due(host, host.policies[owner]);
            }
            case AlarmList.OPENS -> dispatcher.opens(host);
            case AlarmList.GATE -> {
                gate.proved(host);
                freed(host);
            }
            default -> {
                // used up: from here on the curve is flat
                host.throughput.beforeChange(owner);
            }
        }
        if (host.alarms.look()) {
            order.update(host.number);
        }
    }

    private void proceed(Host host) {
        if (!host.isActing()) {
            failures.hostRepaired(host);
            freed(host);
        } else if (actions.proceed(host)) {
            freed(host);
        }
    }

    private void freed(Host host) {
        if (gate.hasOpened()) {
            dispatcher.dispatchAll();
        }
        dispatcher.dispatch(host);
    }
}
