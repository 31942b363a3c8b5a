package org.warmboot.experiment.longrun;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.warmboot.analysis.montecarlo.VectorTally;
import org.warmboot.analysis.montecarlo.Worker;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.longrun.LongRunMeasure;
import org.warmboot.engine.longrun.LongRunSimulation;
import org.warmboot.engine.longrun.OutageLengths;

/** Plays the same histories of all cases, for one thread. */
final class HistoryWorker implements Worker<Histories> {

    private record Player(LongRunSimulation simulation, HistoryColumns columns) {}

    private final List<Player> players;
    private final CancelToken cancel;
    private final double[] values = new double[LongRunMeasure.COUNT];
    private final double[] row;

    HistoryWorker(List<LongRunCase> cases, long seed, CancelToken cancel) {
        this.cancel = cancel;
        players = cases.stream()
                .map(one -> new Player(new LongRunSimulation(one.plan(), seed), new HistoryColumns(one)))
                .toList();
        row = new double[cases.size() * HistoryColumns.COUNT];
    }

    @Override
    public Histories block(long first, int count) {
        var tally = new VectorTally(row.length);
        var lengths = Stream.generate(OutageLengths::new).limit(players.size()).toList();
        for (var history = first; history < first + count; history++) {
            for (var i = 0; i < players.size(); i++) {
                play(i, Math.toIntExact(history), lengths.get(i));
            }
            tally.add(row);
        }
        return Histories.of(tally.summary(), lengths);
    }

    private void play(int place, int history, OutageLengths lengths) {
        var at = place * HistoryColumns.COUNT;
        if (cancel.isCancelled() || !players.get(place).simulation().play(history, values, lengths, cancel)) {
            throw new CancellationException();
        }
        System.arraycopy(values, 0, row, at, values.length);
        players.get(place).columns().complete(row, at);
    }
}
