package org.warmboot.analysis.ctmc;

import java.util.concurrent.CompletableFuture;

/**
 * Iterative steady state of a large irreducible chain. Two vectors are swept side by side, one from a uniform start and
 * one from a scattered slope. Small changes from sweep to sweep may hide a slow mode; that both arrive at the same
 * place does not.
 */
final class Iteration {

    /** Sweeps before the speed of the convergence is judged, and between judgements. */
    private static final int PATIENCE = 24;

    /** More sweeps than this to go: aggregation is faster. */
    private static final double MANY = 120;

    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private final Generator chain;
    private final Incoming incoming;
    private final SteadyStateSolver settings;

    Iteration(Generator chain, Incoming incoming, SteadyStateSolver settings) {
        this.chain = chain;
        this.incoming = incoming;
        this.settings = settings;
    }

    SteadyState solve() {
        var pair = new PairedSweep(incoming, Iteration::slope);
        var judged = Double.POSITIVE_INFINITY;
        var difference = Double.POSITIVE_INFINITY;
        for (var sweep = 1; sweep <= settings.sweeps(); sweep++) {
            difference = pair.sweep();
            if (difference <= settings.tolerance()) {
                // both may still carry the same error; the balance of the flows tells
                var result = finished(pair.first(), SteadyState.Method.GAUSS_SEIDEL, sweep, difference);
                if (result instanceof SteadyState.Solved) {
                    return result;
                }
            }
            if (sweep % PATIENCE == 0) {
                var speed = Math.log(judged / difference) / PATIENCE;
                if (!(speed > 0) || Math.log(difference / settings.tolerance()) > MANY * speed) {
                    return aggregate(pair, sweep);
                }
                judged = difference;
            }
        }
        return finished(pair.first(), SteadyState.Method.GAUSS_SEIDEL, settings.sweeps(), difference);
    }

    private SteadyState aggregate(PairedSweep pair, int sweepsBefore) {
        var first = pair.first();
        var second = pair.second();
        var sweeps = sweepsBefore;
        var difference = Double.POSITIVE_INFINITY;
        while (sweeps < settings.sweeps() && !Double.isNaN(difference)) {
            var other = CompletableFuture.runAsync(() -> Multilevel.cycle(chain, incoming, second));
            Multilevel.cycle(chain, incoming, first);
            other.join();
            sweeps += Multilevel.SWEEPS;
            difference = distance(first, second);
            if (difference <= settings.tolerance()
                    && incoming.imbalance(chain, first) <= settings.tolerance()) {
                break;
            }
        }
        return finished(first, SteadyState.Method.AGGREGATION, sweeps, difference);
    }

    private SteadyState finished(double[] x, SteadyState.Method method, int sweeps, double difference) {
        var residual = incoming.imbalance(chain, x);
        if (difference <= settings.tolerance() && residual <= settings.tolerance()) {
            return new SteadyState.Solved(new Probabilities(x), method, residual, sweeps);
        }
        return new SteadyState.NotConverged(sweeps, residual, difference);
    }

    private static double distance(double[] x, double[] y) {
        var sum = 0.0;
        for (var i = 0; i < x.length; i++) {
            sum += Math.abs(x[i] - y[i]);
        }
        return sum;
    }

    /** A start that resembles no stationary vector: rising with the state, times a scattered factor of 0.5 to 1.5. */
    private static double slope(int state) {
        var scattered = (state + 1) * SCATTER >>> 11;
        return (state + 1) * (0.5 + scattered * 0x1.0p-53);
    }
}
