package org.warmboot.analysis.renewal;

import java.util.Arrays;
import org.warmboot.analysis.ctmc.Generator;
import org.warmboot.analysis.ctmc.GeneratorBuilder;
import org.warmboot.analysis.ctmc.Probabilities;
import org.warmboot.analysis.ctmc.SteadyState;
import org.warmboot.analysis.ctmc.SteadyStateSolver;

/**
 * A semi-Markov process: a chain of jumps, with a stay of any distribution in each state. In the long run only the
 * means of the stays count: share of a state = visits times mean stay (E. Cinlar, Introduction to Stochastic Processes,
 * 1975, chapter 10).
 */
public final class SemiMarkov {

    private static final double ROUNDING = 1e-9;

    private final double[] stay;
    private final double[] leaving;
    private final GeneratorBuilder jumps;

    private SemiMarkov(double... stay) {
        this.stay = stay;
        leaving = new double[stay.length];
        jumps = Generator.states(stay.length);
    }

    /**
     * A process whose jumps are added next.
     *
     * @param meanStay mean time of a visit to each state; 0 for a state that only decides
     */
    public static SemiMarkov withStays(double... meanStay) {
        if (Arrays.stream(meanStay).anyMatch(stay -> !(stay >= 0) || stay == Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a stay must be finite and not negative");
        }
        return new SemiMarkov(meanStay.clone());
    }

    /** Adds a jump to another state and its probability; what is missing to one in a state jumps back into it. */
    public SemiMarkov jump(int from, int to, double probability) {
        jumps.add(from, to, probability);
        leaving[from] += probability;
        if (leaving[from] > 1 + ROUNDING) {
            throw new IllegalArgumentException("jumps from state " + from + " have more than probability one");
        }
        return this;
    }

    /**
     * Shares of the time in each state in the long run.
     *
     * @throws IllegalStateException if the long run depends on the start or takes no time
     */
    public Probabilities shares() {
        var visits = visits();
        var shares = new double[stay.length];
        var length = visits.expected(state -> stay[state]);
        if (!(length > 0)) {
            throw new IllegalStateException("the process takes no time");
        }
        Arrays.setAll(shares, state -> visits.of(state) * stay[state] / length);
        return new Probabilities(shares);
    }

    /** Visits to each state per unit of time in the long run, as often as they begin. */
    public Probabilities frequencies() {
        var visits = visits();
        var length = visits.expected(state -> stay[state]);
        var frequencies = new double[stay.length];
        Arrays.setAll(frequencies, state -> visits.of(state) / length);
        return new Probabilities(frequencies);
    }

    private Probabilities visits() {
        SteadyState steady = SteadyStateSolver.solve(jumps.build());
        return steady.orElseThrow();
    }
}
