package org.warmboot.exchange.measurements;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.warmboot.analysis.trend.Exhaustion;
import org.warmboot.analysis.trend.Segments;
import org.warmboot.analysis.trend.Series;
import org.warmboot.analysis.trend.Trend;
import org.warmboot.analysis.trend.TrendAnalysis;
import org.warmboot.analysis.trend.Verdict;

/**
 * How what was measured ages.
 *
 * @param stretches what lies between restarts, in the order of time
 * @param judged the stretch that was judged: the last if it lasts four weeks, else the longest
 * @param trend what was found, in the unit of the values
 * @param capacity value at which all is used up, if it is known
 */
public record AgingFinding(List<Series> stretches, Series judged, Trend trend, OptionalDouble capacity) {

    private static final double DAY = 86400;
    private static final double WEEK = 7 * DAY;

    /**
     * Judges measured values.
     *
     * @param free whether the values say what is free; the capacity must then be known
     * @throws IllegalArgumentException if no stretch lasts a whole week, or the capacity is not known
     */
    public static AgingFinding of(MeasuredSeries measured, boolean free, OptionalDouble capacity) {
        if (measured.series().length() < WEEK) {
            throw new IllegalArgumentException("no week");
        }
        var used = free ? used(measured.series(), capacity) : measured.series();
        var stretches = Segments.of(used, measured.downs());
        var last = stretches.getLast();
        var judged = last.length() >= TrendAnalysis.FEWEST_DAYS * DAY
                ? last
                : stretches.stream()
                        .max(Comparator.comparingDouble(Series::length))
                        .orElseThrow();
        return new AgingFinding(stretches, judged, TrendAnalysis.USUAL.of(judged, 0), capacity);
    }

    private static Series used(Series free, OptionalDouble capacity) {
        var all = capacity.orElseThrow(() -> new IllegalArgumentException("what is free of what?"));
        return new Series(
                free.seconds(),
                Arrays.stream(free.values()).map(value -> all - value).toArray());
    }

    /** Whether growth was found, with or without reserve. */
    public boolean grows() {
        return trend.verdict() == Verdict.GROWTH || trend.verdict() == Verdict.POSSIBLE_GROWTH;
    }

    /** Whether what was judged still runs, so that it has a date on which all is used up. */
    public boolean isRunning() {
        return judged == stretches.getLast();
    }

    /** When all is used up, of something that runs, grows, and has a known capacity. */
    public Optional<Exhaustion> exhaustion() {
        return dated() ? Optional.of(trend.line().reaches(capacity.getAsDouble())) : Optional.empty();
    }

    /** When a peak first touches the capacity, under the same conditions. */
    public Optional<Exhaustion> peak() {
        return dated() ? Optional.of(trend.line().touches(capacity.getAsDouble())) : Optional.empty();
    }

    private boolean dated() {
        return grows() && isRunning() && capacity.isPresent();
    }

    /** Share of the capacity at which a policy should act: a week of the steepest growth and the largest peak below it. */
    public double threshold() {
        var all = capacity.orElseThrow();
        var left = 7 * trend.slope().high() + trend.line().excursion();
        return Math.clamp((all - left) / all, 0.05, 0.95);
    }
}
