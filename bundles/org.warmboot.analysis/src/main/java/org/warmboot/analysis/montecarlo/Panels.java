package org.warmboot.analysis.montecarlo;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * A function on (0, 1/2) by polynomials of degree 7 on panels that get finer towards 0: eight to each halving. A power
 * of the argument, such as a quantile near 0 is, has the same relative error on each of them, less than 1e-10.
 *
 * <p>Panels whose polynomial is not near enough are left out. Only sums, products and bits of numbers are used.
 */
final class Panels {

    private static final int HALVINGS = 18;
    private static final int PER_HALVING_BITS = 3;
    private static final int COUNT = (HALVINGS - 1) << PER_HALVING_BITS;
    private static final int TERMS = 8;
    private static final int MANTISSA_BITS = 52;
    private static final int SHIFT = MANTISSA_BITS - PER_HALVING_BITS;
    private static final long MANTISSA = (1L << MANTISSA_BITS) - 1;
    private static final long ONE = Double.doubleToRawLongBits(1);
    private static final int FIRST = (int) (Double.doubleToRawLongBits(Math.scalb(1.0, -HALVINGS)) >>> SHIFT);
    /** Places in a panel, from -1/2 to 1/2, at which the polynomial is that of Chebyshev's interpolation. */
    private static final double[] NODES = new double[TERMS];

    private static final int CHECKS = 2 * TERMS;

    static {
        Arrays.setAll(NODES, i -> StrictMath.cos(StrictMath.PI * (2 * i + 1) / (2 * TERMS)) / 2);
    }

    private final double[] terms = new double[COUNT * TERMS];

    /** Whether a value is near enough to the function. */
    @FunctionalInterface
    interface Check {
        boolean holds(double argument, double value);
    }

    /**
     * Tables a function.
     *
     * @param function what to table
     * @param to largest argument that is needed
     * @param check tried at 17 places of each panel, both ends among them
     */
    Panels(DoubleUnaryOperator function, double to, Check check) {
        Arrays.fill(terms, Double.NaN);
        for (var panel = 0; panel < COUNT && argument(panel, -0.5) < to; panel++) {
            var polynomial = interpolate(function, panel);
            if (isNear(polynomial, panel, check)) {
                System.arraycopy(polynomial, 0, terms, panel * TERMS, TERMS);
            }
        }
    }

    /** The function, or not a number where it is not tabled. */
    double at(double argument) {
        var bits = Double.doubleToRawLongBits(argument);
        var panel = (int) (bits >>> SHIFT) - FIRST;
        if (panel < 0 || panel >= COUNT) {
            return Double.NaN;
        }
        var place = Double.longBitsToDouble(bits << PER_HALVING_BITS & MANTISSA | ONE) - 1.5;
        return polynomial(terms, panel * TERMS, place);
    }

    /** In pairs, which a processor works on at the same time. */
    private static double polynomial(double[] terms, int from, double x) {
        var square = x * x;
        var fourth = square * square;
        var low = terms[from] + terms[from + 1] * x + (terms[from + 2] + terms[from + 3] * x) * square;
        var high = terms[from + 4] + terms[from + 5] * x + (terms[from + 6] + terms[from + 7] * x) * square;
        return low + high * fourth;
    }

    private static double argument(int panel, double place) {
        var start = Double.longBitsToDouble((long) (panel + FIRST) << SHIFT);
        var width = Math.scalb(1.0, Math.getExponent(start) - PER_HALVING_BITS);
        return start + (place + 0.5) * width;
    }

    private static boolean isNear(double[] polynomial, int panel, Check check) {
        for (var i = 0; i <= CHECKS; i++) {
            var place = (double) i / CHECKS - 0.5;
            if (!check.holds(argument(panel, place), polynomial(polynomial, 0, place))) {
                return false;
            }
        }
        return true;
    }

    /** Newton's divided differences, multiplied out. */
    private static double[] interpolate(DoubleUnaryOperator function, int panel) {
        var differences = new double[TERMS];
        Arrays.setAll(differences, i -> function.applyAsDouble(argument(panel, NODES[i])));
        for (var order = 1; order < TERMS; order++) {
            for (var i = TERMS - 1; i >= order; i--) {
                differences[i] = (differences[i] - differences[i - 1]) / (NODES[i] - NODES[i - order]);
            }
        }
        var polynomial = new double[TERMS];
        for (var i = TERMS - 1; i >= 0; i--) {
            for (var power = TERMS - 1; power > 0; power--) {
                polynomial[power] = polynomial[power - 1] - NODES[i] * polynomial[power];
            }
            polynomial[0] = differences[i] - NODES[i] * polynomial[0];
        }
        return polynomial;
    }
}
