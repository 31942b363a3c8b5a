package org.warmboot.experiment.solve;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import org.warmboot.analysis.threads.Threads;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.longrun.Checkpoints;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.experiment.longrun.LongRunSimulator;
import org.warmboot.experiment.longrun.Simulated;
import org.warmboot.experiment.longrun.SimulationLimits;
import org.warmboot.experiment.longrun.SimulationProgress;

/** Rounds that are simulated with common random numbers. */
final class SimulatedRounds implements Rounds {

    /** How much of what is left to do a round is thought to be, as nobody knows how many will come. */
    private static final double SHARE = 0.2;

    private final LongRunCase given;
    private final LossMeasure measure;
    private final long histories;
    private final Threads threads;
    private final DoubleConsumer share;
    private final CancelToken cancel;
    private double done;

    /**
     * Rounds of a long run.
     *
     * @param histories no round makes more
     * @param threads threads for the simulations
     * @param share hears how much is done, 0 to 1, on the calling thread
     * @param cancel asked all the time
     */
    SimulatedRounds(LongRunCase given, long histories, Threads threads, DoubleConsumer share, CancelToken cancel) {
        this.given = given;
        this.histories = histories;
        this.threads = threads;
        this.share = share;
        this.cancel = cancel;
        measure = LossMeasure.of(given);
    }

    @Override
    public Optional<List<Tried>> play(List<IntervalPair> pairs, long most) {
        var settings = given.settings().withReplications(Math.min(histories, most));
        var cases = pairs.stream().map(pair -> pair.in(given).with(settings)).toList();
        var before = done;
        Consumer<SimulationProgress> observer = progress ->
                share.accept(before + (1 - before) * SHARE * progress.done() / Math.max(1, progress.total()));
        var results = threads.together(count ->
                LongRunSimulator.simulate(cases, SimulationLimits.of(count), Checkpoints.NONE, observer, cancel));
        done += (1 - done) * SHARE;
        return results.map(all -> IntStream.range(0, pairs.size())
                .mapToObj(i -> tried(pairs.get(i), all.get(i)))
                .toList());
    }

    private Tried tried(IntervalPair pair, Simulated simulated) {
        return new Tried(
                pair,
                measure.of(simulated.measures()),
                measure.planned(given, simulated.measures()),
                measure.extra(simulated));
    }
}
