package org.warmboot.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SimulationTest {

    private final Simulation simulation = new Simulation();

    @Test
    void theClockFollowsTheEvents() {
        simulation.after(5, () -> simulation.after(7, () -> assertEquals(12, simulation.now())));
        assertTrue(simulation.run(CancelToken.NONE));
        assertEquals(12, simulation.now());
        assertEquals(2, simulation.events());
    }

    @Test
    void timeNeverGoesBack() {
        simulation.after(5, () -> {});
        simulation.run(CancelToken.NONE);
        assertThrows(IllegalArgumentException.class, () -> simulation.at(4, 0, () -> {}));
    }

    @Test
    void aRunWithoutEndStopsWhenItIsCancelled() {
        simulation.after(1, new Runnable() {
            @Override
            public void run() {
                simulation.after(1, this);
            }
        });
        assertFalse(simulation.run(() -> simulation.now() > 1000));
        assertTrue(simulation.now() < 1100);
    }

    @Test
    void secondsAreRoundedToTheNearestNanosecond() {
        assertEquals(430_000_000, SimTime.ofSeconds(0.43));
        assertEquals(1, SimTime.ofSeconds(0.6e-9));
        assertEquals(41.613, SimTime.toSeconds(41_613_000_000L));
        assertThrows(IllegalArgumentException.class, () -> SimTime.ofSeconds(-1));
        assertThrows(IllegalArgumentException.class, () -> SimTime.ofSeconds(Double.NaN));
        assertThrows(ArithmeticException.class, () -> SimTime.ofSeconds(1e12));
    }
}
