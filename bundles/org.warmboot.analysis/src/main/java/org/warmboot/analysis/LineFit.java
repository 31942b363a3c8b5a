package org.warmboot.analysis;

import java.util.List;
import org.hipparchus.stat.regression.SimpleRegression;

/**
 * A straight line fitted by least squares.
 *
 * @param slope change of the value per unit of the abscissa
 * @param intercept value at zero
 * @param rSquared share of the variance that the line explains; 1 for values that do not vary
 */
public record LineFit(double slope, double intercept, double rSquared) {

    /** Relative differences up to here are rounding, not variation. */
    private static final double ROUNDING = 1e-9;

    /**
     * A point to fit.
     *
     * @param x abscissa
     * @param y value
     */
    public record Point(double x, double y) {}

    /**
     * Fits a line through points.
     *
     * @param points at least two points with different abscissas
     * @throws IllegalArgumentException if there are not two different abscissas
     */
    public static LineFit through(List<Point> points) {
        if (points.stream().mapToDouble(Point::x).distinct().count() < 2) {
            throw new IllegalArgumentException("a line needs points at two different places at least");
        }
        var regression = new SimpleRegression();
        points.forEach(point -> regression.addData(point.x(), point.y()));
        var values = points.stream().mapToDouble(Point::y).summaryStatistics();
        var largest = Math.max(Math.abs(values.getMin()), Math.abs(values.getMax()));
        var varies = values.getMax() - values.getMin() > ROUNDING * largest;
        return new LineFit(regression.getSlope(), regression.getIntercept(), varies ? regression.getRSquare() : 1);
    }

    /** Value of the line at an abscissa. */
    public double at(double x) {
        return slope * x + intercept;
    }
}
