package org.warmboot.analysis.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhaseFitTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.6, 0.9, 1, 1.2, 2, 3.7, 8})
    void keepsMeanAndVarianceOfAWeibullTime(double shape) {
        var weibull = Weibull.ofMean(shape, 2160);
        var fit = PhaseFit.of(weibull);
        assertEquals(2160, fit.phases().mean(), 1e-8);
        assertEquals(0, fit.varianceError(), 1e-10);
        // two moments say little about a very variable time, and the distance admits it
        assertEquals(shape < 0.5, fit.distance() > 0.2, "distance " + fit.distance());
    }

    @Test
    void anExponentialTimeIsItsOwnFit() {
        var fit = PhaseFit.of(new Exponential(5));
        assertEquals(1, fit.phases().phases().size());
        assertEquals(0, fit.distance(), 1e-12);
    }

    @Test
    void anErlangTimeIsRecovered() {
        var fit = PhaseFit.of(new Erlang(4, 100));
        assertEquals(4, fit.phases().phases().size());
        assertEquals(0, fit.distance(), 1e-7);
    }

    @Test
    void aDeterministicTimeIsOnlyApproached() {
        // the chain is at its mean with probability near one half, the clock not before it: the error says so
        var few = PhaseFit.erlang(new Deterministic(336), 20);
        assertEquals(1 / 20.0, few.phases().squaredVariation(), 1e-12);
        assertEquals(Double.POSITIVE_INFINITY, few.varianceError());
        assertTrue(few.distance() > 0.5 && few.distance() < 0.56, "distance " + few.distance());
        assertEquals(
                PhaseFit.MOST_PHASES,
                PhaseFit.of(new Deterministic(336)).phases().phases().size());
    }

    @Test
    void momentsAreThoseOfTheExponential() {
        var phases = PhaseFit.of(new Exponential(3)).phases();
        assertEquals(3, phases.moment(1), 1e-12);
        assertEquals(2 * 9, phases.moment(2), 1e-12);
        assertEquals(6 * 27, phases.moment(3), 1e-11);
    }
}
