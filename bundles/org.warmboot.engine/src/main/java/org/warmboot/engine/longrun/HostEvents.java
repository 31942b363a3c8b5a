package org.warmboot.engine.longrun;

/** What happens when an alarm of a host rings. */
final class HostEvents {

    private final World world;
    private final AlarmLayout layout;
    private final Actions actions;
    private final Failures failures;
    private final Dispatcher dispatcher;

    HostEvents(World world) {
        this.world = world;
        layout = world.layout;
        actions = new Actions(world);
        failures = new Failures(world, actions);
        dispatcher = new Dispatcher(world, actions);
    }

    /** Begins a replication. */
    void rewind() {
        actions.rewind();
        failures.rewind();
    }

    /** An alarm of a host rings. */
    void ring(int host, int alarm) {
        world.throughput.settle(host);
        int owner = layout.owner(alarm);
        switch (layout.kind(alarm)) {
            case HOST -> host(host);
            case DUE -> dispatcher.due(host, owner);
            case FAILURE -> failures.fail(host, owner);
            case REPAIRED -> {
                failures.repaired(host, owner);
                freed(host);
            }
            case AT -> {
                world.clocks.expectTime(owner);
                dispatcher.due(host, owner);
            }
            case FALSE_ALARM -> {
                world.clocks.expectFalseAlarm(owner);
                dispatcher.due(host, owner);
            }
            case OPENS -> dispatcher.dispatch(host);
            case GATE -> {
                world.gate.proved(host);
                freed(host);
            }
            case USED_UP -> {
                // from here on the curve is flat: that it has been settled is enough
            }
        }
        world.alarms.look(host);
    }

    private void host(int host) {
        if (!actions.isActing(host)) {
            failures.hostRepaired(host);
            freed(host);
        } else if (actions.proceed(host)) {
            freed(host);
        }
    }

    private void freed(int host) {
        if (world.gate.hasOpened()) {
            dispatcher.dispatchAll();
        }
        dispatcher.dispatch(host);
    }
}
