package org.warmboot.engine.longrun;

import java.util.Arrays;
import org.warmboot.engine.kernel.RandomStreams;

/** The parts of a simulated plan, which outlive a replication. */
final class World {

    final Numbering numbers;
    final AlarmLayout layout;
    final Alarms alarms;
    final PolicyTables policies;
    final Leaks leaks;
    final Lives lives;
    final PolicyClocks clocks;
    final OpenClock openTimes;
    final RollGate gate;
    final Turns turns;
    final OutageLedger ledger;
    final ThroughputLoss throughput;
    final Tally tally;
    /** By host: actions and repairs that are under way. */
    final int[] occupied;

    World(LongRunPlan plan, long seed) {
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
        occupied = new int[numbers.hosts];
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
        Arrays.fill(occupied, 0);
        for (int host = 0; host < numbers.hosts; host++) {
            alarms.look(host);
        }
    }

    /** Whether neither an action nor a repair is under way on a host. */
    boolean isFree(int host) {
        return occupied[host] == 0;
    }

    /** A component stands still. */
    void stop(int component) {
        lives.stop(component);
        clocks.stop(component);
    }

    /** A component goes on. */
    void start(int component) {
        lives.start(component);
        clocks.start(component);
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
