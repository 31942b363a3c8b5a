package org.warmboot.analysis.ctmc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.warmboot.analysis.threads.Threads;

/** What holds for any chain. */
class ChainPropertiesTest {

    @Property(seed = "20261120", tries = 300)
    void recurrentClassesAreThoseOfReachability(
            @ForAll @IntRange(min = 1, max = 12) int states,
            @ForAll @IntRange(max = 20) int transitions,
            @ForAll long seed) {
        var chain = any(states, transitions, seed);
        var reaches = reachability(chain);
        var classes = StateClasses.recurrent(chain);
        var recurrent = new boolean[states];
        for (var members : classes) {
            for (var state : members) {
                recurrent[state] = true;
                assertTrue(reaches[members[0]][state] && reaches[state][members[0]]);
            }
        }
        for (var from = 0; from < states; from++) {
            var returns = true;
            for (var to = 0; to < states; to++) {
                returns &= !reaches[from][to] || reaches[to][from];
            }
            assertEquals(returns, recurrent[from], "state " + from);
        }
    }

    @Property(seed = "20261120", tries = 200)
    void whatIsSolvedIsBalancedAndEverythingElseIsSaid(
            @ForAll @IntRange(min = 2, max = 12) int states,
            @ForAll @IntRange(max = 40) int transitions,
            @ForAll long seed) {
        var chain = any(states, transitions, seed);
        var classes = StateClasses.recurrent(chain).size();
        var result = SteadyStateSolver.solve(chain);
        assertEquals(classes == 1, result instanceof SteadyState.Solved);
        if (result instanceof SteadyState.Solved solved) {
            var net = new double[states];
            chain.forEach((from, to, rate) -> {
                net[to] += rate * solved.probabilities().of(from);
                net[from] -= rate * solved.probabilities().of(from);
            });
            for (var flow : net) {
                assertEquals(0, flow, 1e-12 * chain.largestExitRate());
            }
            assertEquals(1, solved.probabilities().of(state -> true), 1e-12);
        }
    }

    @Property(seed = "20261120", tries = 100)
    void timeSpentAddsUpAndProbabilitiesDoToo(@ForAll long seed, @ForAll @IntRange(max = 200) int time) {
        var chain = any(8, 30, seed);
        var result = Transient.of(chain, Probabilities.certain(0, 8), time);
        assertEquals(1, result.probabilities().of(state -> true), 1e-11);
        assertEquals(time, result.occupancy().of(state -> true), 1e-11 * Math.max(1, time));
        // two halves one after the other are the whole
        var half = Transient.of(chain, Probabilities.certain(0, 8), time / 2.0);
        var second = Transient.of(chain, half.probabilities(), time / 2.0);
        for (var state = 0; state < 8; state++) {
            assertEquals(
                    result.probabilities().of(state), second.probabilities().of(state), 1e-11);
        }
    }

    @Property(seed = "20261120", tries = 1000)
    void iterationAgreesWithEliminationWhateverTheStructure(
            @ForAll @IntRange(min = 3, max = 60) int states,
            @ForAll @IntRange(max = 8) int heads,
            @ForAll @IntRange(max = 4) int decades,
            @ForAll long seed) {
        var chain = renewing(states, heads, decades, seed);
        var direct = SteadyStateSolver.solve(chain).orElseThrow();
        var iterated =
                new SteadyStateSolver(1e-10, 20_000, 0, Threads.of(2)).of(chain).orElseThrow();
        for (var state = 0; state < states; state++) {
            assertEquals(direct.of(state), iterated.of(state), 1e-8, "state " + state);
        }
    }

    /** A way through all states and back, short cuts, and ways back to few states; rates over some decades. */
    private static Generator renewing(int states, int heads, int decades, long seed) {
        var random = new SplittableRandom(seed);
        var builder = Generator.states(states);
        for (var state = 0; state < states; state++) {
            builder.add(state, (state + 1) % states, rate(random, decades));
            var ahead = state + 1 + random.nextInt(states);
            if (ahead < states && random.nextBoolean()) {
                builder.add(state, ahead, rate(random, decades));
            }
            for (var k = 0; k < heads; k++) {
                var head = (int) ((long) states * k / heads);
                if (head < state && random.nextInt(3) > 0) {
                    builder.add(state, head, rate(random, decades));
                }
            }
        }
        return builder.build();
    }

    private static double rate(SplittableRandom random, int decades) {
        return Math.pow(10, -decades * random.nextDouble());
    }

    private static Generator any(int states, int transitions, long seed) {
        var random = new SplittableRandom(seed);
        var builder = Generator.states(states);
        for (var k = 0; k < transitions && states > 1; k++) {
            var from = random.nextInt(states);
            var to = random.nextInt(states - 1);
            builder.add(from, to < from ? to : to + 1, Math.pow(10, random.nextDouble(-3, 1)));
        }
        return builder.build();
    }

    private static boolean[][] reachability(Generator chain) {
        var states = chain.size();
        var reaches = new boolean[states][states];
        chain.forEach((from, to, rate) -> reaches[from][to] = true);
        for (var over = 0; over < states; over++) {
            reaches[over][over] = true;
            for (var from = 0; from < states; from++) {
                for (var to = 0; to < states; to++) {
                    reaches[from][to] |= reaches[from][over] && reaches[over][to];
                }
            }
        }
        return reaches;
    }
}
