package org.warmboot.analysis.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    @Test
    void theSummaryKeepsItsDigitsFarFromZero() {
        // NIST StRD NumAcc4: 10000000.2 once, then 10000000.1 and .3 in turn; mean 10000000.2, deviation 0.1
        var tally = new Tally();
        tally.add(10_000_000.2);
        for (var i = 0; i < 500; i++) {
            tally.add(10_000_000.1);
            tally.add(10_000_000.3);
        }
        assertEquals(10_000_000.2, tally.summary().mean(), 1e-8);
        assertEquals(0.1, tally.summary().deviation(), 1e-9);
        assertEquals(10_000_000.1, tally.summary().least());
    }

    @Test
    void mergedPartsAreTheWhole() {
        var random = new SplittableRandom(3);
        var values = random.doubles(1000).toArray();
        var parts = IntStream.range(0, 10)
                .mapToObj(i -> Summary.of(Arrays.copyOfRange(values, i * 100, i * 100 + 100)))
                .toList();
        assertEquals(Summary.of(values).mean(), Summary.merged(parts).mean(), 1e-15);
        assertEquals(Summary.of(values).variance(), Summary.merged(parts).variance(), 1e-15);
        assertEquals(Summary.of(values), Summary.of(values).with(Summary.EMPTY));
    }

    @Test
    void theOrderOfDeliveryDoesNotChangeADigit() {
        var blocks = IntStream.range(0, 200)
                .mapToObj(i -> Summary.of(new SplittableRandom(i).doubles(37).toArray()))
                .toList();
        var expected = Summary.merged(blocks);
        for (var seed = 0; seed < 20; seed++) {
            var order = new ArrayList<>(IntStream.range(0, 200).boxed().toList());
            Collections.shuffle(order, new Random(seed));
            var merge = new OrderedMerge<>(Summary.EMPTY, Summary::with);
            var jobs = order.stream()
                    .map(block -> CompletableFuture.runAsync(() -> merge.deliver(block, blocks.get(block))))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(jobs).join();
            assertEquals(expected, merge.merged());
            assertEquals(200, merge.blocks());
        }
    }

    @Test
    void blocksAreMergedOnlyWithoutAGap() {
        var merge = new OrderedMerge<>(List.<Integer>of(), (before, next) -> {
            var all = new ArrayList<>(before);
            all.addAll(next);
            return all;
        });
        assertEquals(0, merge.deliver(2, List.of(2)));
        assertEquals(1, merge.deliver(0, List.of(0)));
        assertEquals(3, merge.deliver(1, List.of(1)));
        assertEquals(List.of(0, 1, 2), merge.merged());
        assertThrows(IllegalArgumentException.class, () -> merge.deliver(1, List.of(1)));
    }

    @Test
    void studentsFactorsAreThoseOfTheTable() {
        assertEquals(12.706, ConfidenceInterval.factor(1, 0.95), 5e-4);
        assertEquals(2.093, ConfidenceInterval.factor(19, 0.95), 5e-4);
        assertEquals(2.861, ConfidenceInterval.factor(19, 0.99), 5e-4);
        assertEquals(1.960, ConfidenceInterval.factor(1e15, 0.95), 5e-4);
        assertEquals(Double.POSITIVE_INFINITY, Summary.of(1).interval(0.95).halfWidth());
    }

    @Test
    void quantilesAreExact() {
        var sample = new Sample(15, 20, 35, 40, 50);
        assertEquals(29, sample.quantile(0.4), 1e-12);
        assertEquals(35, sample.median());
        assertEquals(50, sample.quantile(1));
        assertThrows(IllegalArgumentException.class, () -> new Sample(1, Double.NaN));
        // of ten observations the second and the ninth hold the median with 97.85 % (binomial table)
        var ten = new Sample(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertEquals(new Sample.Range(2, 9), ten.quantileRange(0.5, 0.95));
        assertEquals(Double.POSITIVE_INFINITY, ten.quantileRange(0.99, 0.95).high());
    }

    @Test
    void thePrecisionTellsHowManyReplicationsItTakes() {
        // deviation 10, half width 1 at 95 %: (1.96 * 10)^2 = 385, a few more for Student's distribution
        var pilot = new Summary(50, 100, 49 * 100, 70, 130);
        assertEquals(387, Precision.absolute(1, 0.95).replications(pilot), 2);
        assertEquals(387, Precision.relative(0.01, 0.95).replications(pilot), 2);
        assertTrue(Precision.absolute(3, 0.95).isReached(pilot.interval(0.95)));
        // 2.0096 * 10 / sqrt(50) = 2.842, while the normal factor gives 2.772
        assertTrue(Precision.absolute(2.843, 0.95).isReached(pilot));
        assertFalse(Precision.absolute(2.841, 0.95).isReached(pilot));
        assertFalse(Precision.absolute(1, 0.95).isReached(Summary.of(1)));
    }

    @Test
    void batchesOfADependentSeriesAreNearlyIndependent() {
        // autoregressive with coefficient 0.9: single values correlate by 0.9, batches of 1000 hardly
        var random = new SplittableRandom(11);
        var series = new double[30_000];
        for (var i = 1; i < series.length; i++) {
            series[i] = 0.9 * series[i - 1] + random.nextGaussian();
        }
        var means = BatchMeans.of(series, 30);
        assertEquals(1000, means.batchSize());
        assertTrue(Math.abs(means.correlation()) < 0.4, "correlation " + means.correlation());
        assertTrue(means.interval(0.99).covers(0));
        // true variance of the mean of n values: 1 / (1 - 0.9)^2 / n
        assertEquals(10 / Math.sqrt(30_000), means.batches().standardError(), 0.02);
    }
}
