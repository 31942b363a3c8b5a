package org.warmboot.analysis.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class DistributionTest {

    @SuppressWarnings("unused")
    private static final List<Distribution> ALL = List.of(
            new Deterministic(336),
            new Exponential(240),
            new Erlang(1, 240),
            new Erlang(20, 336),
            HypoExponential.of(240, 720),
            HypoExponential.of(500, 500),
            HypoExponential.of(1, 30, 30, 1000),
            Weibull.ofMean(2, 2160),
            Weibull.ofMean(0.7, 100),
            Empirical.of(12, 700, 45, 45, 310, 1200),
            PhaseFit.of(Weibull.ofMean(1.3, 800)).phases(),
            PhaseFit.of(Weibull.ofMean(0.6, 800)).phases(),
            Minimum.of(Weibull.ofMean(2, 2160), new Exponential(900)),
            Minimum.of(Weibull.ofMean(2, 2160), new Erlang(3, 5000), new Deterministic(3000)),
            new Sum(new Exponential(240), Weibull.ofMean(2, 700)),
            new Sum(new Deterministic(240), Weibull.ofMean(2, 700)),
            new Sum(Weibull.ofMean(1.5, 300), Empirical.of(12, 700, 45)));

    @SuppressWarnings("unused")
    private static final List<Distribution> SMOOTH = ALL.stream()
            .filter(each -> !(each instanceof Deterministic) && !(each instanceof Empirical))
            .filter(each -> !(each instanceof Minimum first && first.parts().contains(new Deterministic(3000))))
            .toList();

    @ParameterizedTest
    @FieldSource("ALL")
    void theMeanUntilALimitIsTheIntegralOfTheSurvival(Distribution distribution) {
        var limit = distribution.mean() * 1.3;
        var cells = 200_000;
        var sum = 0.0;
        for (var i = 0; i < cells; i++) {
            sum += distribution.survival((i + 0.5) * limit / cells);
        }
        assertEquals(sum * limit / cells, distribution.meanUntil(limit), 1e-5 * limit);
        assertEquals(distribution.mean(), distribution.meanUntil(Double.POSITIVE_INFINITY), 1e-9 * limit);
        assertEquals(distribution.mean(), distribution.meanUntil(1e4 * distribution.mean()), 1e-9 * limit);
        assertEquals(0, distribution.meanUntil(0));
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void nothingLastsForEver(Distribution distribution) {
        for (var time : new double[] {Double.MAX_VALUE, Double.POSITIVE_INFINITY}) {
            assertEquals(0, distribution.survival(time));
            assertEquals(1, distribution.cdf(time));
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void theHazardIsANumberAtAnyAge(Distribution distribution) {
        for (var time : new double[] {0, 1e3, 1e9, Double.MAX_VALUE, Double.POSITIVE_INFINITY}) {
            assertTrue(distribution.hazard(time) >= 0, () -> distribution + " at " + time);
        }
    }

    @ParameterizedTest
    @FieldSource("SMOOTH")
    void theHazardIsTheRateOfDecayOfTheSurvival(Distribution distribution) {
        for (var share : new double[] {0.4, 1, 2.5, 4}) {
            var time = share * distribution.mean();
            var step = 1e-4 * time;
            var slope = Math.log(distribution.survival(time - step) / distribution.survival(time + step)) / (2 * step);
            assertEquals(1, slope / distribution.hazard(time), 1e-5);
        }
    }

    @ParameterizedTest
    @FieldSource("SMOOTH")
    void theQuantileInvertsTheDistribution(Distribution distribution) {
        for (var probability : new double[] {1e-6, 0.1, 0.5, 0.99, 1 - 1e-9}) {
            assertEquals(probability, distribution.cdf(distribution.quantile(probability)), 1e-12);
        }
        assertThrows(IllegalArgumentException.class, () -> distribution.quantile(1));
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void samplesHaveTheMeanAndTheVariance(Distribution distribution) {
        var random = new SplittableRandom(5);
        var count = 200_000;
        var sum = 0.0;
        var squares = 0.0;
        for (var i = 0; i < count; i++) {
            var time = distribution.sample(() -> random.nextDouble(Double.MIN_NORMAL, 1));
            sum += time;
            squares += time * time;
        }
        var mean = sum / count;
        var deviation = Math.sqrt(distribution.variance());
        assertEquals(distribution.mean(), mean, 4 * deviation / Math.sqrt(count) + 1e-9);
        assertEquals(distribution.variance(), squares / count - mean * mean, 0.06 * distribution.variance() + 1e-6);
    }

    @Test
    void aWeibullTimeOfShapeTwoIsARayleighTime() {
        // mean 2160 h: scale 2160 / (sqrt(pi) / 2)
        var weibull = Weibull.ofMean(2, 2160);
        assertEquals(2160 / (Math.sqrt(Math.PI) / 2), weibull.scale(), 1e-9);
        assertEquals(1 - Math.exp(-1), weibull.cdf(weibull.scale()), 1e-15);
        assertEquals(weibull.scale() * weibull.scale() * (1 - Math.PI / 4), weibull.variance(), 1e-6);
    }

    @Test
    void stagesThatAreNearlyEqualDoNotCancel() {
        var equal = HypoExponential.of(500, 500);
        var nearly = HypoExponential.of(500, 500 * (1 + 1e-13));
        for (var time : new double[] {1e-3, 10, 500, 8000}) {
            assertEquals(1, nearly.survival(time) / equal.survival(time), 1e-10);
            assertEquals(1, equal.survival(time) / new Erlang(2, 1000).survival(time), 1e-13);
            assertEquals(1, nearly.meanUntil(time) / new Erlang(2, 1000).meanUntil(time), 1e-9);
        }
    }

    @Test
    void theTailOfVeryUnequalPhasesKeepsItsDigits() {
        // beside a stage of a second the one of 8640 h alone remains: S = exp(-t/m) (1 + small)
        var second = 1 / 3600.0;
        var stiff = PhaseType.series(List.of(second, 8640.0));
        for (var time : new double[] {10, 8640, 100 * 8640.0}) {
            var exact = Math.exp(-time / 8640) / (1 - second / 8640);
            assertEquals(1, stiff.survival(time) / exact, 1e-12);
            assertEquals(1, stiff.hazard(time) * 8640, 1e-12);
        }
        assertEquals(1e-6, stiff.meanUntil(1e-6), 1e-18);
    }

    @Test
    void theHazardOfAnEmpiricalDistributionSpreadsOneFailureOverAGap() {
        var observed = Empirical.of(10, 40);
        assertEquals(1 / 20.0, observed.hazard(5));
        assertEquals(1 / 30.0, observed.hazard(20));
        assertEquals(Double.POSITIVE_INFINITY, observed.hazard(50));
        assertTrue(observed.quantile(0.5) == 10 && observed.quantile(0.51) == 40);
    }

    @Test
    void timesMustBePositive() {
        assertThrows(IllegalArgumentException.class, () -> new Exponential(0));
        assertThrows(IllegalArgumentException.class, () -> new Deterministic(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> HypoExponential.of());
        assertThrows(IllegalArgumentException.class, () -> Empirical.of(3, -1));
        assertThrows(IllegalArgumentException.class, () -> new Erlang(0, 1));
    }

    /** Both parts must be over by then: P(X + Y <= t) <= P(X <= t) P(Y <= t), and >= the same at half the time. */
    @Test
    void aSumIsOverAfterBothOfItsParts() {
        var parts = List.of(
                new Exponential(30),
                new Weibull(0.27, 41),
                new Weibull(0.7, 5),
                new Weibull(4.8, 104),
                new Deterministic(9),
                new Erlang(3, 60),
                Empirical.of(12, 700, 45));
        for (var one : parts) {
            for (var other : parts) {
                var sum = Sum.of(one, other);
                for (var time : new double[] {0.01, 0.5, 3, 6, 10, 20, 50, 100, 300}) {
                    var most = one.cdf(time) * other.cdf(time);
                    var least = one.cdf(time / 2) * other.cdf(time / 2);
                    var slack = 1e-7 + 1e-4 * most;
                    assertTrue(
                            sum.cdf(time) <= most + slack && sum.cdf(time) >= least - slack,
                            () -> sum + " at " + time + ": " + least + " <= " + sum.cdf(time) + " <= " + most);
                }
            }
        }
    }

    @Test
    void oneOfCompetingRisksComesFirst() {
        var risks = new Minimum(List.of(new Exponential(300), new Exponential(100), new Deterministic(50)));
        assertEquals(0.25 * -Math.expm1(-50 / 75.0), risks.isFirst(0, 1000), 1e-12);
        assertEquals(0.75 * -Math.expm1(-20 / 75.0), risks.isFirst(1, 20), 1e-12);
        assertEquals(Math.exp(-50 / 75.0), risks.isFirst(2, Double.POSITIVE_INFINITY), 1e-12);
        // the integral of t e^(-t/75) / 300 from 0 to 50, and 50 where the certain time comes first
        assertEquals(75 * 75 / 300.0 * (1 - (1 + 50 / 75.0) * Math.exp(-50 / 75.0)), risks.meanIfFirst(0), 1e-10);
        assertEquals(50 * Math.exp(-50 / 75.0), risks.meanIfFirst(2), 1e-10);
    }

    @Test
    void observedTimesCompeteAsTheyWereObserved() {
        var alarm = new Exponential(100);
        for (var observed : List.of(Empirical.of(10, 40), new Sum(new Deterministic(3), Empirical.of(7, 37)))) {
            var risks = new Minimum(List.of(observed, alarm));
            assertEquals((Math.exp(-0.1) + Math.exp(-0.4)) / 2, risks.isFirst(0, Double.POSITIVE_INFINITY), 1e-12);
            assertEquals(Math.exp(-0.1) / 2, risks.isFirst(0, 20), 1e-12);
            assertEquals(1, risks.isFirst(0, 1e9) + risks.isFirst(1, 1e9), 1e-9);
        }
    }

    @Test
    void aLifeWithASharpEndCompetesToo() {
        var sharp = new Sum(new Deterministic(240), new Weibull(5, 60));
        var risks = new Minimum(List.of(sharp, new Exponential(1e4)));
        var first = risks.isFirst(0, Double.POSITIVE_INFINITY);
        assertEquals(1, first + risks.isFirst(1, Double.POSITIVE_INFINITY), 1e-9);
        assertEquals(Math.exp(-sharp.mean() / 1e4), first, 1e-5);
    }
}
