package org.warmboot.analysis.trend;

import java.util.Arrays;
import org.warmboot.engine.kernel.RandomStreams;

/**
 * Judges the growth of a series whose noise may depend on what was before, return daily and weekly, and step.
 *
 * <p>Two tests of 5 % must agree: the score of Mann and Kendall held against simulations of autoregressive noise fitted
 * to the series (P. Buehlmann, Sieve bootstrap for time series, Bernoulli 3, 1997), and {@link SlopeTest}. The plain
 * test of Mann and Kendall raises false alarms on such series (F. Machida, A. Andrzejak, R. Matias and E. Vicente, On
 * the effectiveness of Mann-Kendall test for detection of software aging, ISSREW 2013).
 *
 * @param simulations simulated series, at least 999 for results that shall count
 * @param seed seed of the simulations
 */
public record TrendAnalysis(int simulations, long seed) {

    /** With 999 simulated series. */
    public static final TrendAnalysis USUAL = new TrendAnalysis(999, 1);

    /** Days below which nothing is said. */
    public static final double FEWEST_DAYS = 28;

    /** Memories of the noise that a series must last to tell a trend from its wandering. */
    private static final double MEMORIES = 20;

    /** The same day by day, where fewer values tell the memory less well. */
    private static final double DAILY_MEMORIES = 14;

    /**
     * Judges a series without interruption.
     *
     * @param series the values; {@link Segments} splits a series that has interruptions
     * @param offset seconds that local time is ahead of UTC: days and weekends repeat
     * @throws IllegalArgumentException if there is not one whole week
     */
    public Trend of(Series series, double offset) {
        var bins = series.size() == 0 ? new Bins(0, 1, new double[0]) : Bins.of(series, offset);
        if (bins.count() < Bins.WEEK) {
            throw new IllegalArgumentException("a trend needs a whole week of values at least");
        }
        var values = bins.withoutSeason(offset);
        var noise = NoiseModel.fit(StraightLine.through(values).residuals());
        // what is slow below noise that is quick, such as steps, shows only day by day
        var days = daily(values, bins.width());
        var daily = NoiseModel.fit(StraightLine.through(days).residuals());
        var test = sieve(noise, values).orMoreCautious(sieve(daily, days));
        var statistic = SlopeTest.statistic(values);
        var critical = SlopeTest.critical(values.length);
        var perDay = Bins.DAY / bins.width();
        var slope = new SenSlope(values).within(test.tau() * values.length * (values.length - 1) / 2);
        var seen = test.probability() <= Trend.LEVEL && Math.abs(statistic) > critical;
        var slow = values.length < MEMORIES * noise.memory() || days.length < DAILY_MEMORIES * daily.memory();
        var verdict = bins.days() < FEWEST_DAYS ? Verdict.CANNOT_TELL : verdict(seen, slow, slope.estimate() > 0);
        var line = line(bins, values, slope, test.levelHalf(), series);
        return new Trend(
                verdict,
                slope.times(perDay),
                test.probability(),
                statistic,
                critical,
                line,
                bins.days(),
                needed(bins, noise, slow),
                bins.width() / 3600);
    }

    private Sieve sieve(NoiseModel noise, double[] values) {
        return Sieve.of(noise, values, simulations, new RandomStreams(seed).stream("trend", "sieve", values.length));
    }

    private static double[] daily(double[] values, double width) {
        var slots = (int) Math.max(1, Math.round(Bins.DAY / width));
        var days = new double[values.length / slots];
        for (var i = 0; i < days.length * slots; i++) {
            days[i / slots] += values[i] / slots;
        }
        return days;
    }

    private static Verdict verdict(boolean seen, boolean slow, boolean upward) {
        if (!seen) {
            return slow ? Verdict.CANNOT_TELL : Verdict.NO_GROWTH;
        }
        if (slow) {
            return upward ? Verdict.POSSIBLE_GROWTH : Verdict.POSSIBLE_FALL;
        }
        return upward ? Verdict.GROWTH : Verdict.FALL;
    }

    private static double needed(Bins bins, NoiseModel noise, boolean slow) {
        var days = noise.wanders() ? 2 * bins.days() : MEMORIES * noise.memory() * bins.width() / Bins.DAY;
        var weeks = Math.ceil(Math.max(FEWEST_DAYS, days) / Bins.WEEK);
        return slow || bins.days() < FEWEST_DAYS ? weeks * Bins.WEEK : bins.days();
    }

    private static TrendLine line(Bins bins, double[] values, Slope slope, double levelHalf, Series series) {
        var middle = (values.length - 1) / 2.0;
        var levels = new double[values.length];
        Arrays.setAll(levels, bin -> values[bin] - slope.estimate() * (bin - middle));
        var level = Bins.median(levels);
        var perDay = slope.times(Bins.DAY / bins.width());
        // a value belongs to its moment, not to the step that it begins
        var centre = bins.centre(middle) - series.step() / 2;
        var excursion = 0.0;
        for (var i = 0; i < series.size(); i++) {
            if (series.seconds()[i] >= bins.start()) {
                var above = series.values()[i] - level - perDay.estimate() * (series.seconds()[i] - centre) / Bins.DAY;
                excursion = Math.max(excursion, above);
            }
        }
        var end = bins.start() + bins.count() * bins.width();
        return new TrendLine(centre, end, level, levelHalf, perDay, excursion);
    }
}
