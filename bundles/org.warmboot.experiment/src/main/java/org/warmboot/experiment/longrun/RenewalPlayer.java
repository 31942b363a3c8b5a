package org.warmboot.experiment.longrun;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.warmboot.analysis.montecarlo.OutageSink;
import org.warmboot.analysis.montecarlo.RenewalMeasure;
import org.warmboot.analysis.montecarlo.RenewalPath;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.kernel.RandomStreams;
import org.warmboot.engine.longrun.ComponentPlan.Role;
import org.warmboot.engine.longrun.LongRunMeasure;
import org.warmboot.engine.longrun.OutageLengths;

/** Draws whole cycles of a regenerative system; the same law as event by event, and much faster. */
final class RenewalPlayer implements Player, OutageSink {

    private final Regeneration system;
    private final RenewalPath path;
    private final RandomStreams streams;
    private final ActionOutages outages;
    private final double[] row = new double[RenewalMeasure.COUNT];
    private OutageLengths lengths = new OutageLengths();
    private long actions;

    private RenewalPlayer(Regeneration system, RenewalPath path, long seed) {
        this.system = system;
        this.path = path;
        streams = new RandomStreams(seed);
        outages = new ActionOutages(system);
    }

    /** Players of all cases; absent unless each of them is regenerative. */
    static Optional<List<Supplier<Player>>> of(List<LongRunCase> cases) {
        var players = new ArrayList<Supplier<Player>>();
        for (var one : cases) {
            var system = Regeneration.of(one);
            if (system.isEmpty()) {
                return Optional.empty();
            }
            // tabled once for all threads
            var path = new RenewalPath(system.get().plan());
            players.add(
                    () -> new RenewalPlayer(system.get(), path, one.settings().seed()));
        }
        return Optional.of(players);
    }

    @Override
    public void play(int history, double[] values, CancelToken cancel) {
        if (cancel.isCancelled()) {
            throw new CancellationException();
        }
        path.history(streams, system.component().id(), history, row, this);
        var failures = row[RenewalMeasure.FAILURES.ordinal()];
        var unplanned = row[RenewalMeasure.UNPLANNED_DOWN.ordinal()];
        var begun = row[RenewalMeasure.REJUVENATIONS.ordinal()];
        outages.cut(begun, row[RenewalMeasure.PLANNED_DOWN.ordinal()], lengths);
        var isGuest = system.component().role() == Role.GUEST;
        Arrays.fill(values, 0);
        set(
                values,
                isSystemAction() ? LongRunMeasure.DOWN_SYSTEM_ACTION : LongRunMeasure.DOWN_HYPERVISOR_ACTION,
                outages.down());
        set(values, isSystemAction() ? LongRunMeasure.SYSTEM_ACTIONS : LongRunMeasure.HYPERVISOR_ACTIONS, begun);
        set(values, isGuest ? LongRunMeasure.DOWN_SYSTEM_FAILURE : LongRunMeasure.DOWN_HYPERVISOR_FAILURE, unplanned);
        set(values, isGuest ? LongRunMeasure.SYSTEM_FAILURES : LongRunMeasure.HYPERVISOR_FAILURES, failures);
        set(values, LongRunMeasure.PLANNED_OUTAGES, outages.count());
        set(values, LongRunMeasure.UNPLANNED_OUTAGES, failures);
        set(values, LongRunMeasure.REQUESTS_LOST, outages.requests() + outages.requestsPerSecond() * unplanned);
        set(values, LongRunMeasure.THROUGHPUT, 1);
    }

    private boolean isSystemAction() {
        return system.policy().isPresent() && !system.policy().get().hypervisor();
    }

    private static void set(double[] values, LongRunMeasure measure, double value) {
        values[measure.ordinal()] = value;
    }

    @Override
    public void ended(double length, long count, boolean planned) {
        if (planned) {
            actions += count;
        } else {
            for (var i = 0L; i < count; i++) {
                lengths.count(length, false);
            }
        }
    }

    /** A failure is an outage of each guest, and so is each piece of an action. */
    @Override
    public Lengths lengths() {
        var planned = lengths.planned();
        var ofOneAction = outages.lengths();
        var unplanned = lengths.unplanned();
        for (var i = 0; i < planned.length; i++) {
            planned[i] += actions * ofOneAction[i];
            unplanned[i] *= outages.guests();
        }
        lengths = new OutageLengths();
        actions = 0;
        return new Lengths(planned, unplanned);
    }
}
