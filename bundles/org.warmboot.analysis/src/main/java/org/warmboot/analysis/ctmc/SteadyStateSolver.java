package org.warmboot.analysis.ctmc;

import org.warmboot.analysis.threads.Threads;

/**
 * Solves a chain for its long run by the method that its structure allows: closed form for birth-death chains,
 * elimination for small and for narrow ones, iteration for large sparse ones.
 *
 * @param tolerance accuracy of the iteration: sum of the absolute errors of the probabilities, as seen from two
 *     different starts, and sum of the unbalanced flows over all flows
 * @param sweeps most sweeps of an iteration
 * @param elimination most multiplications that an elimination may cost
 * @param threads a second one halves the time of an iteration
 */
public record SteadyStateSolver(double tolerance, int sweeps, double elimination, Threads threads) {

    private static final int MOST_CELLS = 20_000_000;

    /** Accuracy 10^-10, up to 20,000 sweeps, elimination up to 4 10^8 multiplications. */
    public SteadyStateSolver(Threads threads) {
        this(1e-10, 20_000, 4e8, threads);
    }

    /** Steady state by the standard settings on the thread that asks. */
    public static SteadyState solve(Generator chain) {
        return new SteadyStateSolver(Threads.ONE).of(chain);
    }

    /** Steady state of a chain, or why there is none. */
    public SteadyState of(Generator chain) {
        var band = chain.bandwidth();
        if (isDirect(chain.size(), band)) {
            return inClasses(chain, band);
        }
        // neither needs the other, and the order of the work does not change the result
        try (var beside = threads.second()) {
            var incoming = beside.begin(() -> Incoming.of(chain));
            var classes = StateClasses.recurrent(chain);
            if (classes.size() == 1 && classes.getFirst().length == chain.size()) {
                return new Iteration(chain, incoming.join(), this, beside).solve();
            }
        }
        return inClasses(chain, band);
    }

    private SteadyState inClasses(Generator chain, int band) {
        var classes = StateClasses.recurrent(chain);
        if (classes.size() > 1) {
            return new SteadyState.SeveralClasses(
                    classes.stream().map(states -> states[0]).toList());
        }
        var states = classes.getFirst();
        if (states.length == chain.size()) {
            return direct(chain, band);
        }
        return switch (of(chain.restrictedTo(states))) {
            case SteadyState.Solved solved -> spread(solved, states, chain.size());
            case SteadyState other -> other;
        };
    }

    private boolean isDirect(int states, int band) {
        return band <= 1 || (double) states * band * band <= elimination && states * (2L * band + 1) <= MOST_CELLS;
    }

    private SteadyState.Solved direct(Generator chain, int band) {
        var birthDeath = band <= 1;
        var probabilities = birthDeath ? BirthDeath.solve(chain) : Elimination.solve(chain, band);
        var residual = chain.size() == 1 ? 0 : Incoming.of(chain).imbalance(chain, probabilities);
        var eliminated =
                band < chain.size() / 2 ? SteadyState.Method.BANDED_ELIMINATION : SteadyState.Method.DENSE_ELIMINATION;
        var method = birthDeath ? SteadyState.Method.BIRTH_DEATH : eliminated;
        return new SteadyState.Solved(new Probabilities(probabilities), method, residual, 0);
    }

    private static SteadyState spread(SteadyState.Solved solved, int[] states, int size) {
        var all = new double[size];
        for (var i = 0; i < states.length; i++) {
            all[states[i]] = solved.probabilities().of(i);
        }
        return new SteadyState.Solved(new Probabilities(all), solved.method(), solved.residual(), solved.sweeps());
    }
}
