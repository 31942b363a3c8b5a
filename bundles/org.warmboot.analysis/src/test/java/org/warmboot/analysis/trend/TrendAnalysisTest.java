package org.warmboot.analysis.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class TrendAnalysisTest {

    private static Series hourly(int days, IntToDoubleFunction value) {
        var seconds = new double[24 * days];
        var values = new double[24 * days];
        Arrays.setAll(seconds, hour -> NoiseKind.BEGIN + 3600.0 * hour);
        Arrays.setAll(values, value);
        return new Series(seconds, values);
    }

    @Test
    void aStraightLineHasItsSlopeAndItsDate() {
        var trend = TrendAnalysis.USUAL.of(hourly(28, hour -> 100 + hour / 24.0), 0);
        assertEquals(Verdict.GROWTH, trend.verdict());
        assertEquals(1, trend.slope().estimate(), 1e-9);
        // 100 + 60 at the middle of an hour is reached 60 days after the beginning
        var told = trend.line().reaches(160);
        assertEquals(NoiseKind.BEGIN + 60 * 86400.0, told.expected(), 1);
    }

    @Test
    void aConstantSeriesDoesNotGrow() {
        var trend = TrendAnalysis.USUAL.of(hourly(28, hour -> 7), 0);
        assertEquals(Verdict.NO_GROWTH, trend.verdict());
        assertEquals(new Slope(0, 0, 0), trend.slope());
        assertEquals(Double.POSITIVE_INFINITY, trend.line().reaches(8).earliest());
    }

    @Test
    void daysAndWeekendsAreNoTrend() {
        var trend = TrendAnalysis.USUAL.of(
                hourly(35, hour -> 50 + 5 * Math.sin(Math.PI * hour / 12) - (hour / 24 % 7 >= 5 ? 20 : 0)), 0);
        assertEquals(Verdict.NO_GROWTH, trend.verdict());
        assertEquals(0, trend.slope().estimate(), 1e-9);
    }

    @Test
    void underFourWeeksNothingIsTold() {
        for (var kind : NoiseKind.values()) {
            var trend = TrendAnalysis.USUAL.of(kind.series(21, 1, 1), 0);
            assertEquals(Verdict.CANNOT_TELL, trend.verdict(), kind.title);
            assertTrue(trend.daysNeeded() >= 28);
        }
    }

    @Test
    void aWeekIsTheLeast() {
        var short6 = NoiseKind.WHITE.series(6, 0, 1);
        assertThrows(IllegalArgumentException.class, () -> TrendAnalysis.USUAL.of(short6, 0));
    }

    @Test
    void theSameSeriesHasTheSameAnswer() {
        var series = NoiseKind.NINE.series(28, 0.05, 3);
        assertEquals(TrendAnalysis.USUAL.of(series, 0), TrendAnalysis.USUAL.of(series, 0));
    }

    @Test
    void anotherUnitChangesTheSlopeAndNothingElse() {
        var series = NoiseKind.EIGHT.series(28, 0.1, 4);
        var thousand = new Series(
                series.seconds(),
                Arrays.stream(series.values()).map(value -> 1024 * value).toArray());
        var one = TrendAnalysis.USUAL.of(series, 0);
        var other = TrendAnalysis.USUAL.of(thousand, 0);
        assertEquals(one.verdict(), other.verdict());
        assertEquals(one.sieve(), other.sieve());
        assertEquals(one.slope().times(1024), other.slope());
    }

    @Test
    void fallingIsGrowingUpsideDown() {
        var series = NoiseKind.EIGHT.series(28, 0.2, 5);
        var down = new Series(
                series.seconds(),
                Arrays.stream(series.values()).map(value -> -value).toArray());
        assertEquals(Verdict.GROWTH, TrendAnalysis.USUAL.of(series, 0).verdict());
        assertEquals(Verdict.FALL, TrendAnalysis.USUAL.of(down, 0).verdict());
    }
}
