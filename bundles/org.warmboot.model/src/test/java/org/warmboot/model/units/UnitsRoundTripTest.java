package org.warmboot.model.units;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;

/** What is written is read as exactly the same value. */
class UnitsRoundTripTest {

    @Property(seed = "20261120")
    void anyDuration(@ForAll long bits) {
        double value = Math.abs(Double.longBitsToDouble(bits));
        if (Double.isFinite(value)) {
            assertEquals(value, Durations.parse(Durations.format(value)));
            assertEquals(value, DataRates.parse(DataRates.format(value)));
            assertEquals(value, DurationsPerSize.parse(DurationsPerSize.format(value)));
        }
    }

    @Property(seed = "20261120")
    void anyOrdinaryNumber(@ForAll @DoubleRange(max = 1e7) double value) {
        assertEquals(value, Durations.parse(Durations.format(value)));
        assertEquals(value, DataRates.parse(DataRates.format(value)));
        assertEquals(value / (1L << 30), DurationsPerSize.parse(DurationsPerSize.format(value / (1L << 30))));
    }

    @Property(seed = "20261120")
    void anySize(@ForAll @LongRange(min = -1, max = Long.MAX_VALUE) long bytes) {
        assertEquals(bytes, DataSizes.parse(DataSizes.format(bytes)));
    }

    @Property(seed = "20261120")
    void anySmallSize(@ForAll @LongRange(min = 0, max = 1 << 22) long kibibytes) {
        assertEquals(kibibytes * 1024, DataSizes.parse(DataSizes.format(kibibytes * 1024)));
    }

    @Property(seed = "20261120")
    void anyShare(@ForAll @DoubleRange(max = 1) double share) {
        assertEquals(share, Fractions.parse(Fractions.format(share)));
    }
}
