package org.warmboot.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class RandomStreamsTest {

    private static final int MANY = 200_000;

    private final RandomStreams streams = new RandomStreams(42);

    @Test
    void the_same_element_role_and_replication_give_the_same_numbers() {
        var one = streams.stream("vm1", "arrivals", 3);
        var other = new RandomStreams(42).stream("vm1", "arrivals", 3);
        for (int i = 0; i < 100; i++) {
            assertEquals(one.nextLong(), other.nextLong());
        }
    }

    @Test
    void seed_element_role_and_replication_each_give_another_stream() {
        var first = new HashSet<Long>();
        first.add(streams.stream("vm1", "arrivals", 0).nextLong());
        first.add(streams.stream("vm2", "arrivals", 0).nextLong());
        first.add(streams.stream("vm1", "failures", 0).nextLong());
        first.add(streams.stream("vm1", "arrivals", 1).nextLong());
        first.add(new RandomStreams(43).stream("vm1", "arrivals", 0).nextLong());
        assertEquals(5, first.size());
        assertNotEquals(streams.stream("ab", "c", 0).nextLong(), streams.stream("a", "bc", 0).nextLong());
    }

    @Test
    void numbers_have_the_mean_and_variance_of_their_distribution() {
        var stream = streams.stream("vm1", "test", 0);
        double uniform = 0;
        double exponential = 0;
        double squares = 0;
        for (int i = 0; i < MANY; i++) {
            uniform += stream.uniform();
            double value = stream.exponential(2);
            exponential += value;
            squares += value * value;
        }
        // four standard errors
        assertEquals(0.5, uniform / MANY, 4 * Math.sqrt(1.0 / 12 / MANY));
        assertEquals(2, exponential / MANY, 4 * 2 / Math.sqrt(MANY));
        assertEquals(8, squares / MANY, 4 * Math.sqrt((24 * 16 - 64.0) / MANY));
    }
}
