package org.warmboot.analysis.numeric;

import java.util.function.DoubleUnaryOperator;

/**
 * Place where a falling function crosses zero, without its derivative: T. Chandrupatla, A new hybrid
 * quadratic/bisection algorithm for finding the zero of a nonlinear function without using derivatives, Advances in
 * Engineering Software 28(3), 1997.
 */
public final class Root {

    private static final int MOST_STEPS = 200;

    private Root() {}

    /**
     * The place, to the last digits; that of the step for a function that jumps over zero.
     *
     * @param function positive at the lower end, not positive at the upper
     * @param low lower end
     * @param high upper end
     */
    public static double between(DoubleUnaryOperator function, double low, double high) {
        var other = new Point(low, function.applyAsDouble(low));
        var newest = new Point(high, function.applyAsDouble(high));
        var share = 0.5;
        for (var i = 0; i < MOST_STEPS; i++) {
            var x = newest.x + share * (other.x - newest.x);
            var next = new Point(x, function.applyAsDouble(x));
            var before = newest;
            if (next.y > 0 != newest.y > 0) {
                before = other;
                other = newest;
            }
            newest = next;
            var best = Math.abs(newest.y) < Math.abs(other.y) ? newest : other;
            var nearest = Math.ulp(best.x) / Math.abs(other.x - newest.x);
            if (nearest > 0.5 || newest.y == 0) {
                return best.x;
            }
            share = Math.clamp(share(newest, other, before), nearest, 1 - nearest);
        }
        return newest.x;
    }

    /** Next place between the newest and the one on the other side: quadratic where the function is smooth enough. */
    private static double share(Point newest, Point other, Point before) {
        var place = (newest.x - other.x) / (before.x - other.x);
        var height = (newest.y - other.y) / (before.y - other.y);
        if (!(1 - Math.sqrt(1 - place) < height && height < Math.sqrt(place))) {
            return 0.5;
        }
        return newest.y / (other.y - newest.y) * before.y / (other.y - before.y)
                + (before.x - newest.x)
                        / (other.x - newest.x)
                        * newest.y
                        / (before.y - newest.y)
                        * other.y
                        / (before.y - other.y);
    }

    private record Point(double x, double y) {}
}
