package org.warmboot.analysis.montecarlo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.warmboot.analysis.distribution.Deterministic;
import org.warmboot.analysis.distribution.Distribution;
import org.warmboot.analysis.distribution.Empirical;
import org.warmboot.analysis.distribution.Erlang;
import org.warmboot.analysis.distribution.Exponential;
import org.warmboot.analysis.distribution.HypoExponential;
import org.warmboot.analysis.distribution.PhaseType;
import org.warmboot.analysis.distribution.Weibull;
import org.warmboot.engine.kernel.RandomStreams;

class SurvivalTableTest {

    private static final double NEVER = Double.POSITIVE_INFINITY;

    @SuppressWarnings("unused")
    private static final List<Distribution> LIVES = List.of(
            HypoExponential.of(240, 720),
            HypoExponential.of(500, 500),
            new Exponential(2160),
            Weibull.ofMean(0.5, 1000),
            Weibull.ofMean(2, 2160),
            Weibull.ofMean(3.7, 700),
            new Erlang(5, 900),
            PhaseType.series(List.of(100.0, 300.0, 500.0)),
            Empirical.of(1, 70, 75, 300, 900),
            new Deterministic(400));

    @ParameterizedTest
    @FieldSource("LIVES")
    void theTableIsTheInverseOfTheSurvivalFunction(Distribution life) {
        var random = new RandomStreams(5).stream("table", "places", 0);
        for (var longest : new double[] {30, 336, 2000, NEVER}) {
            var table = new SurvivalTable(life, longest);
            var least = longest == NEVER ? 0 : life.survival(longest);
            var tolerance = 1e-10 * Math.min(longest, life.mean());
            for (var i = 0; i < 500; i++) {
                // even places in probability, and places near both ends
                var uniform = random.uniform();
                var survival = i % 3 == 0 ? uniform : i % 3 == 1 ? Math.pow(uniform, 8) : 1 - Math.pow(uniform, 8);
                if (survival > least && survival < 1) {
                    var exact = life.quantile(Math.min(1 - survival, Math.nextDown(1.0)));
                    // where little is left, one minus a probability does not tell exactly how much
                    var rounding = 4 * Math.ulp(1.0) / survival / life.hazard(exact);
                    assertEquals(exact, table.age(survival), tolerance + rounding, () -> life + " at " + survival);
                }
            }
        }
    }

    @Test
    void nobodyFailsAtOnceAndNobodyOutlivesTheLongestAge() {
        var table = new SurvivalTable(new Exponential(100), 50);
        assertEquals(0, table.age(1));
        assertEquals(50, table.age(Math.exp(-0.5) * (1 - 1e-15)));
        // the least uniform number of a stream
        assertEquals(100 * 53 * Math.log(2), new SurvivalTable(new Exponential(100), NEVER).age(0x1.0p-54), 1e-9);
    }
}
