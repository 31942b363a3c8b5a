package org.warmboot.analysis.ctmc;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import org.warmboot.analysis.threads.SecondThread;

/** Sweeps of Gauss and Seidel over two vectors, each on a thread of its own if the chain is large. */
final class PairedSweep {

    /** Transitions from which a second thread pays. */
    private static final int LARGE = 20_000;

    private final ToDoubleFunction<double[]> sweeps;
    private final double[] first;
    private final double[] second;
    private final SecondThread beside;
    private final boolean isLarge;
    private double firstSum;
    private double secondSum;

    /**
     * Starts the first vector uniform and the second from a positive function of the state.
     *
     * @param chain the chain that the vectors belong to
     * @param sweeps improves a vector and gives its sum
     * @param beside sweeps the second vector
     */
    PairedSweep(Generator chain, ToDoubleFunction<double[]> sweeps, IntToDoubleFunction start, SecondThread beside) {
        this.beside = beside;
        this.sweeps = sweeps;
        var states = chain.size();
        first = new double[states];
        second = new double[states];
        Arrays.fill(first, 1);
        Arrays.setAll(second, start);
        isLarge = chain.transitions() >= LARGE;
    }

    /** Sweeps both and gives the sum of the absolute differences between them, each taken as a distribution. */
    double sweep() {
        if (isLarge) {
            var other = beside.begin(() -> sweeps.applyAsDouble(second));
            firstSum = sweeps.applyAsDouble(first);
            secondSum = other.join();
        } else {
            firstSum = sweeps.applyAsDouble(first);
            secondSum = sweeps.applyAsDouble(second);
        }
        // sweeps converge to a vector of some size of its own, so there is no need to scale them on the way
        var firstScale = 1 / firstSum;
        var secondScale = 1 / secondSum;
        var difference = 0.0;
        for (var state = 0; state < first.length; state++) {
            difference += Math.abs(first[state] * firstScale - second[state] * secondScale);
        }
        return difference;
    }

    /** A copy of the first vector, as a distribution. */
    double[] first() {
        return scaled(first, firstSum);
    }

    /** A copy of the second vector, as a distribution. */
    double[] second() {
        return scaled(second, secondSum);
    }

    private static double[] scaled(double[] x, double sum) {
        var scaled = new double[x.length];
        for (var state = 0; state < x.length; state++) {
            scaled[state] = x[state] / sum;
        }
        return scaled;
    }
}
