package org.warmboot.analysis.trend;

import java.util.Arrays;

/** The score S of Kendall: later values above earlier ones less those below, by merge sort. Not for several threads. */
final class KendallScore {

    private static final int RUN = 8;

    private final double[] sorted;
    private final double[] merged;

    /** Room for series of a length. */
    KendallScore(int length) {
        sorted = new double[length];
        merged = new double[length];
    }

    /** Score of a series of that length: between plus and minus n (n - 1) / 2, ties count nothing. */
    long of(double[] values) {
        System.arraycopy(values, 0, sorted, 0, sorted.length);
        var below = 0L;
        for (var start = 0; start < sorted.length; start += RUN) {
            below += insert(start, Math.min(sorted.length, start + RUN));
        }
        for (var width = RUN; width < sorted.length; width *= 2) {
            for (var start = 0; start + width < sorted.length; start += 2 * width) {
                below += merge(start, start + width, Math.min(sorted.length, start + 2 * width));
            }
        }
        var pairs = (long) sorted.length * (sorted.length - 1) / 2;
        return pairs - tied() - 2 * below;
    }

    private long insert(int start, int end) {
        var below = 0L;
        for (var i = start + 1; i < end; i++) {
            var value = sorted[i];
            var place = i;
            while (place > start && sorted[place - 1] > value) {
                sorted[place] = sorted[place - 1];
                place--;
            }
            sorted[place] = value;
            below += i - place;
        }
        return below;
    }

    private long merge(int start, int middle, int end) {
        var below = 0L;
        var left = start;
        var right = middle;
        for (var place = start; place < end; place++) {
            if (left < middle && (right == end || sorted[left] <= sorted[right])) {
                merged[place] = sorted[left++];
            } else {
                below += middle - left;
                merged[place] = sorted[right++];
            }
        }
        System.arraycopy(merged, start, sorted, start, end - start);
        return below;
    }

    /** Pairs of equal values, now that they stand side by side. */
    private long tied() {
        return Arrays.stream(tieSizes(sorted))
                .mapToLong(size -> (long) size * (size - 1) / 2)
                .sum();
    }

    /** Sizes of the groups of equal values that have more than one. */
    static int[] tieSizes(double[] ascending) {
        var sizes = new int[ascending.length / 2];
        var groups = 0;
        for (var start = 0; start < ascending.length; ) {
            var end = start + 1;
            while (end < ascending.length && ascending[end] == ascending[start]) {
                end++;
            }
            if (end - start > 1) {
                sizes[groups++] = end - start;
            }
            start = end;
        }
        return Arrays.copyOf(sizes, groups);
    }
}
