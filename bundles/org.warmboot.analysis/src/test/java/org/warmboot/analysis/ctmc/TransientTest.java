package org.warmboot.analysis.ctmc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransientTest {

    private static final double FAIL = 1 / 240.0;
    private static final double REPAIR = 1 / 2.0;
    private static final Generator MACHINE =
            Generator.states(2).add(0, 1, FAIL).add(1, 0, REPAIR).build();

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 1, 7, 1000, 87_600})
    void aMachineFollowsItsExponential(double time) {
        // point availability of a repairable machine: m/(l+m) + l/(l+m) exp(-(l+m) t)
        var sum = FAIL + REPAIR;
        var result = Transient.of(MACHINE, Probabilities.certain(0, 2), time);
        var decay = Math.exp(-sum * time);
        assertEquals((REPAIR + FAIL * decay) / sum, result.probabilities().of(0), 1e-12);
        var up = REPAIR / sum * time + FAIL / (sum * sum) * -Math.expm1(-sum * time);
        assertEquals(up, result.occupancy().of(0), 1e-11 * Math.max(1, time));
        assertEquals(time, result.occupancy().of(state -> true), 1e-11 * Math.max(1, time));
    }

    @Test
    void stagesInSeriesAreErlang() {
        var chain = Generator.states(4).add(0, 1, 2).add(1, 2, 2).add(2, 3, 2).build();
        var result = Transient.of(chain, Probabilities.certain(0, 4), 1.5);
        // survival of Erlang(3, 2) at 1.5: exp(-3) (1 + 3 + 9/2)
        assertEquals(Math.exp(-3) * 8.5, result.probabilities().of(state -> state < 3), 1e-13);
    }

    @Test
    void aSettledChainStopsTheSeriesEarly() {
        var result = Transient.of(MACHINE, Probabilities.certain(0, 2), 1e8);
        assertTrue(result.terms() < 1000, result.terms() + " terms");
        assertEquals(REPAIR / (FAIL + REPAIR), result.probabilities().of(0), 1e-12);
        assertTrue(result.error() < 1e-11);
    }

    @Test
    void aSlowModeIsNotTakenForTheEnd() {
        // a fast pair that leaks to a third state: after 10^4 hours a third of it has gone
        var chain =
                Generator.states(3).add(0, 1, 1).add(1, 0, 1).add(0, 2, 8e-5).build();
        var result = Transient.of(chain, Probabilities.certain(0, 3), 1e4);
        assertEquals(Math.exp(-0.4), result.probabilities().of(state -> state < 2), 2e-5);
    }

    @Test
    void rewardsCountTimeAndTransitions() {
        var steady = SteadyStateSolver.solve(MACHINE).orElseThrow();
        assertEquals(240.0 / 242, Rewards.timeIn(state -> state == 0).mean(MACHINE, steady), 1e-14);
        // one outage in each cycle of 242 hours
        assertEquals(1 / 242.0, Rewards.departuresFrom(state -> state == 0).mean(MACHINE, steady), 1e-17);
        var start = Probabilities.certain(0, 2);
        var interval = Rewards.timeIn(state -> state == 0).meanRate(MACHINE, start, 100);
        var sum = FAIL + REPAIR;
        assertEquals(REPAIR / sum + FAIL / (sum * sum) * -Math.expm1(-sum * 100) / 100, interval, 1e-12);
    }

    @Test
    void hopelessStiffnessIsRefused() {
        var start = Probabilities.certain(0, 2);
        var stiff = Generator.states(2).add(0, 1, 1e9).add(1, 0, 1e-9).build();
        assertThrows(IllegalArgumentException.class, () -> Transient.of(stiff, start, 1e9));
        assertThrows(IllegalArgumentException.class, () -> Transient.of(MACHINE, start, -1));
    }
}
