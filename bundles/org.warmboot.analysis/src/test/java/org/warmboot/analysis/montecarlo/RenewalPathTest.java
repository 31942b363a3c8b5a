package org.warmboot.analysis.montecarlo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.warmboot.analysis.distribution.Deterministic;
import org.warmboot.analysis.distribution.Empirical;
import org.warmboot.analysis.distribution.Erlang;
import org.warmboot.analysis.distribution.Exponential;
import org.warmboot.analysis.distribution.HypoExponential;
import org.warmboot.analysis.distribution.Weibull;
import org.warmboot.engine.kernel.RandomStreams;

class RenewalPathTest {

    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final RandomStreams STREAMS = new RandomStreams(1);

    /** Short horizons, so that the end of a history counts; few and many intervals before a failure. */
    @SuppressWarnings("unused")
    private static final List<RenewalPlan> PLANS = List.of(
            RenewalPlan.of(HypoExponential.of(240, 720), new Deterministic(20), 5, 336, 3000),
            RenewalPlan.of(HypoExponential.of(240, 720), new Exponential(60), 5, NEVER, 3000),
            RenewalPlan.of(Weibull.ofMean(2, 2160), new Erlang(3, 100), 30, 24, 10_000),
            RenewalPlan.of(Weibull.ofMean(0.6, 300), new Deterministic(10), 3, 400, 2000),
            RenewalPlan.of(new Exponential(1e5), new Deterministic(1000), 0.5, 1, 5000),
            RenewalPlan.of(Empirical.of(10, 50, 100, 500), new Exponential(7), 2, 90, 1000),
            new RenewalPlan(
                    Optional.of(new Exponential(240)), Weibull.ofMean(2, 500), new Deterministic(50), 9, 300, 3000));

    @ParameterizedTest
    @FieldSource("PLANS")
    void theHistoriesHaveTheLawOfThoseByEvents(RenewalPlan plan) {
        var path = new RenewalPath(plan);
        var fast = new VectorTally(2 * RenewalMeasure.COUNT);
        var slow = new VectorTally(2 * RenewalMeasure.COUNT);
        var row = new double[RenewalMeasure.COUNT];
        for (var i = 0; i < 10_000; i++) {
            path.history(STREAMS, "server", i, row, OutageSink.NONE);
            fast.add(andSquares(row));
            slow.add(andSquares(EventLoop.history(plan, i)));
        }
        for (var column = 0; column < 2 * RenewalMeasure.COUNT; column++) {
            var one = fast.summary().column(column);
            var other = slow.summary().column(column);
            // a right program fails one of the 70 comparisons with probability 0.003 at most
            var error = 4.1 * Math.hypot(one.standardError(), other.standardError());
            assertEquals(other.mean(), one.mean(), error + 1e-9 * other.mean(), "column " + column + " of " + plan);
        }
    }

    private static double[] andSquares(double[] row) {
        return DoubleStream.concat(Arrays.stream(row), Arrays.stream(row).map(value -> value * value))
                .toArray();
    }

    @ParameterizedTest
    @FieldSource("PLANS")
    void everyHistoryEndsExactlyAtItsHorizon(RenewalPlan plan) {
        var path = new RenewalPath(plan);
        var row = new double[RenewalMeasure.COUNT];
        for (var i = 0; i < 2000; i++) {
            var ended = new double[2];
            path.history(STREAMS, "server", i, row, (length, count, planned) -> {
                assertTrue(length > 0 && count > 0);
                ended[planned ? 0 : 1] += length * count;
            });
            var up = row[RenewalMeasure.UP.ordinal()];
            var planned = row[RenewalMeasure.PLANNED_DOWN.ordinal()];
            var unplanned = row[RenewalMeasure.UNPLANNED_DOWN.ordinal()];
            assertEquals(plan.horizon(), up + planned + unplanned, 1e-9 * plan.horizon());
            // at most one outage is open at the end
            var open = planned + unplanned - ended[0] - ended[1];
            assertTrue(open >= -1e-9 && open < 2000, "open " + open);
            assertTrue(up >= 0 && planned >= 0 && unplanned >= 0);
        }
    }

    @Test
    void aHistoryDependsOnItsNumberAndNothingElse() {
        var path = new RenewalPath(PLANS.getFirst());
        var row = new double[RenewalMeasure.COUNT];
        var again = new double[RenewalMeasure.COUNT];
        path.history(STREAMS, "server", 41, row, OutageSink.NONE);
        path.history(STREAMS, "server", 42, again, OutageSink.NONE);
        path.history(STREAMS, "server", 41, again, OutageSink.NONE);
        assertArrayEquals(row, again);
    }

    @Test
    void theHistoriesHaveTheSameDigitsOnEveryPlatform() {
        // digits as they came out once, interpreted and compiled: no intrinsic of a processor may change them
        var plan = RenewalPlan.of(HypoExponential.of(240, 720), new Exponential(2), 5 / 60.0, 336, 87_600);
        var rows = new RenewalPath(plan).worker(STREAMS, "server").block(0, 3000);
        assertEquals(
                "0x1.55b64ff58a463p16",
                Double.toHexString(rows.column(RenewalMeasure.UP.ordinal()).mean()));
        assertEquals(
                "0x1.23f5d7e95256cp20",
                Double.toHexString(rows.column(RenewalMeasure.UP.ordinal()).squares()));
    }

    @Test
    void aSystemThatIsAlwaysRejuvenatedInTimeNeverFails() {
        var row = new double[RenewalMeasure.COUNT];
        var plan = RenewalPlan.of(new Deterministic(100), new Deterministic(10), 1, 99, 1050);
        new RenewalPath(plan).history(STREAMS, "server", 0, row, OutageSink.NONE);
        assertArrayEquals(new double[] {1040, 10, 0, 10, 0}, row, 1e-9);
    }

    @Test
    void aFailureAtTheEndOfTheIntervalComesBeforeTheRejuvenation() {
        var row = new double[RenewalMeasure.COUNT];
        var plan = RenewalPlan.of(new Deterministic(100), new Deterministic(10), 1, 100, 1105);
        new RenewalPath(plan).history(STREAMS, "server", 0, row, OutageSink.NONE);
        assertArrayEquals(new double[] {1005, 0, 100, 0, 10}, row, 1e-9);
    }

    @Test
    void timeMustPass() {
        assertThrows(
                IllegalArgumentException.class,
                () -> RenewalPlan.of(new Exponential(1), new Deterministic(1), 0, 0, 10));
        assertThrows(
                IllegalArgumentException.class,
                () -> RenewalPlan.of(new Exponential(1), new Deterministic(1), 1, 10, NEVER));
    }
}
