package org.warmboot.experiment.solve;

import java.util.OptionalDouble;

/** Least squares with a parabola, to find a valley in losses that chance has blurred. */
final class Parabola {

    private Parabola() {}

    /**
     * Place of the lowest value of the parabola that fits best.
     *
     * @param x places, three at least
     * @param y values
     * @return absent if the parabola has no lowest value
     */
    static OptionalDouble bottom(double[] x, double[] y) {
        var power = new double[5];
        var moment = new double[3];
        for (int i = 0; i < x.length; i++) {
            var term = 1.0;
            for (int k = 0; k < 5; k++) {
                power[k] += term;
                if (k < 3) {
                    moment[k] += term * y[i];
                }
                term *= x[i];
            }
        }
        // Cramer's rule for y = a + b x + c x^2
        var first = new double[] {power[0], power[1], power[2]};
        var second = new double[] {power[1], power[2], power[3]};
        var third = new double[] {power[2], power[3], power[4]};
        var whole = determinant(first, second, third);
        var b = determinant(first, moment, third);
        var c = determinant(first, second, moment);
        return c / whole > 0 ? OptionalDouble.of(-b / (2 * c)) : OptionalDouble.empty();
    }

    private static double determinant(double[] x, double[] y, double[] z) {
        return x[0] * (y[1] * z[2] - z[1] * y[2])
                - y[0] * (x[1] * z[2] - z[1] * x[2])
                + z[0] * (x[1] * y[2] - y[1] * x[2]);
    }
}
