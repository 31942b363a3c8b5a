package org.warmboot.analysis.trend;

import java.util.function.DoubleUnaryOperator;
import org.warmboot.analysis.numeric.Root;

/**
 * Straight line through a series, between two that leave it from its centre on to both sides: those of the outermost slopes
 * through the outermost levels.
 *
 * @param centre time of the centre, seconds of the epoch
 * @param end end of what was judged, seconds of the epoch
 * @param level value there
 * @param levelHalf half width of the interval of that value, 95 %
 * @param slope slope per day
 * @param excursion most that a value lay above the line
 */
public record TrendLine(double centre, double end, double level, double levelHalf, Slope slope, double excursion) {

    private static final double FARTHEST = 36525;

    /** Value of the line so many days after its centre. */
    public double at(double days) {
        return level + slope.estimate() * days;
    }

    /** Upper end of the interval of the line so many days after its centre. */
    public double upper(double days) {
        var reach = days < 0 ? slope.estimate() - slope.low() : slope.high() - slope.estimate();
        return at(days) + levelHalf + reach * Math.abs(days);
    }

    /** Lower end of it. */
    public double lower(double days) {
        var reach = days < 0 ? slope.high() - slope.estimate() : slope.estimate() - slope.low();
        return at(days) - levelHalf - reach * Math.abs(days);
    }

    /**
     * When the level reaches a capacity: seconds of the epoch, infinite for never, which a century counts as. The latest
     * is never unless the lower end of the slope is above 0.
     *
     * @param capacity the capacity
     */
    public Exhaustion reaches(double capacity) {
        return new Exhaustion(
                crossing(capacity, this::upper),
                crossing(capacity, this::at),
                slope.low() <= 0 ? Double.POSITIVE_INFINITY : crossing(capacity, this::lower));
    }

    /** When a single value first touches a capacity: the level is then the largest excursion below it. */
    public Exhaustion touches(double capacity) {
        return reaches(capacity - Math.max(0, excursion));
    }

    private double crossing(double capacity, DoubleUnaryOperator value) {
        var begin = Math.min(0, -(end - centre) / Bins.DAY);
        if (value.applyAsDouble(begin) >= capacity) {
            return centre + begin * Bins.DAY;
        }
        if (!(value.applyAsDouble(FARTHEST) >= capacity)) {
            return Double.POSITIVE_INFINITY;
        }
        return centre + Root.between(days -> capacity - value.applyAsDouble(days), begin, FARTHEST) * Bins.DAY;
    }
}
