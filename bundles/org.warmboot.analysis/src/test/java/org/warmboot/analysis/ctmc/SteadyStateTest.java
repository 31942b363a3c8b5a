package org.warmboot.analysis.ctmc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmboot.analysis.threads.Threads;

class SteadyStateTest {

    @Test
    void aRepairableMachineIsUpForItsShareOfTheCycle() {
        var chain = Generator.states(2).add(0, 1, 1 / 240.0).add(1, 0, 1 / 2.0).build();
        assertEquals(240.0 / 242, SteadyStateSolver.solve(chain).orElseThrow().of(0), 1e-15);
    }

    @Test
    void aQueueWithAFiniteRoomHasGeometricProbabilities() {
        var builder = Generator.states(11);
        for (var k = 0; k < 10; k++) {
            builder.add(k, k + 1, 3).add(k + 1, k, 4);
        }
        var solved = assertInstanceOf(SteadyState.Solved.class, SteadyStateSolver.solve(builder.build()));
        assertEquals(SteadyState.Method.BIRTH_DEATH, solved.method());
        var rho = 0.75;
        for (var k = 0; k <= 10; k++) {
            var expected = Math.pow(rho, k) * (1 - rho) / (1 - Math.pow(rho, 11));
            assertEquals(expected, solved.probabilities().of(k), 1e-15);
        }
    }

    @Test
    void stiffBirthDeathChainsNeitherOverflowNorUnderflow() {
        // probabilities rise by 10^6 for 50,000 states and fall by 10^6 for as many: the middle one has nearly all
        var states = 100_001;
        var builder = Generator.states(states);
        for (var k = 0; k < states - 1; k++) {
            var rising = k < 50_000;
            builder.add(k, k + 1, rising ? 1e3 : 1e-3).add(k + 1, k, rising ? 1e-3 : 1e3);
        }
        var probabilities = SteadyStateSolver.solve(builder.build()).orElseThrow();
        assertEquals(1 / (1 + 2e-6), probabilities.of(50_000), 1e-11);
        assertEquals(1e-6, probabilities.of(49_999) / probabilities.of(50_000), 1e-20);
        assertEquals(0, probabilities.of(0));
    }

    @Test
    void eliminationKeepsTinyProbabilitiesAccurate() {
        // a cycle: the probability of a state is proportional to its mean stay, whatever the spread
        var stay = new double[] {1e12, 1e-9, 1, 1e5, 1e-3};
        var builder = Generator.states(5);
        for (var k = 0; k < 5; k++) {
            builder.add(k, (k + 1) % 5, 1 / stay[k]);
        }
        var probabilities = SteadyStateSolver.solve(builder.build()).orElseThrow();
        var sum = 0.0;
        for (var each : stay) {
            sum += each;
        }
        for (var k = 0; k < 5; k++) {
            assertEquals(1, probabilities.of(k) / (stay[k] / sum), 1e-14);
        }
    }

    @Test
    void parallelTransitionsAddUp() {
        var chain = Generator.states(2).add(0, 1, 1).add(1, 0, 1).add(0, 1, 2).build();
        assertEquals(0.25, SteadyStateSolver.solve(chain).orElseThrow().of(0), 1e-15);
    }

    @Test
    void statesThatAreLeftForGoodHaveProbabilityZero() {
        var chain = Generator.states(4)
                .add(0, 2, 5)
                .add(2, 3, 1)
                .add(3, 2, 3)
                .add(1, 0, 1)
                .build();
        var probabilities = SteadyStateSolver.solve(chain).orElseThrow();
        assertEquals(0, probabilities.of(0));
        assertEquals(0, probabilities.of(1));
        assertEquals(0.75, probabilities.of(2), 1e-15);
        assertEquals(0.25, probabilities.of(3), 1e-15);
    }

    @Test
    void aFailureWithoutRepairHasProbabilityOne() {
        var chain = Generator.states(3).add(0, 1, 1e-3).add(1, 2, 1e-3).build();
        assertEquals(1, SteadyStateSolver.solve(chain).orElseThrow().of(2));
        assertEquals(
                1,
                SteadyStateSolver.solve(Generator.states(1).build())
                        .orElseThrow()
                        .of(0));
    }

    @Test
    void severalRecurrentClassesAreSaid() {
        var builder = Generator.states(5).add(0, 1, 1).add(0, 3, 1);
        var chain = builder.add(1, 2, 1).add(2, 1, 1).add(3, 4, 1).add(4, 3, 1).build();
        var several = assertInstanceOf(SteadyState.SeveralClasses.class, SteadyStateSolver.solve(chain));
        assertEquals(List.of(1, 3), several.states().stream().sorted().toList());
        assertThrows(IllegalStateException.class, several::orElseThrow);
    }

    @Test
    void anAbandonedIterationIsNoAnswer() {
        var chain = Chains.grid(80, 80, 1, 1);
        var result = new SteadyStateSolver(1e-10, 3, 0, Threads.of(2)).of(chain);
        assertInstanceOf(SteadyState.NotConverged.class, result);
        assertThrows(IllegalStateException.class, result::orElseThrow);
    }

    @Test
    void impossibleTransitionsAreRefused() {
        var builder = Generator.states(2);
        assertThrows(IllegalArgumentException.class, () -> builder.add(0, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> builder.add(0, 2, 1));
        assertThrows(IllegalArgumentException.class, () -> builder.add(0, 1, -1));
        assertThrows(IllegalArgumentException.class, () -> builder.add(0, 1, Double.NaN));
        assertEquals(0, builder.add(0, 1, 0).build().transitions());
        assertTrue(SteadyStateSolver.solve(builder.build()) instanceof SteadyState.SeveralClasses);
    }
}
