package org.warmboot.experiment.longrun;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.warmboot.analysis.montecarlo.VectorTally;
import org.warmboot.analysis.montecarlo.Worker;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.longrun.LongRunMeasure;

/** Makes the same histories of all cases, for one thread. */
final class HistoryWorker implements Worker<Histories> {

    private record Place(Player player, HistoryColumns columns) {}

    private final List<Place> places;
    private final CancelToken cancel;
    private final double[] values = new double[LongRunMeasure.COUNT];
    private final double[] row;

    HistoryWorker(List<LongRunCase> cases, List<Supplier<Player>> players, CancelToken cancel) {
        this.cancel = cancel;
        places = IntStream.range(0, cases.size())
                .mapToObj(i -> new Place(players.get(i).get(), new HistoryColumns(cases.get(i))))
                .toList();
        row = new double[cases.size() * HistoryColumns.COUNT];
    }

    @Override
    public Histories block(long first, int count) {
        var tally = new VectorTally(row.length);
        for (var history = first; history < first + count; history++) {
            for (var i = 0; i < places.size(); i++) {
                var at = i * HistoryColumns.COUNT;
                places.get(i).player().play(Math.toIntExact(history), values, cancel);
                System.arraycopy(values, 0, row, at, values.length);
                places.get(i).columns().complete(row, at);
            }
            tally.add(row);
        }
        var lengths = new ArrayList<Player.Lengths>();
        places.forEach(place -> lengths.add(place.player().lengths()));
        return Histories.of(tally.summary(), lengths);
    }
}
