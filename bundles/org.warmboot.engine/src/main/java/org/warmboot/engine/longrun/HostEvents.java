package org.warmboot.engine.longrun;

import java.util.Arrays;
import org.warmboot.engine.kernel.RandomStreams;
import org.warmboot.engine.longrun.ComponentPlan.Role;

/** What happens on hosts: failures and repairs, policies that become due, actions step by step. */
final class HostEvents {

    private static final int NONE = -1;

    private final Numbering numbers;
    private final Alarms alarms;
    private final AlarmLayout layout;
    private final PolicyTables policies;
    private final Lives lives;
    private final Leaks leaks;
    private final PolicyClocks clocks;
    private final OpenClock openTimes;
    private final RollGate gate;
    private final Turns turns;
    private final OutageLedger ledger;
    private final ThroughputLoss throughput;
    private final Tally tally;
    /** By host: policy that acts, when it began, its next step; repairs that are under way, that of the host included. */
    private final int[] acting;
    private final long[] began;
    private final int[] step;
    private final int[] repairs;
    /** By component: whether it is under a repair of its own. */
    private final boolean[] inRepair;

    HostEvents(LongRunPlan plan, long seed) {
        var streams = new RandomStreams(seed);
        numbers = new Numbering(plan);
        layout = new AlarmLayout(numbers, RollGate.isBinding(plan));
        alarms = new Alarms(layout);
        policies = new PolicyTables(numbers);
        leaks = new Leaks(numbers, alarms);
        lives = new Lives(numbers, alarms, leaks, streams);
        clocks = new PolicyClocks(numbers, alarms, streams);
        openTimes = new OpenClock(numbers);
        gate = new RollGate(plan, alarms);
        turns = new Turns(numbers);
        ledger = new OutageLedger(numbers, plan);
        throughput = new ThroughputLoss(numbers, alarms, leaks, ledger, plan);
        tally = new Tally(numbers, plan);
        acting = new int[numbers.hosts];
        began = new long[numbers.hosts];
        step = new int[numbers.hosts];
        repairs = new int[numbers.hosts];
        inRepair = new boolean[numbers.components.size()];
    }

    Alarms alarms() {
        return alarms;
    }

    /** Begins a replication with new components. */
    void rewind(int replication, OutageLengths lengths) {
        alarms.rewind();
        lives.rewind(replication);
        clocks.rewind(replication);
        openTimes.rewind();
        gate.rewind();
        turns.rewind();
        ledger.rewind(lengths);
        throughput.rewind();
        tally.rewind();
        Arrays.fill(acting, NONE);
        Arrays.fill(repairs, 0);
        Arrays.fill(inRepair, false);
        for (int host = 0; host < numbers.hosts; host++) {
            alarms.look(host);
        }
    }

    /** An alarm of a host rings. */
    void ring(int host, int alarm) {
        throughput.settle(host);
        int owner = layout.owner(alarm);
        switch (layout.kind(alarm)) {
            case HOST -> {
                if (acting[host] != NONE) {
                    proceed(host);
                } else {
                    hostRepaired(host);
                }
            }
            case GATE -> {
                gate.proved(host);
                dispatchOthers();
            }
            case REPAIRED -> repaired(host, owner);
            case FAILURE -> fail(host, owner);
            case USED_UP -> { }
            case DUE -> due(host, owner);
            case AT -> {
                clocks.expectTime(owner);
                due(host, owner);
            }
            case FALSE_ALARM -> {
                clocks.expectFalseAlarm(owner);
                due(host, owner);
            }
            case OPENS -> dispatch(host);
        }
        alarms.look(host);
    }

    private void due(int host, int policy) {
        if (!turns.isWaiting(policy)) {
            turns.add(policy, lives.moment());
            dispatch(host);
        }
    }

    /** Lets the first policy of a host act that may. */
    private void dispatch(int host) {
        long moment = 0;
        while (acting[host] == NONE && repairs[host] == 0 && turns.isAnyWaiting(host)) {
            int policy = turns.next(host, moment);
            if (policy == NONE) {
                return;
            }
            moment = turns.since(policy);
            if (mayAct(host, policy) && isAllowed(host, policy)) {
                begin(host, policy);
            }
        }
    }

    /** Lets hosts take their turns that have waited for others. */
    private void dispatchOthers() {
        while (gate.isBinding()) {
            int next = NONE;
            for (int host = 0; host < numbers.hosts; host++) {
                if (acting[host] == NONE && repairs[host] == 0 && turns.isAnyWaiting(host)) {
                    next = earlier(host, next);
                }
            }
            if (next == NONE) {
                return;
            }
            int host = numbers.hostOfPolicy[next];
            throughput.settle(host);
            begin(host, next);
            alarms.look(host);
        }
    }

    /** The policy of a host that has waited longest of those that may act now, or another one that has waited longer. */
    private int earlier(int host, int other) {
        int policy = turns.next(host, 0);
        while (policy != NONE && (other == NONE || turns.since(policy) < turns.since(other))) {
            if (policies.hypervisor[policy] && gate.allows(host) && mayAct(host, policy)) {
                return policy;
            }
            policy = turns.next(host, turns.since(policy));
        }
        return other;
    }

    private boolean isAllowed(int host, int policy) {
        return !policies.hypervisor[policy] || gate.allows(host);
    }

    /** Whether a policy that is due is still needed and its time is open. */
    private boolean mayAct(int host, int policy) {
        if (lives.areRenewedSince(policies.renewals[policy], turns.since(policy))) {
            turns.remove(policy);
            clocks.restart(policy, lives.lastRenewal(policies.renewals[policy]));
            alarms.look(host);
            return false;
        }
        long opens = openTimes.opens(policy, alarms.now());
        if (opens > alarms.now()) {
            alarms.at(layout.opens[policy], opens);
            alarms.look(host);
            return false;
        }
        return true;
    }

    private void begin(int host, int policy) {
        long now = alarms.now();
        turns.remove(policy);
        tally.action(policies.hypervisor[policy], now);
        acting[host] = policy;
        began[host] = now;
        step[host] = 0;
        if (policies.hypervisor[policy]) {
            alarms.freeze(host);
            gate.actionBegins(host);
        } else {
            for (int component : policies.touched[policy]) {
                stop(component);
            }
        }
        clocks.actionBegins(policy);
        for (int other : policies.covered[policy]) {
            if (turns.isWaiting(other)) {
                turns.remove(other);
            }
            clocks.restart(other, now);
        }
        proceed(host);
    }

    /** Takes the steps of an action whose time has come. */
    private void proceed(int host) {
        var program = policies.programs[acting[host]];
        long now = alarms.now();
        long elapsed = now - began[host];
        int cause = policies.hypervisor[acting[host]] ? OutageLedger.HYPERVISOR_ACTION : OutageLedger.SYSTEM_ACTION;
        int next = step[host];
        while (program.offsets()[next] <= elapsed) {
            int target = program.targets()[next];
            switch (program.steps()[next++]) {
                case AWAY -> ledger.begin(target, cause, now);
                case BACK -> ledger.end(target, cause, now);
                case REBOOT -> leaks.reboot(target);
                case RENEW -> lives.renew(target);
                case END -> {
                    end(host);
                    return;
                }
            }
        }
        step[host] = next;
        alarms.at(layout.host[host], began[host] + program.offsets()[next]);
    }

    private void end(int host) {
        int policy = acting[host];
        acting[host] = NONE;
        if (policies.hypervisor[policy]) {
            alarms.thaw(host);
            gate.actionEnds(host);
        } else {
            startTouched(policy);
        }
        clocks.actionEnds(policy);
        dispatch(host);
        if (policies.hypervisor[policy]) {
            dispatchOthers();
        }
    }

    private void startTouched(int policy) {
        for (int component : policies.touched[policy]) {
            start(component);
        }
    }

    private void stop(int component) {
        lives.stop(component);
        clocks.stop(component);
    }

    private void start(int component) {
        lives.start(component);
        clocks.start(component);
    }

    private void fail(int host, int component) {
        long now = alarms.now();
        var role = numbers.role(component);
        tally.failure(role == Role.GUEST, now);
        if (role == Role.HYPERVISOR || role == Role.PRIVILEGED) {
            failHost(host, lives.repair(component));
            return;
        }
        stop(component);
        inRepair[component] = true;
        repairs[host]++;
        alarms.at(layout.repaired[component], now + lives.repair(component));
        if (role == Role.GUEST) {
            ledger.begin(numbers.guestOf[component], OutageLedger.SYSTEM_FAILURE, now);
        } else {
            for (int guest = numbers.firstGuest[host]; guest < numbers.firstGuest[host + 1]; guest++) {
                ledger.begin(guest, OutageLedger.HYPERVISOR_FAILURE, now);
            }
        }
    }

    private void repaired(int host, int component) {
        long now = alarms.now();
        inRepair[component] = false;
        repairs[host]--;
        lives.renew(component);
        start(component);
        if (numbers.role(component) == Role.GUEST) {
            ledger.end(numbers.guestOf[component], OutageLedger.SYSTEM_FAILURE, now);
        } else {
            backFromHypervisorFailure(host);
        }
        for (int policy : policies.coveredByRepair[component]) {
            afterRepair(policy);
        }
        dispatch(host);
    }

    private void backFromHypervisorFailure(int host) {
        for (int guest = numbers.firstGuest[host]; guest < numbers.firstGuest[host + 1]; guest++) {
            ledger.end(guest, OutageLedger.HYPERVISOR_FAILURE, alarms.now());
        }
    }

    /** The whole host is down; that puts an end to all that went on in it. */
    private void failHost(int host, long repair) {
        int policy = acting[host];
        if (policy != NONE) {
            acting[host] = NONE;
            startTouched(policy);
            clocks.actionEnds(policy);
        }
        for (int c = numbers.firstComponent[host]; c < numbers.firstComponent[host + 1]; c++) {
            if (inRepair[c]) {
                inRepair[c] = false;
                alarms.clear(layout.repaired[c]);
                start(c);
            }
        }
        repairs[host] = 1;
        gate.fails(host);
        alarms.freeze(host);
        alarms.at(layout.host[host], alarms.now() + repair);
        for (int guest = numbers.firstGuest[host]; guest < numbers.firstGuest[host + 1]; guest++) {
            ledger.supersede(guest, OutageLedger.HYPERVISOR_FAILURE, alarms.now());
        }
    }

    private void hostRepaired(int host) {
        repairs[host] = 0;
        for (int c = numbers.firstComponent[host]; c < numbers.firstComponent[host + 1]; c++) {
            lives.renew(c);
        }
        alarms.thaw(host);
        backFromHypervisorFailure(host);
        for (int policy = numbers.firstPolicy[host]; policy < numbers.firstPolicy[host + 1]; policy++) {
            if (policies.renewals[policy].length > 0) {
                afterRepair(policy);
            }
        }
        gate.repaired(host);
        dispatch(host);
        dispatchOthers();
    }

    /** All that a policy renews has been repaired; there is nothing left to do for one that was waiting. */
    private void afterRepair(int policy) {
        if (turns.isWaiting(policy)) {
            turns.remove(policy);
            clocks.restart(policy, alarms.now());
        } else if (policies.restartsAfterRepair[policy]) {
            clocks.restart(policy, alarms.now());
        }
    }

    /** Ends a replication and fills in its measures. */
    void close(long horizon, double observedSeconds, double[] values) {
        alarms.pass(horizon);
        for (int host = 0; host < numbers.hosts; host++) {
            throughput.settle(host);
        }
        ledger.close(horizon);
        ledger.report(values);
        tally.report(values);
        double up = observedSeconds * numbers.guests.length - ledger.down();
        values[LongRunMeasure.THROUGHPUT.ordinal()] = throughput.left(up);
    }
}
