package org.warmboot.analysis.trend;

/**
 * Least squares line through values at the places 0, 1, 2 and so on.
 *
 * @param slope change per step
 * @param start value at place 0
 * @param residuals what the values lie above it
 */
record StraightLine(double slope, double start, double[] residuals) {

    /** What a value lies above the line relative to itself, up to which that is rounding. */
    private static final double ROUNDING = 1e-10;

    static StraightLine through(double[] values) {
        var count = values.length;
        var centre = (count - 1) / 2.0;
        var mean = 0.0;
        var cross = 0.0;
        for (var i = 0; i < count; i++) {
            mean += values[i] / count;
            cross += (i - centre) * values[i];
        }
        var slope = cross / squares(count);
        var start = mean - slope * centre;
        var residuals = new double[count];
        for (var i = 0; i < count; i++) {
            var above = values[i] - start - slope * i;
            residuals[i] = Math.abs(above) > ROUNDING * Math.abs(values[i]) ? above : 0;
        }
        return new StraightLine(slope, start, residuals);
    }

    /** Sum of the squared distances of the places from their centre. */
    static double squares(double count) {
        return count * (count * count - 1) / 12;
    }
}
