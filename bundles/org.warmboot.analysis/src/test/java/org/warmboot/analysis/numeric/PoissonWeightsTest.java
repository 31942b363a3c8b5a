package org.warmboot.analysis.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoissonWeightsTest {

    @Test
    void agreeWithTheDefinitionForASmallMean() {
        var weights = PoissonWeights.of(2, 1e-15);
        assertEquals(Math.exp(-2), weights.at(0), 1e-15);
        assertEquals(2 * Math.exp(-2), weights.at(2), 1e-15);
        assertEquals(16 * Math.exp(-2) / 24, weights.at(4), 1e-15);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 0.3, 1, 17.5, 1e3, 1e6, 1e9})
    void haveTheMeanAndTheVarianceOfTheDistribution(double mean) {
        var weights = PoissonWeights.of(mean, 1e-14);
        var range = IntStream.rangeClosed(weights.left(), weights.right());
        var first = range.mapToDouble(k -> weights.at(k) * (k - mean)).sum();
        var second = IntStream.rangeClosed(weights.left(), weights.right())
                .mapToDouble(k -> weights.at(k) * (k - mean) * (k - mean))
                .sum();
        assertEquals(0, first, 1e-11 * mean + 1e-14);
        assertEquals(mean, second, 1e-11 * mean + 1e-14);
    }

    @Test
    void keepOnlyAFewDeviationsAroundALargeMean() {
        var weights = PoissonWeights.of(1e8, 1e-12);
        assertTrue(weights.right() - weights.left() < 20 * 1e4);
        // Stirling: the mode weighs 1 / sqrt(2 pi mean)
        assertEquals(1 / Math.sqrt(2 * Math.PI * 1e8), weights.at(100_000_000), 1e-12);
    }

    @Test
    void aMeanOfZeroHasNoEvents() {
        var weights = PoissonWeights.of(0, 1e-12);
        assertEquals(1, weights.at(0));
        assertEquals(0, weights.at(1));
        assertThrows(IllegalArgumentException.class, () -> PoissonWeights.of(Double.NaN, 1e-12));
    }
}
