package org.warmboot.experiment.longrun;

import java.util.List;
import org.warmboot.analysis.montecarlo.VectorTally;
import org.warmboot.experiment.longrun.HistoryWorker.Played;

/** Puts the same histories of all cases side by side. */
record HistoryRows(List<HistoryColumns> columns) {

    static HistoryRows of(List<LongRunCase> cases) {
        return new HistoryRows(cases.stream().map(HistoryColumns::new).toList());
    }

    /** Sums of the histories that were played of each case. */
    Histories sum(List<Played> cases) {
        var row = new double[cases.size() * HistoryColumns.COUNT];
        var tally = new VectorTally(row.length);
        for (var history = 0; history < cases.getFirst().values().size(); history++) {
            for (var place = 0; place < cases.size(); place++) {
                var at = place * HistoryColumns.COUNT;
                var values = cases.get(place).values().get(history);
                System.arraycopy(values, 0, row, at, values.length);
                columns.get(place).complete(row, at);
            }
            tally.add(row);
        }
        return Histories.of(tally.summary(), cases.stream().map(Played::lengths).toList());
    }
}
