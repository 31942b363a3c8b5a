package org.warmboot.analysis.ctmc;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.warmboot.analysis.threads.SecondThread;

/**
 * Iterative steady state of a large irreducible chain: sweeps in the order of its states, in an order along its
 * transitions if those are slow, aggregation if both are. Two vectors are swept side by side, one from a uniform start
 * and one from a scattered slope. Small changes from sweep to sweep may hide a slow mode; that both arrive at the same
 * place does not.
 */
final class Iteration {

    /** Sweeps before the speed of the convergence is judged, and between judgements. */
    private static final int PATIENCE = 8;

    /** More sweeps than this to go: another order may be faster. */
    private static final double SOME = 40;

    /** More sweeps than this to go: aggregation is faster. */
    private static final double MANY = 120;

    /** Sweeps that are exact in loops bring both vectors close so fast that they must agree by this much better. */
    private static final double MARGIN = 0.01;

    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private final Generator chain;
    private final Incoming incoming;
    private final SteadyStateSolver settings;
    private final SecondThread beside;

    private int sweeps;
    private double difference = Double.POSITIVE_INFINITY;

    Iteration(Generator chain, Incoming incoming, SteadyStateSolver settings, SecondThread beside) {
        this.beside = beside;
        this.chain = chain;
        this.incoming = incoming;
        this.settings = settings;
    }

    SteadyState solve() {
        var loops = Loops.of(chain, incoming);
        var pair = start(x -> loops.isPresent() ? loops.get().sweep(x) : incoming.sweep(x));
        var agreed = settings.tolerance() * (loops.isPresent() ? MARGIN : 1);
        return sweep(pair, UnaryOperator.identity(), agreed, SOME)
                .or(this::alongTransitions)
                .or(() -> sweep(pair, UnaryOperator.identity(), agreed, MANY))
                .orElseGet(this::aggregate);
    }

    /** Sweeps in an order in which few transitions lead back, if that leaves loops to be exact in. */
    private Optional<SteadyState> alongTransitions() {
        var order = StateClasses.forward(chain);
        var reordered = chain.restrictedTo(order);
        var into = Incoming.of(reordered);
        var agreed = settings.tolerance() * MARGIN;
        return Loops.of(reordered, into)
                .flatMap(loops -> sweep(start(loops::sweep), x -> inPlace(x, order), agreed, SOME));
    }

    private PairedSweep start(ToDoubleFunction<double[]> sweep) {
        return new PairedSweep(chain, sweep, Iteration::slope, beside);
    }

    /** Sweeps until the solution is found or given up; empty if more sweeps seem to be needed than is sensible. */
    private Optional<SteadyState> sweep(PairedSweep pair, UnaryOperator<double[]> inPlace, double agreed, double most) {
        var judged = Double.POSITIVE_INFINITY;
        for (var done = 1; sweeps < settings.sweeps(); done++) {
            difference = pair.sweep();
            sweeps++;
            if (difference <= agreed) {
                // both may still carry the same error; the balance of the flows tells
                var result = finished(inPlace.apply(pair.first()), SteadyState.Method.GAUSS_SEIDEL);
                if (result instanceof SteadyState.Solved) {
                    return Optional.of(result);
                }
            }
            if (done % PATIENCE == 0) {
                var speed = Math.log(judged / difference) / PATIENCE;
                if (!(speed > 0) || Math.log(difference / agreed) > most * speed) {
                    return Optional.empty();
                }
                judged = difference;
            }
        }
        return Optional.of(finished(inPlace.apply(pair.first()), SteadyState.Method.GAUSS_SEIDEL));
    }

    private SteadyState aggregate() {
        var pair = start(incoming::sweep);
        pair.sweep();
        sweeps++;
        var first = pair.first();
        var second = pair.second();
        difference = Double.POSITIVE_INFINITY;
        while (sweeps < settings.sweeps() && !Double.isNaN(difference)) {
            var other = beside.begin(() -> {
                Multilevel.cycle(chain, incoming, second);
                return second;
            });
            Multilevel.cycle(chain, incoming, first);
            other.join();
            sweeps += Multilevel.SWEEPS;
            difference = distance(first, second);
            if (difference <= settings.tolerance() && incoming.imbalance(chain, first) <= settings.tolerance()) {
                break;
            }
        }
        return finished(first, SteadyState.Method.AGGREGATION);
    }

    private SteadyState finished(double[] x, SteadyState.Method method) {
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

    private static double[] inPlace(double[] x, int[] order) {
        var placed = new double[x.length];
        for (var i = 0; i < order.length; i++) {
            placed[order[i]] = x[i];
        }
        return placed;
    }

    /** A start that resembles no stationary vector: rising with the state, times a scattered factor of 0.5 to 1.5. */
    private static double slope(int state) {
        var scattered = (state + 1) * SCATTER >>> 11;
        return (state + 1) * (0.5 + scattered * 0x1.0p-53);
    }
}
