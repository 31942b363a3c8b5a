package org.warmboot.engine.longrun;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The deterministic-interval model of the literature (Garg et al.), clocks reset at repair and rejuvenation. */
class DeterministicIntervalTest {

    private static final int REPLICATIONS = 20_000;
    private static final double AVAILABILITY = 0.99861523;
    /** Quantile of the normal distribution for 99.9 %. */
    private static final double QUANTILE = 3.2905;

    private final LongRunPlan plan = Plans.deterministicInterval();

    @Test
    void simulatedAvailabilityOfTenYearsAgreesWithTheSolution() {
        var simulation = new LongRunSimulation(plan, 20261120);
        double[] values = new double[LongRunMeasure.COUNT];
        var lengths = new OutageLengths();
        double sum = 0;
        double squares = 0;
        for (int replication = 0; replication < REPLICATIONS; replication++) {
            simulation.play(replication, values, lengths);
            double availability = 1 - down(values) / plan.observedSeconds();
            sum += availability;
            squares += availability * availability;
        }
        double mean = sum / REPLICATIONS;
        double error = Math.sqrt((squares / REPLICATIONS - mean * mean) / REPLICATIONS);
        assertEquals(AVAILABILITY, mean, QUANTILE * error);
        assertTrue(error < 3e-6, "a test that could fail: " + error);
    }

    @Test
    void aReplicationIsTheSameInAnyInstanceAndAfterAnyOther() {
        var one = new LongRunSimulation(plan, 5);
        double[] first = new double[LongRunMeasure.COUNT];
        double[] again = new double[LongRunMeasure.COUNT];
        one.play(7, first, new OutageLengths());
        one.play(3, again, new OutageLengths());
        var lengths = new OutageLengths();
        new LongRunSimulation(plan, 5).play(7, again, lengths);
        assertArrayEquals(first, again);
        var other = new OutageLengths();
        one.play(7, again, other);
        assertArrayEquals(first, again);
        assertArrayEquals(lengths.planned(), other.planned());
        assertArrayEquals(lengths.unplanned(), other.unplanned());
    }

    private static double down(double[] values) {
        double down = 0;
        for (int cause = 0; cause < OutageTotals.CAUSES; cause++) {
            down += values[cause];
        }
        return down;
    }
}
