package org.warmboot.analysis.numeric;

import java.util.function.DoubleUnaryOperator;

/**
 * Minimum of a function of one variable without derivatives: golden sections, sped up by parabolas. After R. P. Brent,
 * Algorithms for Minimization without Derivatives, 1973, chapter 5.
 */
public final class BrentMinimum {

    private static final double GOLDEN = (3 - Math.sqrt(5)) / 2;
    private static final int MOST_STEPS = 200;

    private BrentMinimum() {}

    /**
     * A place and its value.
     *
     * @param x abscissa
     * @param value value of the function there
     */
    public record Point(double x, double value) {}

    /**
     * A local minimum between two places; the global one if the function has only one there.
     *
     * @param function what to minimise
     * @param from lower end
     * @param to upper end
     * @param tolerance accuracy of the place, absolute; about the square root of the rounding is the best possible
     */
    public static Point between(DoubleUnaryOperator function, double from, double to, double tolerance) {
        var low = from;
        var high = to;
        var best = low + GOLDEN * (high - low);
        var second = best;
        var third = best;
        var bestValue = function.applyAsDouble(best);
        var secondValue = bestValue;
        var thirdValue = bestValue;
        var step = 0.0;
        var stepBefore = 0.0;
        for (var i = 0; i < MOST_STEPS; i++) {
            var middle = (low + high) / 2;
            var small = tolerance + 1e-15 * Math.abs(best);
            if (Math.abs(best - middle) <= 2 * small - (high - low) / 2) {
                break;
            }
            var parabola = parabola(best, bestValue, second, secondValue, third, thirdValue);
            var next = best + parabola;
            if (Math.abs(parabola) < Math.abs(stepBefore) / 2 && next > low && next < high) {
                stepBefore = step;
                var atEdge = next - low < 2 * small || high - next < 2 * small;
                step = atEdge ? Math.copySign(small, middle - best) : parabola;
            } else {
                stepBefore = best < middle ? high - best : low - best;
                step = GOLDEN * stepBefore;
            }
            var trial = best + (Math.abs(step) >= small ? step : Math.copySign(small, step));
            var value = function.applyAsDouble(trial);
            if (value <= bestValue) {
                if (trial < best) {
                    high = best;
                } else {
                    low = best;
                }
                third = second;
                thirdValue = secondValue;
                second = best;
                secondValue = bestValue;
                best = trial;
                bestValue = value;
            } else {
                if (trial < best) {
                    low = trial;
                } else {
                    high = trial;
                }
                if (value <= secondValue || second == best) {
                    third = second;
                    thirdValue = secondValue;
                    second = trial;
                    secondValue = value;
                } else if (value <= thirdValue || third == best || third == second) {
                    third = trial;
                    thirdValue = value;
                }
            }
        }
        return new Point(best, bestValue);
    }

    /** Step from the best place to the vertex of the parabola through three; not finite if they do not make one. */
    private static double parabola(double x, double fx, double w, double fw, double v, double fv) {
        var r = (x - w) * (fx - fv);
        var q = (x - v) * (fx - fw);
        var numerator = (x - v) * q - (x - w) * r;
        return -numerator / (2 * (q - r));
    }
}
