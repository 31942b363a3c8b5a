package org.warmboot.engine.longrun;

import java.util.Arrays;

/**
 * Lets so many hosts of a cluster be away at once. A host is away while its hypervisor is under an action or repair, and
 * after an action until it has answered for long enough; a failure meanwhile lets that time begin anew.
 */
final class RollGate {

    private enum State { HERE, ACTION, REPAIR, PROOF, REPAIR_THEN_PROOF }

    private final Alarms alarms;
    private final State[] states;
    private final int maxAway;
    private final long proof;
    private final boolean binding;
    private int away;

    RollGate(LongRunPlan plan, Alarms alarms) {
        this.alarms = alarms;
        states = new State[plan.hosts().size()];
        maxAway = plan.maxAway();
        proof = Alarms.nanos(plan.healthGateSeconds());
        binding = isBinding(plan);
    }

    /** Whether a host may ever have to wait for another one. */
    static boolean isBinding(LongRunPlan plan) {
        return plan.hosts().size() > plan.maxAway();
    }

    boolean isBinding() {
        return binding;
    }

    void rewind() {
        Arrays.fill(states, State.HERE);
        away = 0;
    }

    /** Whether the hypervisor of a host may be taken away now, as far as the other hosts are concerned. */
    boolean allows(int host) {
        return !binding || away - (states[host] == State.HERE ? 0 : 1) < maxAway;
    }

    void actionBegins(int host) {
        if (binding) {
            clearProof(host);
            leave(host, State.ACTION);
        }
    }

    void actionEnds(int host) {
        if (binding) {
            prove(host);
        }
    }

    void fails(int host) {
        if (binding) {
            clearProof(host);
            leave(host, states[host] == State.PROOF ? State.REPAIR_THEN_PROOF : State.REPAIR);
        }
    }

    void repaired(int host) {
        if (binding) {
            if (states[host] == State.REPAIR_THEN_PROOF) {
                prove(host);
            } else {
                proved(host);
            }
        }
    }

    /** A host has answered for long enough. */
    void proved(int host) {
        states[host] = State.HERE;
        away--;
    }

    private void leave(int host, State state) {
        if (states[host] == State.HERE) {
            away++;
        }
        states[host] = state;
    }

    private void prove(int host) {
        if (proof == 0) {
            proved(host);
        } else {
            states[host] = State.PROOF;
            alarms.at(alarms.layout.gate[host], alarms.now() + proof);
        }
    }

    private void clearProof(int host) {
        if (states[host] == State.PROOF) {
            alarms.clear(alarms.layout.gate[host]);
        }
    }
}
