package org.warmboot.analysis.optimum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.warmboot.analysis.distribution.Weibull;
import org.warmboot.analysis.renewal.AgeRejuvenation;

/** What holds for any aging system. */
class OptimumPropertiesTest {

    private static final Flatness FIVE_PERCENT = Flatness.share(0.05);

    @Property(seed = "20261120", tries = 150)
    void nothingBeatsTheOptimum(
            @ForAll @DoubleRange(min = 0.5, max = 6) double shape,
            @ForAll @DoubleRange(min = 0.01, max = 10) double rejuvenation,
            @ForAll @DoubleRange(min = 0.01, max = 50) double share) {
        var model = AgeRejuvenation.of(Weibull.ofMean(shape, 1000), 5, rejuvenation);
        var optimum = RejuvenationOptimum.byAvailability(model, FIVE_PERCENT);
        var other = model.cycle(share * 1000).unavailability();
        assertTrue(optimum.loss() <= other * (1 + 1e-9));
        // outside the band it costs more than the tolerance wherever there is a single valley, as for any Weibull time
        assertEquals(
                other <= optimum.loss() * 1.05 * (1 + 1e-9),
                optimum.band().contains(share * 1000) || Math.abs(other / optimum.loss() - 1.05) < 1e-6);
    }

    @Property(seed = "20261120", tries = 60)
    void agingAndCheaperRejuvenationTogetherMakeItWorthwhile(
            @ForAll @DoubleRange(min = 0.3, max = 6) double shape,
            @ForAll @DoubleRange(min = 0.01, max = 10) double rejuvenation) {
        // Barlow and Hunter: a finite optimum needs a rising hazard without bound and r > c
        var model = AgeRejuvenation.of(Weibull.ofMean(shape, 1000), 5, rejuvenation);
        var optimum = RejuvenationOptimum.byAvailability(model, FIVE_PERCENT);
        if (shape <= 1 || rejuvenation >= 5) {
            assertTrue(optimum instanceof Optimum.Never, optimum.toString());
        } else if (shape > 2 && rejuvenation < 4) {
            // nearer to the limits the optimum lies where hardly anything survives, beyond what numbers can tell
            assertTrue(optimum instanceof Optimum.At, optimum.toString());
        }
    }
}
