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
        var whole = determinant(power[0], power[1], power[2], power[1], power[2], power[3], power[2], power[3], power[4]);
        var b = determinant(power[0], moment[0], power[2], power[1], moment[1], power[3], power[2], moment[2], power[4]);
        var c = determinant(power[0], power[1], moment[0], power[1], power[2], moment[1], power[2], power[3], moment[2]);
        return c / whole > 0 ? OptionalDouble.of(-b / (2 * c)) : OptionalDouble.empty();
    }

    private static double determinant(
            double a, double b, double c, double d, double e, double f, double g, double h, double i) {
        return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
    }
}
