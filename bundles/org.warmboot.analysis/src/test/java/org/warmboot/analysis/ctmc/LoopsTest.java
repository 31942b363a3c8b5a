package org.warmboot.analysis.ctmc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.warmboot.analysis.threads.Threads;

/** Chains that grow old and are renewed. The age of one component alone is geometric, cut at the largest age. */
class LoopsTest {

    private static final SteadyStateSolver ITERATIVE = new SteadyStateSolver(1e-10, 20_000, 0, Threads.of(2));

    @Test
    void twoAgesTakeAFewSweepsWhateverTheirSizesAndRates() {
        check(new int[] {50, 80}, new double[] {0.25, 1}, new double[] {0.002, 0.03}, 3);
        check(new int[] {400, 5}, new double[] {1, 1}, new double[] {1e-4, 0.5}, 3);
        check(new int[] {3, 900}, new double[] {1e-3, 2}, new double[] {1e-5, 1e-3}, 3);
    }

    @Test
    void threeAgesAreLoopsInLoops() {
        check(new int[] {20, 25, 30}, new double[] {0.1, 0.3, 1}, new double[] {0.003, 0.01, 0.05}, 3);
    }

    @Test
    void agesThatAreHardlyEverRenewedAreAsExact() {
        check(new int[] {60, 70}, new double[] {1, 1}, new double[] {1e-9, 1e-6}, 3);
        check(new int[] {60, 70}, new double[] {1, 1}, new double[] {1e-6, 1e-9}, 3);
    }

    @Test
    void moreLevelsThanAreExactStillConverge() {
        var rates = new double[] {0.2, 0.3, 0.4, 0.5, 0.6, 0.7};
        check(new int[] {4, 5, 4, 5, 4, 5}, rates, new double[] {0.01, 0.02, 0.03, 0.04, 0.05, 0.06}, 60);
    }

    @Test
    void theOrderOfTheStatesDoesNotMatter() {
        var sizes = new int[] {90, 60};
        var plain = Chains.aging(sizes, new double[] {0.25, 1}, new double[] {0.002, 0.03});
        var first = new int[plain.size()];
        for (var state = 0; state < plain.size(); state++) {
            first[state] = state % 90 * 60 + state / 90;
        }
        var expected = ITERATIVE.of(plain).orElseThrow();
        var upperFirst = ITERATIVE.of(plain.restrictedTo(first)).orElseThrow();
        for (var state = 0; state < plain.size(); state++) {
            assertEquals(expected.of(first[state]), upperFirst.of(state), 1e-11);
        }
        var one = ITERATIVE.of(Chains.shuffled(plain, 5)).orElseThrow().toArray();
        var other = expected.toArray();
        Arrays.sort(one);
        Arrays.sort(other);
        for (var state = 0; state < one.length; state++) {
            assertEquals(other[state], one[state], 1e-11);
        }
    }

    @Test
    void statesOnTheWayInHaveProbabilityZero() {
        var aging = Chains.aging(new int[] {40, 40}, new double[] {0.25, 1}, new double[] {0.002, 0.03});
        var builder = Generator.states(1610);
        aging.forEach((from, to, rate) -> builder.add(10 + from, 10 + to, rate));
        for (var state = 0; state < 10; state++) {
            builder.add(state, state + 1, 1).add(state, 1609 - state, 0.1);
        }
        var solved = assertInstanceOf(SteadyState.Solved.class, ITERATIVE.of(builder.build()));
        var alone = ITERATIVE.of(aging).orElseThrow();
        for (var state = 0; state < 1600; state++) {
            assertEquals(alone.of(state), solved.probabilities().of(10 + state), 1e-14);
        }
        assertEquals(0, solved.probabilities().of(state -> state < 10));
    }

    @Test
    void chainsSideBySideAreSeveralClasses() {
        var aging = Chains.aging(new int[] {40, 40}, new double[] {0.25, 1}, new double[] {0.002, 0.03});
        var builder = Generator.states(3200);
        aging.forEach((from, to, rate) -> builder.add(from, to, rate).add(1600 + from, 1600 + to, rate));
        assertInstanceOf(SteadyState.SeveralClasses.class, ITERATIVE.of(builder.build()));
    }

    @Test
    void aMillionStatesAreBalanced() {
        check(new int[] {1000, 1000}, new double[] {0.25, 1}, new double[] {0.002, 0.03}, 3);
    }

    private static void check(int[] sizes, double[] aging, double[] renewal, int mostSweeps) {
        var chain = Chains.aging(sizes, aging, renewal);
        var solved = assertInstanceOf(SteadyState.Solved.class, ITERATIVE.of(chain));
        assertEquals(SteadyState.Method.GAUSS_SEIDEL, solved.method());
        assertTrue(solved.sweeps() <= mostSweeps, () -> solved.sweeps() + " sweeps");
        assertEquals(0, solved.residual(), 1e-10);
        var step = chain.size();
        var renewed = 0.0;
        for (var k = 0; k < sizes.length; k++) {
            step /= sizes[k];
            renewed += renewal[k];
            var grows = aging[k] / (aging[k] + renewed);
            for (var age = 0; age < sizes[k]; age += Math.max(1, sizes[k] / 50)) {
                var expected = Math.pow(grows, age) * (age < sizes[k] - 1 ? 1 - grows : 1);
                assertEquals(expected, marginal(solved.probabilities(), step, sizes[k], age), 2e-10);
            }
        }
    }

    private static double marginal(Probabilities probabilities, int step, int size, int age) {
        return probabilities.of(state -> state / step % size == age);
    }
}
