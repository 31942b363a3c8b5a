package org.warmboot.analysis.life;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Share of the lives that last longer: E. Kaplan and P. Meier, Nonparametric estimation, JASA 53, 1958. */
public final class KaplanMeier {

    private static final double NORMAL = 1.959963984540054;

    private KaplanMeier() {}

    /**
     * A time of failure.
     *
     * @param time the time
     * @param survival share that lasts longer
     * @param low lower end of its interval of 95 %, by the logarithm of its negative logarithm; not a number if none lasts
     * @param high upper end
     */
    public record Step(double time, double survival, double low, double high) {}

    /** The steps, one for each time of failure, ascending; the error is Greenwood's. */
    public static List<Step> of(Lives lives) {
        var order = IntStream.range(0, lives.times().length)
                .boxed()
                .sorted((one, other) -> Double.compare(lives.times()[one], lives.times()[other]))
                .toList();
        var steps = new ArrayList<Step>();
        var survival = 1.0;
        var greenwood = 0.0;
        for (var from = 0; from < order.size(); ) {
            var time = lives.times()[order.get(from)];
            var atRisk = order.size() - from;
            var deaths = 0;
            while (from < order.size() && lives.times()[order.get(from)] == time) {
                deaths += lives.failed()[order.get(from++)] ? 1 : 0;
            }
            if (deaths > 0) {
                survival *= 1 - deaths / (double) atRisk;
                greenwood += deaths / (double) atRisk / (atRisk - deaths);
                steps.add(step(time, survival, Math.sqrt(greenwood)));
            }
        }
        return steps;
    }

    private static Step step(double time, double survival, double error) {
        if (survival == 0) {
            return new Step(time, 0, Double.NaN, Double.NaN);
        }
        var width = NORMAL * error / Math.log(survival);
        return new Step(time, survival, Math.pow(survival, Math.exp(-width)), Math.pow(survival, Math.exp(width)));
    }
}
