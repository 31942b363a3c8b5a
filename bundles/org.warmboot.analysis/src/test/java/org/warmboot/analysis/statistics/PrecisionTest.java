package org.warmboot.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Precisions of observations of any kind: none of an event, one, all equal, infinite. */
class PrecisionTest {

    @Test
    void aShareOfNothingIsNeverReachedHoweverManyHistoriesSawNothing() {
        var nothing = Summary.of(new double[1000]);
        assertFalse(Precision.relative(0.5, 0.99).isReached(nothing));
        assertFalse(Precision.relative(0.5, 0.99).isReached(nothing.interval(0.99)));
        assertEquals(Long.MAX_VALUE, Precision.relative(0.5, 0.99).replications(nothing));
        assertTrue(Precision.absolute(0.5, 0.99).isReached(nothing), "a width in the unit of the mean is no share");
        assertEquals(10, Precision.absolute(0.5, 0.99).replications(nothing));
    }

    @Property(seed = "20261206", tries = 2000)
    void anyObservationsHaveAnIntervalAndTellHowManyItTakes(@ForAll("observations") List<Double> observations) {
        var summary = Summary.of(
                observations.stream().mapToDouble(Double::doubleValue).toArray());
        for (var precision : List.of(Precision.relative(0.01, 0.99), Precision.absolute(0.01, 0.95))) {
            var reached = precision.isReached(summary);
            assertEquals(reached, precision.isReached(summary.interval(precision.level())));
            assertFalse(reached && precision.relative() && observations.stream().allMatch(each -> each == 0));
            assertTrue(precision.replications(summary) >= 10);
        }
    }

    @Provide
    Arbitrary<List<Double>> observations() {
        var kinds = Arbitraries.of(
                Arbitraries.just(0.0),
                Arbitraries.of(0.0, 0.0, 0.0, 1.0),
                Arbitraries.just(3600.0),
                Arbitraries.doubles().between(0, 1),
                Arbitraries.doubles(),
                Arbitraries.of(0.0, 1.0, Double.POSITIVE_INFINITY),
                Arbitraries.of(Double.NaN, 1.0));
        return kinds.flatMap(kind -> kind.list().ofMinSize(2).ofMaxSize(200));
    }
}
