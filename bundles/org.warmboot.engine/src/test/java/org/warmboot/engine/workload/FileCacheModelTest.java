package org.warmboot.engine.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.kernel.RandomStreams;
import org.warmboot.engine.plan.AccessPattern;
import org.warmboot.engine.plan.WorkloadPlan;

class FileCacheModelTest {

    private static final int FILES = 1000;

    @Test
    void uniformRequestsFollowTheClosedForm() {
        var cache = model(AccessPattern.UNIFORM, FILES);
        for (double k = 0; k < 10_000; k += 250) {
            assertEquals(1 - Math.exp(-k / FILES), cache.hitRatio(k), 1e-12);
        }
    }

    @Test
    void zipfRequestsFollowTheSumAndAgreeWithUniformOnesForSkewZero() {
        var flat = FileCacheModel.of(new WorkloadPlan(AccessPattern.ZIPF, FILES, 1, 1, 0, 1, false), FILES);
        assertEquals(1 - Math.exp(-0.7), flat.hitRatio(700), 1e-12);
        double harmonic = 0;
        for (int i = 1; i <= FILES; i++) {
            harmonic += 1.0 / i;
        }
        double expected = 0;
        for (int i = 1; i <= FILES; i++) {
            double p = 1 / (i * harmonic);
            expected += p * (1 - Math.exp(-p * 500));
        }
        assertEquals(expected, model(AccessPattern.ZIPF, FILES).hitRatio(500), 1e-12);
    }

    @Test
    void requestsByZipfWithSkew08HitAsOftenAsTheSumOverAllFilesSays() {
        int files = 10_000;
        var cache = FileCacheModel.of(new WorkloadPlan(AccessPattern.ZIPF, files, 1, 1, 0.8, 1, false), files);
        assertEquals(0.625, cache.hitRatio(files / 2.0), 5e-4);
        assertEquals(0.741, cache.hitRatio(files), 5e-4);
        assertEquals(0.904, cache.hitRatio(3.0 * files), 5e-4);
    }

    @Test
    void noMoreThanAllRequestsHitHoweverManyThereWere() {
        for (double skew : new double[] {0.3, 0.8, 0.8001, 0.85, 1, 1.7}) {
            var cache = FileCacheModel.of(new WorkloadPlan(AccessPattern.ZIPF, 10_000, 1, 1, skew, 1, false), 10_000);
            for (double k = 1e4; k < 1e15; k *= 1.5) {
                assertTrue(cache.hitRatio(k) <= 1, "skew " + skew + ", request " + k);
            }
            assertEquals(1, cache.hitRatio(1e15));
        }
    }

    @Test
    void theFewNodesOfASumOverRanksGiveTheSumOverAllFiles() {
        int files = 10_000;
        for (double skew : new double[] {0.3, 0.8, 1, 1.7, 3}) {
            var workload = new WorkloadPlan(AccessPattern.ZIPF, files, 1, 1, skew, 1, false);
            var cache = FileCacheModel.of(workload, files);
            double[] popularity = new double[files];
            double total = 0;
            for (int i = 0; i < files; i++) {
                popularity[i] = Math.pow(i + 1.0, -skew);
                total += popularity[i];
            }
            for (double k = 1; k < 1e9; k *= 3) {
                double expected = 0;
                for (double each : popularity) {
                    expected -= each / total * Math.expm1(-each / total * k);
                }
                assertEquals(expected, cache.hitRatio(k), 1e-12, "skew " + skew + ", request " + k);
            }
        }
    }

    @Test
    void ranksAreCountedExactlyByFewNodes() {
        for (int count : new int[] {1, 12, 32, 33, 45, 100, 10_000, 3_000_000}) {
            var nodes = new RankNodes(count);
            double ranks = 0;
            double sum = 0;
            for (int i = 0; i < nodes.size(); i++) {
                ranks += nodes.weight(i);
                sum += nodes.weight(i) * nodes.rank(i);
            }
            assertEquals(count, ranks, 1e-11 * count);
            assertEquals(count * (count + 1.0) / 2, sum, 1e-11 * sum);
            assertTrue(nodes.size() <= 300, nodes.size() + " nodes for " + count);
        }
    }

    @Test
    void aCacheSmallerThanTheSetBoundsUniformHitsByItsShare() {
        var cache = model(AccessPattern.UNIFORM, 300);
        assertEquals(0.3, cache.steadyHitRatio(), 1e-12);
        assertEquals(0.3, cache.hitRatio(cache.kink()), 1e-12);
        assertEquals(0.3, cache.hitRatio(1e9), 1e-12);
    }

    @Test
    void aFullZipfCacheAgreesWithASimulatedLeastRecentlyUsedOne() {
        int capacity = 200;
        var cache = model(AccessPattern.ZIPF, capacity);
        double harmonic = 0;
        double[] cumulative = new double[FILES];
        for (int i = 0; i < FILES; i++) {
            harmonic += 1.0 / (i + 1);
            cumulative[i] = harmonic;
        }
        var lru = new LinkedHashMap<Integer, Boolean>(16, 0.75f, true);
        var random = new RandomStreams(7).stream("web", "files", 0);
        int hits = 0;
        int requests = 400_000;
        for (int r = -20_000; r < requests; r++) {
            int found = Arrays.binarySearch(cumulative, random.uniform() * harmonic);
            int file = found >= 0 ? found : -found - 1;
            if (lru.get(file) != null) {
                hits += r >= 0 ? 1 : 0;
            } else {
                lru.put(file, true);
                if (lru.size() > capacity) {
                    lru.remove(lru.keySet().iterator().next());
                }
            }
        }
        assertEquals((double) hits / requests, cache.steadyHitRatio(), 0.005);
    }

    @Test
    void hitRatiosNeverFall() {
        for (var pattern : AccessPattern.values()) {
            var cache = model(pattern, 500);
            double last = 0;
            for (double k = 0; k < 5000; k += 100) {
                assertTrue(cache.hitRatio(k) >= last);
                last = cache.hitRatio(k);
            }
        }
    }

    private static FileCacheModel model(AccessPattern pattern, double cachedFiles) {
        return FileCacheModel.of(new WorkloadPlan(pattern, FILES, 1, 1, 1, 1, false), cachedFiles);
    }
}
