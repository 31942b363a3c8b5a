package org.warmboot.experiment.longrun;

import java.util.List;
import java.util.stream.LongStream;
import org.warmboot.analysis.montecarlo.ReplicationState;
import org.warmboot.analysis.montecarlo.VectorSummary;
import org.warmboot.analysis.statistics.Summary;
import org.warmboot.engine.longrun.OutageLengths;

/**
 * What some histories of all cases yielded. Never changed once it is made.
 *
 * @param columns columns of the cases, one case after the other
 * @param planned outages that began with an action by class of length, one case after the other
 * @param unplanned outages that began with a failure, likewise
 */
record Histories(VectorSummary columns, long[] planned, long[] unplanned) {

    /** Of no history. */
    static Histories none(int cases) {
        return new Histories(
                VectorSummary.EMPTY, new long[cases * OutageLengths.CLASSES], new long[cases * OutageLengths.CLASSES]);
    }

    /** These and later ones. */
    Histories with(Histories later) {
        return new Histories(columns.with(later.columns), sum(planned, later.planned), sum(unplanned, later.unplanned));
    }

    private static long[] sum(long[] one, long[] other) {
        var sum = one.clone();
        for (var i = 0; i < sum.length; i++) {
            sum[i] += other[i];
        }
        return sum;
    }

    /** A column of a case. */
    Summary column(int place, int column) {
        return columns.column(place * HistoryColumns.COUNT + column);
    }

    /** State to go on from, as it is stored. */
    static StoredReplications stored(ReplicationState<Histories> state) {
        return new StoredReplications(
                state.replications(),
                state.merged().columns.columns(),
                LongStream.of(state.merged().planned).boxed().toList(),
                LongStream.of(state.merged().unplanned).boxed().toList());
    }

    /** State to go on from; from the beginning if what was stored is not that of so many cases in whole blocks. */
    static ReplicationState<Histories> restored(StoredReplications stored, int cases, int blockSize) {
        var fits = stored.replications() > 0
                && stored.replications() % blockSize == 0
                && stored.columns().size() == cases * HistoryColumns.COUNT
                && stored.columns().stream().allMatch(column -> column.count() == stored.replications())
                && stored.planned().size() == cases * OutageLengths.CLASSES
                && stored.unplanned().size() == cases * OutageLengths.CLASSES;
        return fits
                ? new ReplicationState<>(
                        stored.replications(),
                        new Histories(
                                new VectorSummary(stored.columns()),
                                stored.planned().stream()
                                        .mapToLong(Long::longValue)
                                        .toArray(),
                                stored.unplanned().stream()
                                        .mapToLong(Long::longValue)
                                        .toArray()))
                : new ReplicationState<>(0, none(cases));
    }

    /** Puts the outages of several cases after each other. */
    static Histories of(VectorSummary columns, List<Player.Lengths> lengths) {
        return new Histories(
                columns,
                lengths.stream()
                        .flatMapToLong(each -> LongStream.of(each.planned()))
                        .toArray(),
                lengths.stream()
                        .flatMapToLong(each -> LongStream.of(each.unplanned()))
                        .toArray());
    }
}
