package org.warmboot.analysis.ctmc;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntToDoubleFunction;

/** Sweeps of Gauss and Seidel over two vectors, each on a thread of its own if the chain is large. */
final class PairedSweep {

    /** Transitions from which a second thread pays. */
    private static final int LARGE = 20_000;

    private final Incoming incoming;
    private final double[] first;
    private final double[] second;
    private final boolean threads;

    /** Starts the first vector uniform and the second from a positive function of the state. */
    PairedSweep(Incoming incoming, IntToDoubleFunction start) {
        this.incoming = incoming;
        var states = incoming.start().length - 1;
        first = new double[states];
        second = new double[states];
        Arrays.fill(first, 1);
        Arrays.setAll(second, start);
        threads = incoming.source().length >= LARGE;
    }

    /** Sweeps both and gives the sum of the absolute differences between them, each taken as a distribution. */
    double sweep() {
        if (threads) {
            var other = CompletableFuture.runAsync(() -> incoming.sweep(second));
            incoming.sweep(first);
            other.join();
        } else {
            incoming.sweep(first);
            incoming.sweep(second);
        }
        var firstScale = 1 / sum(first);
        var secondScale = 1 / sum(second);
        var difference = 0.0;
        for (var state = 0; state < first.length; state++) {
            first[state] *= firstScale;
            second[state] *= secondScale;
            difference += Math.abs(first[state] - second[state]);
        }
        return difference;
    }

    /** The first vector, as a distribution; the next sweep changes it. */
    double[] first() {
        return first;
    }

    /** The second vector, as a distribution; the next sweep changes it. */
    double[] second() {
        return second;
    }

    private static double sum(double[] x) {
        var sum = 0.0;
        for (var value : x) {
            sum += value;
        }
        return sum;
    }
}
