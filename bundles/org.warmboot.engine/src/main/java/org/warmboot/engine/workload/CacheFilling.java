package org.warmboot.engine.workload;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * Time against requests while a cache fills: dk/dt = X(h(k)), so t(k) is the integral of 1 / X(h(k)).
 *
 * <p>The requests are cut into cells, narrow at first, at whose borders every kink of the rate lies; within a cell the
 * integral is taken by Gauss's rule of three points, which is exact for polynomials to the fifth degree.
 */
final class CacheFilling {

    private static final int CELLS = 256;
    private static final double GAUSS_NODE = Math.sqrt(0.6);

    private final DoubleUnaryOperator rate;
    private final double[] requests;
    private final double[] seconds;

    /**
     * Tabulates the filling.
     *
     * @param rate requests per second after a number of requests
     * @param until last number of requests
     * @param kinks numbers of requests at which the rate bends or jumps; those beyond the end do not matter
     */
    CacheFilling(DoubleUnaryOperator rate, double until, double... kinks) {
        this.rate = rate;
        double[] borders = new double[CELLS + 1 + kinks.length];
        for (int i = 0; i <= CELLS; i++) {
            borders[i] = until * i / CELLS * i / CELLS;
        }
        for (int i = 0; i < kinks.length; i++) {
            borders[CELLS + 1 + i] = Math.max(0, Math.min(until, kinks[i]));
        }
        requests = Arrays.stream(borders).sorted().distinct().toArray();
        seconds = new double[requests.length];
        for (int i = 1; i < requests.length; i++) {
            seconds[i] = seconds[i - 1] + secondsBetween(requests[i - 1], requests[i]);
        }
    }

    /** Seconds that a number of requests takes from the start; beyond the table at its last rate. */
    double secondsFor(double count) {
        int cell = cellOf(requests, count);
        return seconds[cell] + secondsBetween(requests[cell], count);
    }

    /** Requests per second at a time in seconds from the start. */
    double rateAt(double time) {
        int cell = cellOf(seconds, time);
        double low = requests[cell];
        double high = cell + 1 < requests.length ? requests[cell + 1] : Double.POSITIVE_INFINITY;
        // one correction of the explicit guess is enough in so narrow a cell
        double guess = low + (time - seconds[cell]) * rate.applyAsDouble(low);
        double middle = Math.min(high, (low + guess) / 2);
        double count = low + (time - seconds[cell]) * rate.applyAsDouble(middle);
        return rate.applyAsDouble(count < high ? count : Math.nextDown(high));
    }

    private double secondsBetween(double from, double to) {
        double half = (to - from) / 2;
        double middle = from + half;
        return half / 9 * (5 / rate.applyAsDouble(middle - GAUSS_NODE * half)
                + 8 / rate.applyAsDouble(middle)
                + 5 / rate.applyAsDouble(middle + GAUSS_NODE * half));
    }

    private static int cellOf(double[] borders, double value) {
        int found = Arrays.binarySearch(borders, value);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }
}
