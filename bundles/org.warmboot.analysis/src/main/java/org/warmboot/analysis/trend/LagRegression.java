package org.warmboot.analysis.trend;

import java.util.Arrays;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;

/**
 * Least squares of a series on its own past.
 *
 * @param coefficients of the value before, if that was not given, then of the changes before
 * @param error standard error of the first coefficient
 * @param residuals what is left
 */
record LagRegression(double[] coefficients, double error, double[] residuals) {

    /** On the value before and on so many changes before; the first values are left out. */
    static LagRegression of(double[] values, int changes, int leftOut) {
        var rows = new double[values.length - 1 - leftOut][changes + 1];
        var targets = new double[rows.length];
        for (var row = 0; row < rows.length; row++) {
            var t = row + 1 + leftOut;
            targets[row] = values[t];
            rows[row][0] = values[t - 1];
            changes(values, t, rows[row], 1);
        }
        return solve(rows, targets);
    }

    /** On changes before, with a given coefficient of the value before. */
    static LagRegression given(double persistence, double[] values, int changes) {
        var rows = new double[values.length - 1 - changes][changes];
        var targets = new double[rows.length];
        for (var row = 0; row < rows.length; row++) {
            var t = row + 1 + changes;
            targets[row] = values[t] - persistence * values[t - 1];
            changes(values, t, rows[row], 0);
        }
        return changes == 0 ? new LagRegression(new double[0], 0, targets) : solve(rows, targets);
    }

    private static void changes(double[] values, int t, double[] row, int from) {
        for (var i = from; i < row.length; i++) {
            var back = i - from + 1;
            row[i] = values[t - back] - values[t - back - 1];
        }
    }

    private static LagRegression solve(double[][] rows, double[] targets) {
        var size = rows[0].length;
        var products = new double[size][size];
        var right = new double[size];
        for (var row = 0; row < rows.length; row++) {
            for (var i = 0; i < size; i++) {
                right[i] += rows[row][i] * targets[row];
                for (var j = 0; j < size; j++) {
                    products[i][j] += rows[row][i] * rows[row][j];
                }
            }
        }
        for (var i = 0; i < size; i++) {
            // equal columns, as of a series that hardly changes, still have an answer
            products[i][i] = products[i][i] * (1 + 1e-12) + Double.MIN_NORMAL;
        }
        var inverse = new QRDecomposition(MatrixUtils.createRealMatrix(products))
                .getSolver()
                .getInverse();
        var coefficients = inverse.operate(right);
        var residuals = new double[targets.length];
        var squares = 0.0;
        for (var row = 0; row < rows.length; row++) {
            residuals[row] = targets[row];
            for (var i = 0; i < size; i++) {
                residuals[row] -= coefficients[i] * rows[row][i];
            }
            squares += residuals[row] * residuals[row];
        }
        var variance = squares / (targets.length - size);
        return new LagRegression(coefficients, Math.sqrt(variance * inverse.getEntry(0, 0)), residuals);
    }

    /** Schwarz' criterion: less is better. */
    double criterion() {
        var count = residuals.length;
        var squares = Arrays.stream(residuals).map(each -> each * each).sum();
        return count * Math.log(squares / count) + coefficients.length * Math.log(count);
    }
}
