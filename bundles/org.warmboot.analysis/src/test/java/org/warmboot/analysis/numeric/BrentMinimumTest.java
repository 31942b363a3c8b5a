package org.warmboot.analysis.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BrentMinimumTest {

    @Test
    void findsTheVertexOfAParabolaAtOnce() {
        var calls = new AtomicInteger();
        var point = BrentMinimum.between(
                x -> {
                    calls.incrementAndGet();
                    return (x - 3) * (x - 3) + 1;
                },
                -10,
                50,
                1e-8);
        assertEquals(3, point.x(), 1e-7);
        assertEquals(1, point.value(), 1e-14);
        assertTrue(calls.get() < 15, calls + " calls");
    }

    @Test
    void findsTheMinimumOfXToTheX() {
        // x^x is least at 1/e
        var point = BrentMinimum.between(x -> Math.pow(x, x), 0.01, 3, 1e-9);
        assertEquals(1 / Math.E, point.x(), 1e-7);
    }

    @Test
    void endsAtTheBorderOfAMonotonicFunction() {
        assertEquals(1, BrentMinimum.between(x -> x, 1, 2, 1e-9).x(), 1e-7);
        assertEquals(2, BrentMinimum.between(x -> -x, 1, 2, 1e-9).x(), 1e-7);
        assertEquals(5, BrentMinimum.between(x -> Math.abs(x - 5), 1, 20, 1e-9).x(), 1e-7);
    }
}
