package org.warmboot.analysis.trend;

import java.util.Arrays;
import org.warmboot.engine.kernel.RandomStream;

/**
 * Autoregressive noise in the form of Dickey and Fuller: {@code u_t = a u_(t-1) + sum psi_i (u_(t-i) - u_(t-i-1)) + e}.
 * The order is chosen by BIC; a is corrected for the bias that a fitted line brings (A. Roy and W. Fuller, JBES 19,
 * 2001) and set to 1 if it is as near as n^-1/2 (P. Perron and T. Yabu, J. Econometrics 151, 2009).
 *
 * @param persistence a, at most 1
 * @param lags the psi
 * @param shocks centred residuals e, to draw from
 */
record NoiseModel(double persistence, double[] lags, double[] shocks) {

    private static final int MOST_LAGS = 4;
    private static final int MOST_LAGS_OF_FEW = 2;
    private static final int FEW = 100;

    /** Deterministic parts: level and slope. */
    private static final double PARTS = 2;

    /** Median of the unit root statistic with a trend (Fuller, Introduction to Statistical Time Series, table 10.A.2). */
    private static final double MEDIAN = -2.18;

    private static final double JOINT = 10;

    /** Fits a model to what values lie above a line. */
    static NoiseModel fit(double[] residuals) {
        var count = residuals.length;
        var most = count < FEW ? MOST_LAGS_OF_FEW : MOST_LAGS;
        if (isConstant(residuals)) {
            return new NoiseModel(0, new double[0], new double[] {0});
        }
        var best = LagRegression.of(residuals, 0, most);
        for (var order = 1; order <= most; order++) {
            var next = LagRegression.of(residuals, order, most);
            if (next.criterion() < best.criterion()) {
                best = next;
            }
        }
        var order = best.coefficients().length - 1;
        var chosen = LagRegression.of(residuals, order, order);
        var corrected = corrected(chosen.coefficients()[0], chosen.error(), order, count);
        var persistence = Math.abs(corrected - 1) <= 1 / Math.sqrt(count) ? 1 : Math.min(1, corrected);
        var given = LagRegression.given(persistence, residuals, order);
        return new NoiseModel(persistence, given.coefficients(), centred(given.residuals()));
    }

    private static boolean isConstant(double[] residuals) {
        return Arrays.stream(residuals).allMatch(each -> each == residuals[0]);
    }

    private static double corrected(double estimate, double error, int order, int count) {
        var t = (estimate - 1) / error;
        var lags = (order + 2) / 2;
        if (t > MEDIAN) {
            return 1;
        }
        var bend =
                ((1 + PARTS) * count - MEDIAN * MEDIAN * (lags + count)) / (MEDIAN * (JOINT + MEDIAN) * (lags + count));
        var slack = t > -JOINT ? t + bend * (t + JOINT) : t;
        var beyond = t <= -Math.sqrt((1 + PARTS) * count);
        return beyond ? estimate : estimate + (lags * t / count - (1 + PARTS) / slack) * error;
    }

    private static double[] centred(double[] values) {
        var mean = Arrays.stream(values).average().orElse(0);
        return Arrays.stream(values).map(value -> value - mean).toArray();
    }

    /** Whether the noise wanders without end. */
    boolean wanders() {
        return persistence == 1;
    }

    /** Steps until a disturbance has faded to 1/e. */
    double memory() {
        return wanders() ? Double.POSITIVE_INFINITY : persistence <= 0 ? 0 : -1 / Math.log(persistence);
    }

    /** Fills a series with such noise: from its long run, or from 0 if it wanders. */
    void simulate(RandomStream random, double[] series) {
        var warmUp = wanders() ? 0 : (int) Math.min(3.0 * series.length, 20 + 5 * memory());
        var past = new double[lags.length + 1];
        for (var t = -warmUp; t < series.length; t++) {
            var value = persistence * past[0] + shocks[(int) (random.uniform() * shocks.length)];
            for (var i = 0; i < lags.length; i++) {
                value += lags[i] * (past[i] - past[i + 1]);
            }
            System.arraycopy(past, 0, past, 1, lags.length);
            past[0] = value;
            if (t >= 0) {
                series[t] = value;
            }
        }
    }
}
