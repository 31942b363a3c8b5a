package org.warmboot.experiment.longrun;

import java.util.List;
import java.util.function.Supplier;
import org.warmboot.analysis.montecarlo.PartWorker;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.longrun.LongRunMeasure;

/** Makes histories, those of each case by themselves, for one thread. */
final class HistoryWorker implements PartWorker<HistoryWorker.Played> {

    private final List<Supplier<Player>> makers;
    private final Player[] players;
    private final CancelToken cancel;

    /**
     * Histories of one case.
     *
     * @param values by history, the measures of the engine
     * @param lengths of all their outages
     */
    record Played(List<double[]> values, Player.Lengths lengths) {}

    /** Makes players as they are needed, each of the case of the same place. */
    HistoryWorker(List<Supplier<Player>> makers, CancelToken cancel) {
        this.makers = makers;
        this.cancel = cancel;
        players = new Player[makers.size()];
    }

    @Override
    public Played part(long first, int count, int place) {
        if (players[place] == null) {
            players[place] = makers.get(place).get();
        }
        var values = new double[count][LongRunMeasure.COUNT];
        for (var i = 0; i < count; i++) {
            players[place].play(Math.toIntExact(first + i), values[i], cancel);
        }
        return new Played(List.of(values), players[place].lengths());
    }
}
