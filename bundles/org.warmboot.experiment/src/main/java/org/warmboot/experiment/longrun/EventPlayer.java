package org.warmboot.experiment.longrun;

import java.util.concurrent.CancellationException;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.longrun.LongRunSimulation;
import org.warmboot.engine.longrun.OutageLengths;

/** Plays every event. */
final class EventPlayer implements Player {

    private final LongRunSimulation simulation;
    private OutageLengths lengths = new OutageLengths();

    EventPlayer(LongRunCase one, long seed) {
        simulation = new LongRunSimulation(one.plan(), seed);
    }

    @Override
    public void play(int history, double[] values, CancelToken cancel) {
        if (cancel.isCancelled() || !simulation.play(history, values, lengths, cancel)) {
            throw new CancellationException();
        }
    }

    @Override
    public Lengths lengths() {
        var since = new Lengths(lengths.planned(), lengths.unplanned());
        lengths = new OutageLengths();
        return since;
    }
}
