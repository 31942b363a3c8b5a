package org.warmboot.analysis.numeric;

import java.util.function.DoubleUnaryOperator;

/** Integrals by the Gauss-Legendre rule of five points on equal panels. */
public final class Quadrature {

    private static final double INNER = Math.sqrt(5 - 2 * Math.sqrt(10.0 / 7)) / 3;
    private static final double OUTER = Math.sqrt(5 + 2 * Math.sqrt(10.0 / 7)) / 3;
    private static final double MIDDLE_WEIGHT = 128.0 / 225;
    private static final double INNER_WEIGHT = (322 + 13 * Math.sqrt(70)) / 900;
    private static final double OUTER_WEIGHT = (322 - 13 * Math.sqrt(70)) / 900;

    private Quadrature() {}

    /**
     * Integral of a function between two places.
     *
     * @param function what to integrate; exact for polynomials of degree 9 on each panel
     * @param from lower end
     * @param to upper end
     * @param panels number of panels, at least 1
     */
    public static double integral(DoubleUnaryOperator function, double from, double to, int panels) {
        var half = (to - from) / panels / 2;
        var sum = 0.0;
        for (var panel = 0; panel < panels; panel++) {
            var middle = from + (2 * panel + 1) * half;
            sum += MIDDLE_WEIGHT * function.applyAsDouble(middle)
                    + INNER_WEIGHT * both(function, middle, INNER * half)
                    + OUTER_WEIGHT * both(function, middle, OUTER * half);
        }
        return sum * half;
    }

    private static double both(DoubleUnaryOperator function, double middle, double distance) {
        return function.applyAsDouble(middle - distance) + function.applyAsDouble(middle + distance);
    }
}
