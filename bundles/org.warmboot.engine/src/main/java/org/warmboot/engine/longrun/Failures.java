package org.warmboot.engine.longrun;

import java.util.Arrays;
import org.warmboot.engine.longrun.ComponentPlan.Role;

/** Failures and repairs. */
final class Failures {

    private final World world;
    private final Numbering numbers;
    private final Alarms alarms;
    private final AlarmLayout layout;
    private final PolicyTables policies;
    private final Actions actions;
    /** By component: whether it is under a repair of its own. */
    private final boolean[] inRepair;

    Failures(World world, Actions actions) {
        this.world = world;
        this.actions = actions;
        numbers = world.numbers;
        alarms = world.alarms;
        layout = world.layout;
        policies = world.policies;
        inRepair = new boolean[numbers.components.size()];
    }

    void rewind() {
        Arrays.fill(inRepair, false);
    }

    /** A component fails. */
    void fail(int host, int component) {
        var role = numbers.role(component);
        world.tally.failure(role == Role.GUEST, alarms.now());
        long end = alarms.now() + world.lives.repair(component);
        switch (role) {
            case HYPERVISOR, PRIVILEGED -> failHost(host, end);
            case DRIVER -> {
                repair(host, component, end);
                for (int guest = numbers.firstGuest[host]; guest < numbers.firstGuest[host + 1]; guest++) {
                    world.ledger.begin(guest, OutageLedger.HYPERVISOR_FAILURE, alarms.now());
                }
            }
            case GUEST -> {
                repair(host, component, end);
                world.ledger.begin(numbers.guestOf[component], OutageLedger.SYSTEM_FAILURE, alarms.now());
            }
        }
    }

    private void repair(int host, int component, long end) {
        world.stop(component);
        inRepair[component] = true;
        world.occupied[host]++;
        alarms.at(layout.repaired[component], end);
    }

    /** A driver domain or a guest has been repaired. */
    void repaired(int host, int component) {
        inRepair[component] = false;
        world.occupied[host]--;
        world.lives.renew(component);
        world.start(component);
        if (numbers.role(component) == Role.GUEST) {
            world.ledger.end(numbers.guestOf[component], OutageLedger.SYSTEM_FAILURE, alarms.now());
        } else {
            endHypervisorFailure(host);
        }
        for (int policy : policies.coveredByRepair[component]) {
            afterRepair(policy);
        }
    }

    /** The whole host is down; that puts an end to all that went on in it. */
    private void failHost(int host, long end) {
        actions.breakOff(host);
        for (int c = numbers.firstComponent[host]; c < numbers.firstComponent[host + 1]; c++) {
            if (inRepair[c]) {
                inRepair[c] = false;
                alarms.clear(layout.repaired[c]);
                world.start(c);
            }
        }
        world.occupied[host] = 1;
        world.gate.fails(host);
        alarms.freeze(host);
        alarms.at(layout.host[host], end);
        for (int guest = numbers.firstGuest[host]; guest < numbers.firstGuest[host + 1]; guest++) {
            world.ledger.supersede(guest, OutageLedger.HYPERVISOR_FAILURE, alarms.now());
        }
    }

    /** A host has been repaired and booted anew. */
    void hostRepaired(int host) {
        world.occupied[host] = 0;
        for (int c = numbers.firstComponent[host]; c < numbers.firstComponent[host + 1]; c++) {
            world.lives.renew(c);
        }
        alarms.thaw(host);
        endHypervisorFailure(host);
        for (int policy = numbers.firstPolicy[host]; policy < numbers.firstPolicy[host + 1]; policy++) {
            if (policies.renewals[policy].length > 0) {
                afterRepair(policy);
            }
        }
        world.gate.repaired(host);
    }

    private void endHypervisorFailure(int host) {
        for (int guest = numbers.firstGuest[host]; guest < numbers.firstGuest[host + 1]; guest++) {
            world.ledger.end(guest, OutageLedger.HYPERVISOR_FAILURE, alarms.now());
        }
    }

    /** All that a policy renews has been repaired; there is nothing left to do for one that was waiting. */
    private void afterRepair(int policy) {
        if (world.turns.drop(policy) || policies.restartsAfterRepair[policy]) {
            world.clocks.restart(policy, alarms.now());
        }
    }
}
