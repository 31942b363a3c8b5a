package org.warmboot.analysis.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The maintained group of Miller's data on leukemia, and what R's package survival says of it ({@code survreg}). */
class LifeFitTest {

    private static final Lives MILLER = new Lives(
            new double[] {9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161},
            new boolean[] {true, true, false, true, true, false, true, true, false, true, false});

    @Test
    void survivorsAreThoseOfR() {
        // survfit with conf.type = "log-log"
        var survival = new double[] {
            0.9090909091, 0.8181818182, 0.7159090909, 0.6136363636, 0.4909090909, 0.3681818182, 0.1840909091
        };
        var low = new double[] {
            0.50808020577, 0.44742861468, 0.35019038591, 0.26575204000, 0.16733090978, 0.09282957494, 0.01173848012
        };
        var high = new double[] {
            0.9866738227, 0.9511622286, 0.8990239742, 0.8352992433, 0.7533997904, 0.6570408324, 0.5250148427
        };
        var steps = KaplanMeier.of(MILLER);
        assertEquals(survival.length, steps.size());
        for (var i = 0; i < survival.length; i++) {
            assertEquals(survival[i], steps.get(i).survival(), 1e-10);
            assertEquals(low[i], steps.get(i).low(), 1e-10);
            assertEquals(high[i], steps.get(i).high(), 1e-10);
        }
    }

    @Test
    void exponentialWeibullAndLognormalAreThoseOfR() {
        fits(LifeModel.EXPONENTIAL, 4.10146203, 1, -35.71023421, 73.42046842);
        fits(LifeModel.WEIBULL, 4.09971163, 0.9691291266, -35.70395631, 75.40791263);
        fits(LifeModel.LOGNORMAL, 3.607806993, 0.9608276825, -34.17926161, 72.35852321);
    }

    private static void fits(LifeModel model, double location, double scale, double logLikelihood, double aic) {
        var fit = LifeFit.of(MILLER, model);
        assertEquals(location, fit.location(), 2e-6);
        assertEquals(scale, fit.scale(), 2e-6);
        assertEquals(logLikelihood, fit.logLikelihood(), 1e-7);
        assertEquals(aic, fit.aic(), 2e-7);
    }

    @Test
    void theIntervalOfTheShapeCoversTheTruthAsOftenAsItSays() {
        // lives of shape 2, seen until 1.2 of their scale; 95 % of 400 within four standard deviations
        var random = new SplittableRandom(1);
        var covered = 0;
        for (var series = 0; series < 400; series++) {
            var times = new double[40];
            var failed = new boolean[40];
            for (var i = 0; i < times.length; i++) {
                var life = Math.sqrt(-Math.log(1 - random.nextDouble()));
                failed[i] = life < 1.2;
                times[i] = Math.min(life, 1.2);
            }
            var fit = LifeFit.of(new Lives(times, failed), LifeModel.WEIBULL);
            covered += fit.lowest().scale() <= 0.5 && 0.5 <= fit.highest().scale() ? 1 : 0;
        }
        assertTrue(Math.abs(covered - 380) <= 18, "" + covered);
    }

    @Test
    void oneFailureIsTooFew() {
        var one = new Lives(new double[] {3, 4}, new boolean[] {true, false});
        assertThrows(IllegalArgumentException.class, () -> LifeFit.of(one, LifeModel.WEIBULL));
    }
}
