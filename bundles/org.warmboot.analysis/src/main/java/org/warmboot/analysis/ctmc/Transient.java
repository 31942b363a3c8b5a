package org.warmboot.analysis.ctmc;

import org.warmboot.analysis.numeric.PoissonWeights;

/**
 * Transient solution of a chain by uniformisation: A. Jensen, Markoff chains as an aid in the study of Markoff
 * processes, 1953. All terms are positive, so no accuracy is lost by cancellation.
 *
 * <p>The series ends early when the chain has settled: the distance of successive terms never grows, so that distance
 * times the number of terms left bounds what they can still change. A slow mode cannot be overlooked in this way.
 *
 * @param probabilities distribution over the states at the end
 * @param occupancy mean time spent in each state until the end, in the chain's unit of time
 * @param terms terms of the series that were computed
 * @param error bound of the sum of the absolute errors of the probabilities
 */
public record Transient(Probabilities probabilities, Probabilities occupancy, int terms, double error) {

    private static final double MOST_WORK = 2e11;

    /** Keeps the largest diagonal of the jump chain positive, so that it settles. */
    private static final double SLACK = 1.02;

    /**
     * Solves a chain with an error of 10^-12.
     *
     * @see #of(Generator, Probabilities, double, double)
     */
    public static Transient of(Generator chain, Probabilities start, double time) {
        return of(chain, start, time, 1e-12);
    }

    /**
     * Solves a chain for its distribution at a time and for the time spent in each state until then.
     *
     * @param start distribution at time 0
     * @param time end, in the chain's unit of time, not negative
     * @param error error that the cuts of the series may make
     * @throws IllegalArgumentException if the distribution has another number of states, the time is negative or not
     *     finite, or rates and time are so large that the series would take hours
     */
    public static Transient of(Generator chain, Probabilities start, double time, double error) {
        if (start.size() != chain.size() || !(time >= 0) || time == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("no transient solution for time " + time + " from this start");
        }
        var rate = chain.largestExitRate() * SLACK;
        if (rate == 0 || time == 0) {
            return new Transient(start, new Probabilities(scaled(start.toArray(), time)), 0, 0);
        }
        if (rate * time * Math.max(chain.transitions(), chain.size()) > MOST_WORK) {
            throw new IllegalArgumentException(
                    "too stiff for uniformisation: " + rate * time + " mean transitions of the fastest state");
        }
        return sum(chain, start.toArray(), rate, PoissonWeights.of(rate * time, error / 2), error / 2);
    }

    private static Transient sum(Generator chain, double[] start, double rate, PoissonWeights weights, double error) {
        var term = start;
        var next = new double[start.length];
        var now = new double[start.length];
        var spent = new double[start.length];
        // probability of more than k events, and of k or more
        var more = 1.0;
        var k = 0;
        for (; k <= weights.right(); k++) {
            var weight = weights.at(k);
            more = Math.max(0, more - weight);
            for (var state = 0; state < term.length; state++) {
                now[state] += weight * term[state];
                spent[state] += more * term[state];
            }
            var change = step(chain, rate, term, next);
            if (change * (weights.right() - k) <= error) {
                break;
            }
            var last = term;
            term = next;
            next = last;
        }
        var left = more;
        var leftTime = 0.0;
        for (var j = k + 1; j <= weights.right(); j++) {
            more = Math.max(0, more - weights.at(j));
            leftTime += more;
        }
        for (var state = 0; state < term.length; state++) {
            now[state] += left * term[state];
            spent[state] = (spent[state] + leftTime * term[state]) / rate;
        }
        var rounding = Math.ulp(1.0) * 4 * k;
        return new Transient(new Probabilities(now), new Probabilities(spent), k + 1, 2 * error + rounding);
    }

    /** One step of the jump chain; gives the sum of the absolute changes. */
    private static double step(Generator chain, double rate, double[] from, double[] to) {
        var row = chain.rows();
        var target = chain.targets();
        var rates = chain.rates();
        for (var state = 0; state < from.length; state++) {
            to[state] = from[state] * (1 - chain.exitRate(state) / rate);
        }
        for (var state = 0; state < from.length; state++) {
            var flow = from[state] / rate;
            if (flow > 0) {
                for (var k = row[state]; k < row[state + 1]; k++) {
                    to[target[k]] += flow * rates[k];
                }
            }
        }
        var change = 0.0;
        for (var state = 0; state < from.length; state++) {
            change += Math.abs(to[state] - from[state]);
        }
        return change;
    }

    private static double[] scaled(double[] values, double factor) {
        for (var i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
        return values;
    }
}
