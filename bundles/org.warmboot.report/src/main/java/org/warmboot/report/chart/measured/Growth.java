package org.warmboot.report.chart.measured;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.warmboot.analysis.trend.Exhaustion;
import org.warmboot.analysis.trend.Series;
import org.warmboot.analysis.trend.Trend;

/**
 * A measured series and its trend, to be drawn.
 *
 * @param name       of the values
 * @param unit       of the drawn values; empty for none
 * @param scale      measured units in one drawn unit
 * @param stretches  what lies between restarts and gaps, in the order of time
 * @param judged     the stretch that has the trend
 * @param trend      the trend, in the measured unit
 * @param capacity   value at which all is used up, if it is known
 * @param exhaustion when that is, if it is going to be
 */
public record Growth(
        String name,
        String unit,
        double scale,
        List<Series> stretches,
        Series judged,
        Trend trend,
        OptionalDouble capacity,
        Optional<Exhaustion> exhaustion) {

    /** Keeps a copy of the list. */
    public Growth {
        stretches = List.copyOf(stretches);
    }
}
