package org.warmboot.analysis.ctmc;

import java.util.function.IntToDoubleFunction;

/** Sweeps of Gauss and Seidel over two vectors at once; they lie interleaved, so the second costs little. */
final class PairedSweep {

    private final Incoming incoming;
    private final double[] pair;
    private double firstSum;
    private double secondSum;

    /** Starts the first vector uniform and the second from a positive function of the state. */
    PairedSweep(Incoming incoming, IntToDoubleFunction start) {
        this.incoming = incoming;
        var states = incoming.start().length - 1;
        pair = new double[2 * states];
        for (var state = 0; state < states; state++) {
            pair[2 * state] = 1;
            pair[2 * state + 1] = start.applyAsDouble(state);
        }
        firstSum = sum(0);
        secondSum = sum(1);
        scale();
    }

    /** Sweeps both and gives the sum of the absolute differences between them, each taken as a distribution. */
    double sweep() {
        var start = incoming.start();
        var source = incoming.source();
        var weight = incoming.weight();
        firstSum = 0;
        secondSum = 0;
        for (int state = 0, k = 0; state < start.length - 1; state++) {
            var first = 0.0;
            var second = 0.0;
            for (var end = start[state + 1]; k < end; k++) {
                var place = 2 * source[k];
                first += weight[k] * pair[place];
                second += weight[k] * pair[place + 1];
            }
            pair[2 * state] = first;
            pair[2 * state + 1] = second;
            firstSum += first;
            secondSum += second;
        }
        return scale();
    }

    private double scale() {
        var firstScale = 1 / firstSum;
        var secondScale = 1 / secondSum;
        var difference = 0.0;
        for (var place = 0; place < pair.length; place += 2) {
            pair[place] *= firstScale;
            pair[place + 1] *= secondScale;
            difference += Math.abs(pair[place] - pair[place + 1]);
        }
        return difference;
    }

    /** The first vector, as a distribution. */
    double[] first() {
        return vector(0);
    }

    /** The second vector, as a distribution. */
    double[] second() {
        return vector(1);
    }

    private double[] vector(int which) {
        var vector = new double[pair.length / 2];
        for (var state = 0; state < vector.length; state++) {
            vector[state] = pair[2 * state + which];
        }
        return vector;
    }

    private double sum(int which) {
        var sum = 0.0;
        for (var place = which; place < pair.length; place += 2) {
            sum += pair[place];
        }
        return sum;
    }
}
