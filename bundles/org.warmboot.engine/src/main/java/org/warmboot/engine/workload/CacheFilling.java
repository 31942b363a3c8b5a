package org.warmboot.engine.workload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/**
 * Time against requests while a cache fills: dk/dt = X(h(k)), so t(k) is the integral of 1 / X(h(k)).
 *
 * <p>The requests are cut into cells, narrow at first, at whose borders every kink of the rate lies. Within a cell the
 * integral is taken by Gauss's rule of three points, exact for polynomials to the fifth degree; back from time to
 * requests leads the cubic that has the values and the rates of both borders. A cell in which one of the two is not
 * good enough is halved.
 */
final class CacheFilling implements Filling {

    private static final int CELLS = 256;
    private static final double GAUSS_NODE = Math.sqrt(0.6);
    /** Nobody waits for more requests than this; a search ends there. */
    private static final double MOST_REQUESTS = 1e15;
    /** Far more than the search for a rate within a cell needs. */
    private static final int MOST_STEPS = 100;
    /** Relative width at which that search ends. */
    private static final double CLOSE = 1e-14;
    /** Relative error of time and of requests for which a cell is still narrow enough. */
    private static final double TOLERANCE = 1e-5;
    /** Where the rate jumps no cell is ever narrow enough. */
    private static final int MOST_HALVINGS = 60;
    /** Share of the last rate from which on the rate counts as constant. */
    private static final double SATURATED = 1 - 1e-12;

    private final DoubleUnaryOperator rate;
    private final double[] requests;
    private final double[] seconds;
    /** Rates just after the start and just before the end of each cell. */
    private final double[] firstRates;

    private final double[] lastRates;
    private final double lastRate;
    private final double kink;

    /**
     * Tabulates the filling.
     *
     * @param rate requests per second after a number of requests; never falls
     * @param lastRate what the rate tends to
     * @param kinks numbers of requests at which the rate bends or jumps, the first of them the one to remember
     */
    CacheFilling(DoubleUnaryOperator rate, double lastRate, double... kinks) {
        this.rate = rate;
        this.lastRate = lastRate;
        kink = kinks[0];
        double until = first(k -> rate.applyAsDouble(k) >= lastRate * SATURATED);
        double bound = first(k -> rate.applyAsDouble(k) > rate.applyAsDouble(0));
        double[] borders = new double[CELLS + 2 + kinks.length];
        for (int i = 0; i <= CELLS; i++) {
            borders[i] = until * i / CELLS * i / CELLS;
        }
        borders[CELLS + 1] = Math.min(until, bound);
        for (int i = 0; i < kinks.length; i++) {
            borders[CELLS + 2 + i] = Math.clamp(kinks[i], 0, until);
        }
        requests = refined(Arrays.stream(borders).sorted().distinct().toArray());
        seconds = new double[requests.length];
        firstRates = new double[requests.length];
        lastRates = new double[requests.length];
        for (int i = 0; i < requests.length; i++) {
            firstRates[i] = rate.applyAsDouble(requests[i]);
            if (i > 0) {
                // the rate may jump at the border
                lastRates[i - 1] = rate.applyAsDouble(Math.nextDown(requests[i]));
                seconds[i] = seconds[i - 1] + secondsBetween(requests[i - 1], requests[i]);
            }
        }
    }

    /** Adds borders until no cell is too wide for the two rules. */
    private double[] refined(double[] borders) {
        var fine = new ArrayList<Double>();
        fine.add(borders[0]);
        for (int i = 1; i < borders.length; i++) {
            refine(borders[i - 1], borders[i], MOST_HALVINGS, fine);
        }
        return fine.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void refine(double from, double to, int halvings, List<Double> borders) {
        double middle = from + (to - from) / 2;
        if (halvings > 0 && from < middle && middle < to && isTooWide(from, middle, to)) {
            refine(from, middle, halvings - 1, borders);
            refine(middle, to, halvings - 1, borders);
        } else {
            borders.add(to);
        }
    }

    /** Whether the two halves of a cell take another time than the whole, or its cubic misses its middle. */
    private boolean isTooWide(double from, double middle, double to) {
        double firstHalf = secondsBetween(from, middle);
        double width = firstHalf + secondsBetween(middle, to);
        if (Math.abs(width - secondsBetween(from, to)) > TOLERANCE * width) {
            return true;
        }
        double found = from
                + cubic(
                        firstHalf / width,
                        to - from,
                        rate.applyAsDouble(from) * width,
                        rate.applyAsDouble(Math.nextDown(to)) * width);
        return Math.abs(found - middle) > TOLERANCE * middle;
    }

    /** Requests since the start of a cell at a share of its time, by the cubic with the slopes of both ends. */
    private static double cubic(double share, double rise, double firstSlope, double lastSlope) {
        double rest = 1 - share;
        return share * rise + share * rest * (rest * (firstSlope - rise) - share * (lastSlope - rise));
    }

    @Override
    public double secondsFor(double count) {
        int cell = cellOf(requests, count);
        return isLast(cell)
                ? seconds[cell] + (count - requests[cell]) / lastRate
                : seconds[cell] + secondsBetween(requests[cell], count);
    }

    @Override
    public double requestsAt(double time) {
        int cell = cellOf(seconds, time);
        double elapsed = time - seconds[cell];
        if (isLast(cell)) {
            return requests[cell] + elapsed * lastRate;
        }
        double width = seconds[cell + 1] - seconds[cell];
        double rise = requests[cell + 1] - requests[cell];
        double count = requests[cell] + cubic(elapsed / width, rise, firstRates[cell] * width, lastRates[cell] * width);
        return Math.min(count, Math.nextDown(requests[cell + 1]));
    }

    @Override
    public double rateAt(double time) {
        return isLast(cellOf(seconds, time)) ? lastRate : rate.applyAsDouble(requestsAt(time));
    }

    @Override
    public double secondsUntil(double wanted) {
        if (wanted > lastRate) {
            return Double.POSITIVE_INFINITY;
        }
        int cell = 0;
        for (int step = Integer.highestOneBit(requests.length); step > 0; step >>= 1) {
            if (cell + step < requests.length && lastRates[cell + step - 1] < wanted) {
                cell += step;
            }
        }
        return firstRates[cell] >= wanted || isLast(cell) ? seconds[cell] : secondsFor(crossing(cell, wanted));
    }

    /** Requests within a cell at which the rate rises to the given one, by the Illinois variant of false position. */
    private double crossing(int cell, double wanted) {
        double low = requests[cell];
        double high = requests[cell + 1];
        double below = firstRates[cell] - wanted;
        double above = lastRates[cell] - wanted;
        boolean wasBelow = false;
        for (int i = 0; i < MOST_STEPS && high - low > CLOSE * high; i++) {
            double middle = low + (high - low) * (below / (below - above));
            double value = rate.applyAsDouble(middle) - wanted;
            boolean isBelow = value < 0;
            if (isBelow) {
                low = middle;
                below = value;
                above = i > 0 && wasBelow ? above / 2 : above;
            } else if (value > 0) {
                high = middle;
                above = value;
                below = i > 0 && !wasBelow ? below / 2 : below;
            } else {
                return middle;
            }
            wasBelow = isBelow;
        }
        return high;
    }

    @Override
    public double kinkSeconds() {
        return kink > MOST_REQUESTS ? Double.POSITIVE_INFINITY : secondsFor(kink);
    }

    private boolean isLast(int cell) {
        return cell == requests.length - 1;
    }

    private double secondsBetween(double from, double to) {
        double half = (to - from) / 2;
        double middle = from + half;
        return half
                / 9
                * (5 / rate.applyAsDouble(middle - GAUSS_NODE * half)
                        + 8 / rate.applyAsDouble(middle)
                        + 5 / rate.applyAsDouble(middle + GAUSS_NODE * half));
    }

    private static int cellOf(double[] borders, double value) {
        int found = Arrays.binarySearch(borders, value);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** Smallest number of requests for which a condition holds that stays true once it is. */
    private static double first(DoublePredicate condition) {
        if (condition.test(0)) {
            return 0;
        }
        double high = 1;
        while (!condition.test(high)) {
            high *= 2;
            if (high > MOST_REQUESTS) {
                return MOST_REQUESTS;
            }
        }
        double low = high == 1 ? 0 : high / 2;
        for (double middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
            if (condition.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
