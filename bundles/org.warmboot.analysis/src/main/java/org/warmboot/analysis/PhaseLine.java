package org.warmboot.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.FDistribution;
import org.hipparchus.stat.regression.SimpleRegression;
import org.warmboot.analysis.statistics.ConfidenceInterval;

/**
 * A line through measured times of a phase, by least squares and beside it one that outliers do not move: the median of
 * the slopes of all pairs (H. Theil, A rank-invariant method of linear regression analysis, 1950).
 *
 * @param slope slope of least squares with its interval of 95 %
 * @param intercept its value at zero, likewise
 * @param robust slope and intercept of Theil
 * @param outliers places of the points that lie farther from the robust line than 3.5 standard deviations, judged by the
 *     median distance
 * @param lackOfFit probability that points as far from a line come from a line, if some abscissas were measured again
 */
public record PhaseLine(
        ConfidenceInterval slope,
        ConfidenceInterval intercept,
        LineFit.Point robust,
        List<Integer> outliers,
        OptionalDouble lackOfFit) {

    private static final double LEVEL = 0.95;
    private static final double FAR = 3.5 * 1.4826;

    /** Distances up to this share of the values are rounding. */
    private static final double ROUNDING = 1e-9;

    /**
     * Fits both lines.
     *
     * @throws IllegalArgumentException if there are less than three points, or all at one place
     */
    public static PhaseLine through(List<LineFit.Point> points) {
        if (points.size() < 3
                || points.stream().mapToDouble(LineFit.Point::x).distinct().count() < 2) {
            throw new IllegalArgumentException("a line with intervals needs three points, and two places, at least");
        }
        var regression = new SimpleRegression();
        points.forEach(point -> regression.addData(point.x(), point.y()));
        var freedom = points.size() - 2;
        var robust = robust(points);
        return new PhaseLine(
                ConfidenceInterval.ofMean(regression.getSlope(), finite(regression.getSlopeStdErr()), freedom, LEVEL),
                ConfidenceInterval.ofMean(
                        regression.getIntercept(), finite(regression.getInterceptStdErr()), freedom, LEVEL),
                robust,
                outliers(points, robust),
                lackOfFit(points, regression.getSumSquaredErrors()));
    }

    private static double finite(double error) {
        return Double.isNaN(error) ? 0 : error;
    }

    private static LineFit.Point robust(List<LineFit.Point> points) {
        var slopes = points.stream()
                .flatMap(one -> points.stream()
                        .filter(other -> other.x() > one.x())
                        .map(other -> (other.y() - one.y()) / (other.x() - one.x())))
                .mapToDouble(Double::doubleValue)
                .toArray();
        var slope = median(slopes);
        return new LineFit.Point(
                slope,
                median(points.stream()
                        .mapToDouble(point -> point.y() - slope * point.x())
                        .toArray()));
    }

    private static List<Integer> outliers(List<LineFit.Point> points, LineFit.Point robust) {
        var distances = points.stream()
                .mapToDouble(point -> Math.abs(point.y() - robust.x() * point.x() - robust.y()))
                .toArray();
        var largest =
                points.stream().mapToDouble(point -> Math.abs(point.y())).max().orElse(0);
        var limit = Math.max(FAR * median(distances.clone()), ROUNDING * largest);
        return IntStream.range(0, distances.length)
                .filter(i -> distances[i] > limit)
                .boxed()
                .toList();
    }

    /** F test of the scatter around the line against that within the places. */
    private static OptionalDouble lackOfFit(List<LineFit.Point> points, double squares) {
        var groups =
                points.stream().collect(Collectors.groupingBy(LineFit.Point::x)).values();
        var within = points.size() - groups.size();
        var between = groups.size() - 2;
        if (within < 1 || between < 1) {
            return OptionalDouble.empty();
        }
        var pure = groups.stream()
                .mapToDouble(group -> {
                    var mean = group.stream()
                            .mapToDouble(LineFit.Point::y)
                            .average()
                            .orElse(0);
                    return group.stream()
                            .mapToDouble(point -> Math.pow(point.y() - mean, 2))
                            .sum();
                })
                .sum();
        if (pure == 0) {
            return OptionalDouble.empty();
        }
        var ratio = Math.max(0, squares - pure) / between / (pure / within);
        return OptionalDouble.of(1 - new FDistribution(between, within).cumulativeProbability(ratio));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        var middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
