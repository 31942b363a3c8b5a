package org.warmboot.engine.aging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.aging.UsageCurve.Sample;

class UsageCurveTest {

    private static final double HOUR = 3600;
    private static final double HEAP = 16 << 20;

    @Test
    void aLeakAloneExhaustsItsCapacityAfterCapacityThroughRate() {
        var curve = new ResourceLeak(heap(4096 / HOUR, 0)).curve(1e9);
        assertEquals(HEAP / 4096 * HOUR, curve.exhaustedAt().orElseThrow(), 1e-6);
        assertEquals(HEAP / 2, curve.used(HEAP / 4096 * HOUR / 2), 1e-6);
        assertEquals(HEAP, curve.used(9e8), 0);
    }

    @Test
    void throughputFallsByItsLossWhenEverythingIsUsed() {
        var curve = new ResourceLeak(heap(4096 / HOUR, 0)).curve(HEAP / 4096 * HOUR / 2);
        assertEquals(OptionalDouble.empty(), curve.exhaustedAt());
        assertEquals(1 - 0.2 / 2, curve.lowestThroughputFactor(), 1e-12);
        assertEquals(1 - 0.2, new ResourceLeak(heap(1, 0)).curve(1e9).lowestThroughputFactor(), 1e-12);
    }

    @Test
    void rebootsAloneExhaustItAfterCapacityThroughLossOfThem() {
        var leak = new ResourceLeak(heap(0, HEAP / 8));
        for (int i = 1; i <= 10; i++) {
            leak.lose(i * HOUR);
        }
        var curve = leak.curve(20 * HOUR);
        assertEquals(8 * HOUR, curve.exhaustedAt().orElseThrow(), 0);
        assertEquals(HEAP * 3 / 8, curve.used(3.5 * HOUR), 1e-6);
        assertEquals(HEAP, curve.highest(), 0);
    }

    @Test
    void renewalsMakeASawtoothWhoseTeethAreRateTimesInterval() {
        var leak = new ResourceLeak(heap(1, 0));
        for (int i = 1; i <= 4; i++) {
            leak.renew(i * 100);
        }
        var curve = leak.curve(450);
        assertEquals(100, curve.highest(), 1e-12);
        assertEquals(OptionalDouble.empty(), curve.exhaustedAt());
        for (double time = 0; time <= 450; time += 12.5) {
            assertEquals(time % 100, curve.used(time), 1e-12);
        }
    }

    @Test
    void samplesShowBothSidesOfARenewalAndTheMomentOfExhaustion() {
        var leak = new ResourceLeak(new LeakingResource("x", "X", AgingIndicator.GUEST_MEMORY, 30, 1, 0, 0));
        leak.renew(40);
        var samples = leak.curve(60).samples(25);
        assertEquals(
                java.util.List.of(
                        new Sample(0, 0),
                        new Sample(25, 25),
                        new Sample(30, 30),
                        new Sample(40, 30),
                        new Sample(40, 0),
                        new Sample(50, 10),
                        new Sample(60, 20)),
                samples);
    }

    @Test
    void aResourceWithoutALeakStaysWhole() {
        var curve = new ResourceLeak(heap(0, 0)).curve(1e9);
        assertEquals(0, curve.highest(), 0);
        assertEquals(1, curve.lowestThroughputFactor(), 0);
    }

    @Test
    void nothingCanLeakFromNothing() {
        var problem = assertThrows(
                IllegalArgumentException.class,
                () -> new LeakingResource("x", "X", AgingIndicator.GUEST_MEMORY, 0, 1, 0, 0));
        assertTrue(problem.getMessage().contains("X"));
    }

    private static LeakingResource heap(double perSecond, double perReboot) {
        return new LeakingResource("xen", "Xen", AgingIndicator.HYPERVISOR_HEAP, HEAP, perSecond, perReboot, 0.2);
    }
}
