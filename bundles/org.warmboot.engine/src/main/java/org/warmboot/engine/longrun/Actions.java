package org.warmboot.engine.longrun;

import java.util.Arrays;

/** Actions of policies, step by step; one at a time on a host. */
final class Actions {

    private static final int NONE = -1;

    private final World world;
    private final Alarms alarms;
    private final PolicyTables policies;
    private final int[] hostAlarm;
    /** By host: policy that acts, when it began, its next step. */
    private final int[] acting;
    private final long[] began;
    private final int[] step;

    Actions(World world) {
        this.world = world;
        alarms = world.alarms;
        policies = world.policies;
        hostAlarm = world.layout.host;
        acting = new int[hostAlarm.length];
        began = new long[hostAlarm.length];
        step = new int[hostAlarm.length];
    }

    void rewind() {
        Arrays.fill(acting, NONE);
    }

    boolean isActing(int host) {
        return acting[host] != NONE;
    }

    /** A policy begins to act. */
    void begin(int host, int policy) {
        long now = alarms.now();
        world.tally.action(policies.hypervisor[policy], now);
        world.occupied[host]++;
        acting[host] = policy;
        began[host] = now;
        step[host] = 0;
        if (policies.hypervisor[policy]) {
            alarms.freeze(host);
            world.gate.actionBegins(host);
        } else {
            for (int component : policies.touched[policy]) {
                world.stop(component);
            }
        }
        world.clocks.actionBegins(policy);
        for (int other : policies.covered[policy]) {
            world.turns.drop(other);
            world.clocks.restart(other, now);
        }
        proceed(host);
    }

    /** Takes the steps whose time has come; tells whether the action has ended with them. */
    boolean proceed(int host) {
        int policy = acting[host];
        var program = policies.programs[policy];
        long now = alarms.now();
        long elapsed = now - began[host];
        int cause = policies.hypervisor[policy] ? OutageLedger.HYPERVISOR_ACTION : OutageLedger.SYSTEM_ACTION;
        int next = step[host];
        while (program.offsets()[next] <= elapsed) {
            int target = program.targets()[next];
            switch (program.steps()[next++]) {
                case AWAY -> world.ledger.begin(target, cause, now);
                case BACK -> world.ledger.end(target, cause, now);
                case REBOOT -> world.leaks.reboot(target);
                case RENEW -> world.lives.renew(target);
                case END -> {
                    end(host, policy);
                    return true;
                }
            }
        }
        step[host] = next;
        alarms.at(hostAlarm[host], began[host] + program.offsets()[next]);
        return false;
    }

    /** Breaks off what is under way, as the host fails. */
    void breakOff(int host) {
        if (isActing(host)) {
            end(host, acting[host]);
        }
    }

    private void end(int host, int policy) {
        acting[host] = NONE;
        world.occupied[host]--;
        if (policies.hypervisor[policy]) {
            alarms.thaw(host);
            world.gate.actionEnds(host);
        } else {
            for (int component : policies.touched[policy]) {
                world.start(component);
            }
        }
        world.clocks.actionEnds(policy);
    }
}
