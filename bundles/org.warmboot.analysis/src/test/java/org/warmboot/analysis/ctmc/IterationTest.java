package org.warmboot.analysis.ctmc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.warmboot.analysis.threads.Threads;

class IterationTest {

    /** Iterates whatever the structure is. */
    private static final SteadyStateSolver ITERATIVE = new SteadyStateSolver(1e-10, 20_000, 0, Threads.of(2));

    @Test
    void agreesWithEliminationOnRandomChains() {
        for (var seed = 1; seed <= 20; seed++) {
            var chain = Chains.random(400, 4, seed);
            var direct = assertInstanceOf(SteadyState.Solved.class, SteadyStateSolver.solve(chain));
            assertEquals(SteadyState.Method.DENSE_ELIMINATION, direct.method());
            var iterated = assertInstanceOf(SteadyState.Solved.class, ITERATIVE.of(chain));
            assertEquals(SteadyState.Method.GAUSS_SEIDEL, iterated.method());
            assertEquals(0, distance(direct, iterated), 1e-9);
        }
    }

    @Test
    void diffusionOverAGridIsUniform() {
        // symmetric rates: every state is as likely; plain sweeps would take tens of thousands
        var chain = Chains.grid(150, 150, 1, 1);
        var solved = assertInstanceOf(SteadyState.Solved.class, ITERATIVE.of(chain));
        assertEquals(SteadyState.Method.AGGREGATION, solved.method());
        for (var state = 0; state < chain.size(); state++) {
            assertEquals(1.0 / chain.size(), solved.probabilities().of(state), 1e-10);
        }
    }

    @Test
    void independentChainsHaveTheProductOfTheirDistributions() {
        var chain = Chains.grid(40, 100, 0.7, 1.1);
        var probabilities = ITERATIVE.of(chain).orElseThrow();
        var corner = (1 - 0.7) / (1 - Math.pow(0.7, 40)) * (1 - 1.1) / (1 - Math.pow(1.1, 100));
        for (var row = 0; row < 40; row++) {
            for (var column = 0; column < 100; column++) {
                var expected = corner * Math.pow(0.7, row) * Math.pow(1.1, column);
                assertEquals(expected, probabilities.of(row * 100 + column), 1e-10);
            }
        }
    }

    @Test
    void blocksThatHardlyTouchAreWeighedAgainstEachOther() {
        // two grids; the way from one to the other is taken once in 10^9, and back three times as often
        var half = 30 * 30;
        var one = Chains.grid(30, 30, 1, 1);
        var builder = Generator.states(2 * half);
        one.forEach((from, to, rate) -> builder.add(from, to, rate).add(half + from, half + to, rate));
        builder.add(7, half + 3, 1e-9).add(half + 100, 450, 3e-9);
        var result = ITERATIVE.of(builder.build());
        var first = result.orElseThrow().of(state -> state < half);
        assertEquals(0.75, first, 1e-7);
    }

    @Test
    void independentSweepsLeaveNoImbalance() {
        var solved = assertInstanceOf(SteadyState.Solved.class, ITERATIVE.of(Chains.random(50_000, 5, 7)));
        assertEquals(0, solved.residual(), 1e-10);
        assertEquals(1, solved.probabilities().of(state -> true), 1e-12);
    }

    private static double distance(SteadyState.Solved one, SteadyState.Solved other) {
        return one.probabilities()
                .expected(state -> Math.abs(one.probabilities().of(state)
                                - other.probabilities().of(state))
                        / one.probabilities().of(state));
    }
}
