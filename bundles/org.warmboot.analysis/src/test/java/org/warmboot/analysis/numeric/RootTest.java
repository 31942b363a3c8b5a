package org.warmboot.analysis.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RootTest {

    @Test
    void smoothFunctionsCrossZeroWhereTheyShould() {
        assertEquals(Math.sqrt(2), Root.between(x -> 2 - x * x, 0, 2), 1e-15);
        // the fixed point of the cosine
        assertEquals(0.7390851332151607, Root.between(x -> Math.cos(x) - x, 0, 1), 1e-15);
        assertEquals(1e-8, Root.between(x -> 1e-24 - x * x * x, 0, 5), 1e-22);
    }

    @Test
    void itTakesFewSteps() {
        var steps = new AtomicInteger();
        Root.between(
                x -> {
                    steps.incrementAndGet();
                    return Math.exp(-x) - 0.3;
                },
                0,
                10);
        assertTrue(steps.get() < 15, "steps " + steps);
    }

    @Test
    void aStepIsFound() {
        assertEquals(0.3, Root.between(x -> x < 0.3 ? 5 : -1, 0, 1), 1e-15);
    }

    @Test
    void anEndMayBeTheRoot() {
        assertEquals(1, Root.between(x -> 1 - x, 0, 1), 1e-15);
    }
}
