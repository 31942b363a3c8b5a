package org.warmboot.analysis.trend;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * Simulated series analysed, of the seeds from 0 on: how often a trend is seen, found, or covered.
 *
 * @param kind noise of the series
 * @param days length of each
 * @param slope true growth per day
 * @param trends what the analysis said of each
 */
record TrendTables(NoiseKind kind, int days, double slope, List<Trend> trends) {

    static TrendTables of(int series, NoiseKind kind, int days, double slope) {
        return new TrendTables(
                kind,
                days,
                slope,
                LongStream.range(0, series)
                        .parallel()
                        .mapToObj(seed -> TrendAnalysis.USUAL.of(kind.series(days, slope, seed), 0))
                        .toList());
    }

    private double share(Predicate<Trend> holds) {
        return trends.stream().filter(holds).count() / (double) trends.size();
    }

    /** Share in which both tests see a trend, in either direction: false alarms if there is none. */
    double seen() {
        return share(Trend::isSeen);
    }

    /** Share in which growth or fall is told without reserve. */
    double told() {
        return share(trend -> trend.verdict() == Verdict.GROWTH || trend.verdict() == Verdict.FALL);
    }

    /** Share whose interval covers the true slope. */
    double covered() {
        return share(trend -> trend.slope().covers(slope));
    }

    /** Share whose interval of the time to exhaustion covers the time when the true line gets there. */
    double exhausted(int ahead) {
        var weekends = kind == NoiseKind.WEEKLY ? -2 / 7.0 : 0;
        var capacity = 100 + weekends + slope * (days + ahead);
        var truth = NoiseKind.BEGIN + Bins.DAY * (days + ahead);
        return share(trend -> {
            var told = trend.line().reaches(capacity);
            return told.earliest() <= truth && truth <= told.latest();
        });
    }

    /** All cells as tables of Markdown, in per cent. */
    static String markdown(int series) {
        var text = new StringBuilder("| noise | seen 28 d | 60 d | 90 d | told 28 d | 60 d | 90 d | slope covered 28 d"
                + " | 90 d | exhaustion covered 30 d ahead | 90 d ahead |\n|---|"
                + "--:|".repeat(10) + "\n");
        for (var kind : NoiseKind.values()) {
            var month = of(series, kind, 28, 0);
            var two = of(series, kind, 60, 0);
            var quarter = of(series, kind, 90, 0);
            var grown = of(series, kind, 28, 0.1);
            text.append("| ").append(kind.title);
            cells(text, month.seen(), two.seen(), quarter.seen(), month.told(), two.told(), quarter.told());
            cells(text, grown.covered(), quarter.covered(), grown.exhausted(30), grown.exhausted(90));
            text.append(" |\n");
        }
        text.append("\n| growth told, phi .8 and daily | % |\n|---|--:|\n| 0.1 sd a day, 28 days");
        cells(text, of(series, NoiseKind.DAILY, 28, 0.1).told());
        text.append(" |\n");
        text.append("| 0.03 sd a day, 49 days");
        cells(text, of(series, NoiseKind.DAILY, 49, 0.03).told());
        return text.append(" |\n").toString();
    }

    private static void cells(StringBuilder text, double... shares) {
        for (var share : shares) {
            text.append(" | ").append(String.format(Locale.ROOT, "%.1f", 100 * share));
        }
    }
}
