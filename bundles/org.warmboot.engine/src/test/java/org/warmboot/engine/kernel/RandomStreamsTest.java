package org.warmboot.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class RandomStreamsTest {

    private static final int MANY = 200_000;

    private final RandomStreams streams = new RandomStreams(42);

    @Test
    void theSameElementRoleAndReplicationGiveTheSameNumbers() {
        var one = streams.stream("vm1", "arrivals", 3);
        var other = new RandomStreams(42).stream("vm1", "arrivals", 3);
        for (int i = 0; i < 100; i++) {
            assertEquals(one.nextLong(), other.nextLong());
        }
    }

    @Test
    void seedElementRoleAndReplicationEachGiveAnotherStream() {
        var first = new HashSet<Long>();
        first.add(streams.stream("vm1", "arrivals", 0).nextLong());
        first.add(streams.stream("vm2", "arrivals", 0).nextLong());
        first.add(streams.stream("vm1", "failures", 0).nextLong());
        first.add(streams.stream("vm1", "arrivals", 1).nextLong());
        first.add(new RandomStreams(43).stream("vm1", "arrivals", 0).nextLong());
        assertEquals(5, first.size());
        assertNotEquals(
                streams.stream("ab", "c", 0).nextLong(),
                streams.stream("a", "bc", 0).nextLong());
    }

    @Test
    void numbersHaveTheMeanAndVarianceOfTheirDistribution() {
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

    @Test
    void aStreamCanBecomeThatOfAnotherReplication() {
        var stream = streams.stream("vm1", "failures", 0);
        stream.nextLong();
        stream.rewind(7);
        var seventh = streams.stream("vm1", "failures", 7);
        for (int i = 0; i < 100; i++) {
            assertEquals(seventh.nextLong(), stream.nextLong());
        }
    }

    @Test
    void fastExponentialNumbersFollowTheirDistributionIntoTheTail() {
        var stream = streams.stream("vm1", "test", 0);
        double[] values = new double[5 * MANY];
        for (int i = 0; i < values.length; i++) {
            values[i] = stream.standardExponential();
        }
        Arrays.sort(values);
        double distance = 0;
        for (int i = 0; i < values.length; i++) {
            double below = -Math.expm1(-values[i]);
            distance = Math.max(distance, Math.abs(below - (i + 0.5) / values.length));
        }
        // Kolmogorov and Smirnov at a level of 0.1 %
        assertEquals(0, distance, 1.95 / Math.sqrt(values.length));
        double beyond = Arrays.stream(values).filter(value -> value > 9).count();
        double expected = values.length * Math.exp(-9);
        assertEquals(expected, beyond, 4 * Math.sqrt(expected));
    }

    @Test
    void fastExponentialNumbersAreTheSameOnEveryPlatform() {
        var stream = new RandomStreams(20261120).stream("vm1", "failure", 0);
        long digest = 0;
        for (int i = 0; i < 100_000; i++) {
            digest = 31 * digest + Double.doubleToLongBits(stream.standardExponential());
        }
        assertEquals(-2088969060952494022L, digest);
    }
}
