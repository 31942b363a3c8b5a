package org.warmboot.engine.longrun;

/** Actions of policies, step by step; one at a time on a host. */
final class Actions {

    private final Time time;
    private final RollGate gate;
    private final EventCounts tally;
    private final HistoryListener listener;

    Actions(Time time, RollGate gate, EventCounts tally, HistoryListener listener) {
        this.time = time;
        this.gate = gate;
        this.tally = tally;
        this.listener = listener;
    }

    /** A policy begins to act. */
    void begin(Host host, Policy policy) {
        long now = time.now();
        tally.action(policy.hypervisor, now);
        listener.begins(host.number, policy.number, Time.seconds(now));
        host.acting = policy.number;
        host.began = now;
        host.step = 0;
        if (policy.hypervisor) {
            host.freeze();
            gate.actionBegins(host);
        } else {
            for (var component : policy.touched) {
                component.stop();
            }
        }
        policy.clock.actionBegins();
        for (var other : policy.covered) {
            host.drop(other);
            other.clock.restart(now);
            listener.rephased(host.number, other.number, Time.seconds(now));
        }
        proceed(host);
    }

    /** Takes the steps whose time has come; tells whether the action has ended with them. */
    boolean proceed(Host host) {
        var policy = host.policies[host.acting];
        var program = policy.program;
        long now = time.now();
        long elapsed = now - host.began;
        int next = host.step;
        while (program.offsets[next] <= elapsed) {
            int target = program.targets[next];
            switch (program.steps[next++]) {
                case Program.AWAY -> host.guests[target].begin(policy.cause, now);
                case Program.BACK -> host.guests[target].back(policy.cause, now);
                case Program.RENEW -> renew(host.components[target], policy.cause);
                case Program.REBOOT -> reboot(host);
                default -> {
                    end(host, policy);
                    return true;
                }
            }
        }
        host.step = next;
        host.alarms.at(AlarmList.OF_HOST, host.began + program.offsets[next]);
        return false;
    }

    /** A component is as new. One under repair has been booted instead: its repair is over. */
    private void renew(Component component, byte cause) {
        component.renew();
        if (component.isInRepair()) {
            component.endRepair();
            for (var guest : component.served) {
                guest.mend(component.failureCause, cause, time.now());
            }
        }
    }

    private static void reboot(Host host) {
        for (var leak : host.leaksOfReboots) {
            leak.reboot();
        }
    }

    /** Breaks off what is under way, as the host fails. */
    void breakOff(Host host) {
        if (host.isActing()) {
            end(host, host.policies[host.acting]);
        }
    }

    private void end(Host host, Policy policy) {
        host.acting = Host.NONE;
        if (policy.hypervisor) {
            host.thaw();
            gate.actionEnds(host);
        } else {
            for (var component : policy.touched) {
                component.start();
            }
        }
        policy.clock.actionEnds();
        listener.ends(host.number, policy.number, Time.seconds(time.now()));
    }
}
