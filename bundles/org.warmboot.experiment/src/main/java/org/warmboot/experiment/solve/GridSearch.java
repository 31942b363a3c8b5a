package org.warmboot.experiment.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks at the intervals of both levels together by simulation: a coarse grid of all pairs, from never downwards, as
 * far as actions alone do not lose more than the best pair in all. Few histories tell which pairs are hopeless; the
 * others are played again.
 *
 * @param hypervisor intervals of the policies for hypervisors, never first, then descending; NaN alone if there are
 *     none to choose
 * @param system intervals of the policies for operating systems, likewise
 * @param rounds plays them
 */
record GridSearch(double[] hypervisor, double[] system, Rounds rounds) {

    /** How many intervals of a level are looked at first, and how many more while the shortest are not too short. */
    private static final int FIRST = 6;

    private static final int NEXT = 2;

    /** Pairs that surely lose so many times what the best one does are not played again. */
    private static final double HOPELESS = 2;

    /** Few failures are seen in few histories, so that so many of the best are played again however they did. */
    private static final int FEWEST = 8;

    private static final int MOST = 16;
    private static final long SCREENED = 8;
    private static final long AGAIN = 32;

    /** The pair of the grid that loses least; absent if it was cancelled. */
    Optional<IntervalPair> lowest() {
        return screened()
                .flatMap(tried -> rounds.play(promising(tried), AGAIN))
                .map(tried -> best(tried).pair());
    }

    private Optional<List<Tried>> screened() {
        var tried = new ArrayList<Tried>();
        var rows = 0;
        var columns = 0;
        var toRows = Math.min(hypervisor.length, FIRST);
        var toColumns = Math.min(system.length, FIRST);
        while (toRows > rows || toColumns > columns) {
            var played = rounds.play(between(rows, columns, toRows, toColumns), SCREENED);
            if (played.isEmpty()) {
                return Optional.empty();
            }
            tried.addAll(played.get());
            rows = toRows;
            columns = toColumns;
            toRows = next(rows, hypervisor, true, tried);
            toColumns = next(columns, system, false, tried);
        }
        return Optional.of(tried);
    }

    /** Pairs of a part of the grid that are not in a smaller part. */
    private List<IntervalPair> between(int rows, int columns, int toRows, int toColumns) {
        return IntStream.range(0, toRows)
                .boxed()
                .flatMap(row -> IntStream.range(row < rows ? columns : 0, toColumns)
                        .mapToObj(column -> new IntervalPair(hypervisor[row], system[column])))
                .toList();
    }

    /** As far as before if actions alone lose more at the shortest interval, whatever the other one is. */
    private static int next(int count, double[] all, boolean isHypervisor, List<Tried> tried) {
        var least = best(tried).loss().high();
        boolean isTooShort = tried.stream()
                .filter(each -> each.pair().of(isHypervisor) == all[count - 1])
                .allMatch(each -> each.planned() > least);
        // where nothing was seen to fail, few histories tell nothing
        return isTooShort && least > 0 ? count : Math.min(all.length, count + NEXT);
    }

    private static List<IntervalPair> promising(List<Tried> tried) {
        var most = HOPELESS * best(tried).loss().high();
        var sorted = tried.stream()
                .sorted(Comparator.comparingDouble(each -> each.loss().mean()))
                .limit(MOST)
                .toList();
        return IntStream.range(0, sorted.size())
                .filter(i -> i < FEWEST || most == 0 || sorted.get(i).loss().low() <= most)
                .mapToObj(i -> sorted.get(i).pair())
                .toList();
    }

    private static Tried best(List<Tried> tried) {
        return tried.stream()
                .min(Comparator.comparingDouble(each -> each.loss().mean()))
                .orElseThrow();
    }
}
