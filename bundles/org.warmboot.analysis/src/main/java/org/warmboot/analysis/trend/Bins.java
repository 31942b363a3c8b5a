package org.warmboot.analysis.trend;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Medians of a series over times of equal length, whole weeks of them: 6 h each for up to 90 days, 12 h for up to 180,
 * days up to three years, then weeks.
 *
 * @param start beginning of the first, seconds of the epoch
 * @param width length of each, in seconds
 * @param medians the medians; one of a time without values lies on the line between its neighbours
 */
record Bins(double start, double width, double[] medians) {

    static final double DAY = 86400;
    static final int WEEK = 7;

    private static final int TURNS = 30;

    /**
     * Medians of a series.
     *
     * @param offset seconds that local time is ahead, so that days begin at midnight
     */
    static Bins of(Series series, double offset) {
        var width = width(series.length() / DAY);
        var firstBin = (long) Math.floor((series.seconds()[0] + offset) / width);
        var bins = (int) ((long) Math.floor((series.seconds()[series.size() - 1] + offset) / width) - firstBin + 1);
        var medians = new double[bins];
        var counts = new int[bins];
        for (int from = 0, to; from < series.size(); from = to) {
            var bin = bin(series.seconds()[from], offset, width, firstBin);
            to = from;
            while (to < series.size() && bin(series.seconds()[to], offset, width, firstBin) == bin) {
                to++;
            }
            medians[bin] = median(Arrays.copyOfRange(series.values(), from, to));
            counts[bin] = to - from;
        }
        var enough = width / Math.max(series.step(), width / 1e9) / 2;
        var begin = counts[0] < enough ? 1 : 0;
        var end = counts[bins - 1] < enough ? bins - 1 : bins;
        var week = (int) Math.round(Math.max(1, WEEK * DAY / width));
        // the oldest values are given up for whole weeks
        begin = Math.max(0, Math.max(begin, end - Math.max(0, end - begin) / week * week));
        if (begin >= end || end - begin < week) {
            return new Bins(series.seconds()[0], width, new double[0]);
        }
        fill(medians, counts);
        return new Bins((firstBin + begin) * width - offset, width, Arrays.copyOfRange(medians, begin, end));
    }

    private static double width(double days) {
        if (days < 91) {
            return DAY / 4;
        }
        if (days < 181) {
            return DAY / 2;
        }
        return days < 1100 ? DAY : WEEK * DAY;
    }

    private static int bin(double seconds, double offset, double width, long firstBin) {
        return (int) ((long) Math.floor((seconds + offset) / width) - firstBin);
    }

    private static void fill(double[] medians, int[] counts) {
        for (var i = 1; i < medians.length; i++) {
            if (counts[i] == 0) {
                var next = i;
                while (counts[next] == 0) {
                    next++;
                }
                medians[i] = medians[i - 1] + (medians[next] - medians[i - 1]) / (next - i + 1);
            }
        }
    }

    static double median(double[] values) {
        Arrays.sort(values);
        var middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    /** Number of bins. */
    int count() {
        return medians.length;
    }

    /** Time that they cover, in days. */
    double days() {
        return count() * width / DAY;
    }

    /** Middle of a bin, seconds of the epoch; between two bins for a fraction. */
    double centre(double bin) {
        return start + (bin + 0.5) * width;
    }

    /**
     * The medians without what returns every day and every weekend: its medians around a line, and the line through what
     * it leaves, in turns, since weekends at one end tilt a line.
     */
    double[] withoutSeason(double offset) {
        var same = slots(offset);
        var level = medians.clone();
        for (var turn = 0; turn < TURNS && same.length > 0; turn++) {
            var season = season(StraightLine.through(level).slope(), same);
            Arrays.setAll(level, bin -> medians[bin] - season[bin]);
        }
        rounded(level);
        return level;
    }

    private double[] season(double slope, int[][] slots) {
        var season = new double[count()];
        for (var same : slots) {
            var values = new double[same.length];
            Arrays.setAll(values, i -> medians[same[i]] - slope * same[i]);
            var median = median(values);
            for (var bin : same) {
                season[bin] = median;
            }
        }
        var mean = Arrays.stream(season).average().orElse(0);
        Arrays.setAll(season, bin -> season[bin] - mean);
        return season;
    }

    /** Bins of the same part of the day, those of workdays apart from those of weekends; none for weeks. */
    private int[][] slots(double offset) {
        var parts = (int) Math.round(DAY / width);
        return IntStream.range(0, 2 * parts)
                .mapToObj(slot -> IntStream.range(0, count())
                        .filter(bin -> slot(bin, parts, offset) == slot)
                        .toArray())
                .filter(same -> same.length > 0)
                .toArray(int[][]::new);
    }

    /** Drops the last bits, which are rounding: they would be a trend where there is nothing else. */
    private static void rounded(double[] values) {
        var largest = Arrays.stream(values).map(Math::abs).max().orElse(0);
        var unit = Math.ulp(largest) * 1024;
        Arrays.setAll(values, i -> Math.rint(values[i] / unit) * unit);
    }

    /** Part of the day, those of the weekend after those of workdays; the epoch began on a Thursday. */
    private int slot(int bin, int slots, double offset) {
        var local = centre(bin) + offset;
        var day = (long) Math.floor(local / DAY);
        var part = (int) Math.floor((local - day * DAY) / width);
        return part + (Math.floorMod(day + 3, WEEK) >= 5 ? slots : 0);
    }
}
