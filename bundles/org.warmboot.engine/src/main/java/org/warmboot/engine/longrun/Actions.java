package org.warmboot.engine.longrun;

import java.util.Arrays;

/** Actions of policies, step by step; one at a time on a host. */
final class Actions {

    private final Time time;
    private final RollGate gate;
    private final Tally tally;
    /** By host: the policy that acts, when it began, its next step; before the first step none acts. */
    private final Policy[] acting;
    private final long[] began;
    private final int[] step;

    Actions(int hosts, Time time, RollGate gate, Tally tally) {
        this.time = time;
        this.gate = gate;
        this.tally = tally;
        acting = new Policy[hosts];
        began = new long[hosts];
        step = new int[hosts];
    }

    void rewind() {
        Arrays.fill(acting, null);
    }

    boolean isActing(Host host) {
        return acting[host.number] != null;
    }

    /** A policy begins to act. */
    void begin(Host host, Policy policy) {
        long now = time.now();
        tally.action(policy.hypervisor, now);
        host.occupied++;
        acting[host.number] = policy;
        began[host.number] = now;
        step[host.number] = 0;
        if (policy.hypervisor) {
            host.alarms.freeze();
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
        }
        proceed(host);
    }

    /** Takes the steps whose time has come; tells whether the action has ended with them. */
    boolean proceed(Host host) {
        var policy = acting[host.number];
        var program = policy.program;
        long now = time.now();
        long elapsed = now - began[host.number];
        int next = step[host.number];
        while (program.offsets[next] <= elapsed) {
            int target = program.targets[next];
            switch (program.steps[next++]) {
                case Program.AWAY -> host.guests[target].begin(policy.cause, now);
                case Program.BACK -> host.guests[target].end(policy.cause, now);
                case Program.RENEW -> host.components[target].renew();
                case Program.REBOOT -> reboot(host);
                default -> {
                    end(host, policy);
                    return true;
                }
            }
        }
        step[host.number] = next;
        host.alarms.at(AlarmList.OF_HOST, began[host.number] + program.offsets[next]);
        return false;
    }

    private static void reboot(Host host) {
        for (var component : host.components) {
            component.leak.reboot();
        }
    }

    /** Breaks off what is under way, as the host fails. */
    void breakOff(Host host) {
        if (isActing(host)) {
            end(host, acting[host.number]);
        }
    }

    private void end(Host host, Policy policy) {
        acting[host.number] = null;
        host.occupied--;
        if (policy.hypervisor) {
            host.alarms.thaw();
            gate.actionEnds(host);
        } else {
            for (var component : policy.touched) {
                component.start();
            }
        }
        policy.clock.actionEnds();
    }
}
