package org.warmboot.engine.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.warmboot.engine.kernel.RandomStream;
import org.warmboot.engine.kernel.RandomStreams;
import org.warmboot.engine.plan.PagingPlan;

class IdleDetectionTest {

    private static final int SAMPLES = 20_000;

    private final IdleDetection detection = detection(0.0005);

    @Test
    void anIdleDomainIsFoundAfterAsManyYieldsAsTheLogarithmSays() {
        int needed = (int) Math.floor(Math.log(0.001 / 0.03) / Math.log(0.5)) + 1;
        assertEquals(5, needed);
        assertEquals(needed, detection.yieldsNeeded());
        var finding = detection.watch(0, 100, stream(0));
        assertTrue(finding.idle());
        assertEquals(needed, finding.turns());
        assertEquals(needed * 0.01, finding.seconds(), 1e-9);
        assertEquals(needed * 0.0005, finding.processorSeconds(), 1e-12);
    }

    @Test
    void aDomainThatAlwaysWorksIsNeverFoundIdle() {
        var finding = detection.watch(1, 1000, stream(0));
        assertFalse(finding.idle());
        assertEquals(1000, finding.turns());
        assertEquals(1000 * 0.03, finding.processorSeconds(), 1e-9);
        assertEquals(1000 * 0.03, finding.seconds(), 1e-9);
    }

    @Test
    void aDomainWhoseTimersNeedMoreThanTheMinimumIsNeverFoundIdle() {
        var finding = detection(0.002).watch(0, 1000, stream(0));
        assertFalse(finding.idle());
    }

    @Test
    void theMeanNumberOfTurnsIsThatOfARunOfYields() {
        for (double busy : new double[] {0.05, 0.2, 0.5}) {
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < SAMPLES; i++) {
                double turns =
                        detection.watch(busy, Integer.MAX_VALUE, stream(i)).turns();
                sum += turns;
                squares += turns * turns;
            }
            double mean = sum / SAMPLES;
            double deviation = Math.sqrt((squares / SAMPLES - mean * mean) / SAMPLES);
            assertEquals(detection.meanTurns(busy), mean, 2.576 * deviation, "busy " + busy);
        }
    }

    @Test
    void aBusyDomainIsFoundIdleByMistakeAsOftenAsTheRecursionSays() {
        // probability of a run of r yields within n turns; the first run can end at turn i after a busy turn i - r
        double busy = 0.5;
        int turns = 40;
        int needed = detection.yieldsNeeded();
        double run = Math.pow(1 - busy, needed);
        double[] found = new double[turns + 1];
        for (int i = needed; i <= turns; i++) {
            found[i] = i == needed ? run : found[i - 1] + (1 - found[i - needed - 1]) * busy * run;
        }
        int mistakes = 0;
        int samples = 10 * SAMPLES;
        for (int i = 0; i < samples; i++) {
            mistakes += detection.watch(busy, turns, stream(i)).idle() ? 1 : 0;
        }
        double deviation = Math.sqrt(found[turns] * (1 - found[turns]) / samples);
        assertEquals(found[turns], (double) mistakes / samples, 2.576 * deviation);
    }

    private static IdleDetection detection(double burst) {
        return new IdleDetection(new PagingPlan(0.1, 0, 0, 0.03, 0.5, 0.001, 1, 1), 0.01, burst);
    }

    private static RandomStream stream(int replication) {
        return new RandomStreams(11).stream("vm1", "turns", replication);
    }
}
