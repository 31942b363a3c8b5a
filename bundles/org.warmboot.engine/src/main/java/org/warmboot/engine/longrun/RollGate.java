package org.warmboot.engine.longrun;

import java.util.Arrays;

/**
 * Lets so many hosts of a cluster be away at once. A host is away while its hypervisor is under an action or repair,
 * and after an action until it has answered for long enough; a failure meanwhile lets that time begin anew.
 */
final class RollGate {

    private enum State {
        HERE,
        ACTION,
        REPAIR,
        PROOF,
        REPAIR_THEN_PROOF
    }

    private final Time time;
    private final State[] states;
    private final int maxAway;
    private final long proof;
    private final boolean binding;
    private int away;
    private boolean opened;

    RollGate(LongRunPlan plan, Time time) {
        this.time = time;
        states = new State[plan.hosts().size()];
        maxAway = plan.maxAway();
        proof = Time.nanos(plan.healthGateSeconds());
        binding = isBinding(plan);
    }

    /** Whether a host may ever have to wait for another one. */
    static boolean isBinding(LongRunPlan plan) {
        return plan.hosts().size() > plan.maxAway();
    }

    void rewind() {
        Arrays.fill(states, State.HERE);
        away = 0;
        opened = false;
    }

    /** Whether a host is back since the last time that this was asked. */
    boolean hasOpened() {
        boolean was = opened;
        opened = false;
        return was;
    }

    /** Whether the hypervisor of a host may be taken away now, as far as the other hosts are concerned. */
    boolean allows(Host host) {
        return !binding || away - (states[host.number] == State.HERE ? 0 : 1) < maxAway;
    }

    void actionBegins(Host host) {
        if (binding) {
            leave(host, State.ACTION);
        }
    }

    void actionEnds(Host host) {
        if (binding) {
            prove(host);
        }
    }

    void fails(Host host) {
        if (binding) {
            leave(host, states[host.number] == State.PROOF ? State.REPAIR_THEN_PROOF : State.REPAIR);
        }
    }

    void repaired(Host host) {
        if (binding) {
            if (states[host.number] == State.REPAIR_THEN_PROOF) {
                prove(host);
            } else {
                proved(host);
            }
        }
    }

    /** A host has answered for long enough. */
    void proved(Host host) {
        states[host.number] = State.HERE;
        away--;
        opened = true;
    }

    private void leave(Host host, State state) {
        if (states[host.number] == State.HERE) {
            away++;
        }
        host.alarms.clear(AlarmList.OF_GATE);
        states[host.number] = state;
    }

    private void prove(Host host) {
        if (proof == 0) {
            proved(host);
        } else {
            states[host.number] = State.PROOF;
            host.alarms.at(AlarmList.OF_GATE, time.now() + proof);
        }
    }
}
