package org.warmboot.exchange.measurements;

import java.util.Arrays;
import org.warmboot.analysis.trend.Series;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.Place;

/** Gathers values in the order of time. Zeros among other values say that nothing was there to measure. */
final class SeriesBuilder {

    private double[] seconds = new double[1024];
    private double[] values = new double[1024];
    private int size;
    private double[] downs = new double[16];
    private int downCount;
    private int leftOut;

    /**
     * Takes in a value.
     *
     * @param value not a number if there is none
     * @throws ExchangeException if it is earlier than the one before
     */
    void add(double time, double value, Place place) throws ExchangeException {
        if (size > 0 && time < seconds[size - 1]) {
            throw ExchangeException.wrong(place, "series.order");
        }
        if (!Double.isFinite(value) || size > 0 && time == seconds[size - 1]) {
            leftOut++;
            return;
        }
        if (size == seconds.length) {
            seconds = Arrays.copyOf(seconds, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        seconds[size] = time;
        values[size++] = value;
    }

    /** Notes that something was restarted. */
    void down(double time) {
        if (downCount == downs.length) {
            downs = Arrays.copyOf(downs, 2 * downCount);
        }
        downs[downCount++] = time;
    }

    MeasuredSeries build(String name) {
        var zeros =
                (int) Arrays.stream(values, 0, size).filter(value -> value == 0).count();
        var zeroIsDown = zeros > 0 && 2 * zeros < size;
        var kept = 0;
        var upSeconds = new double[zeroIsDown ? size - zeros : size];
        var upValues = new double[upSeconds.length];
        for (var i = 0; i < size; i++) {
            if (zeroIsDown && values[i] == 0) {
                down(seconds[i]);
            } else {
                upSeconds[kept] = seconds[i];
                upValues[kept++] = values[i];
            }
        }
        var ascending = Arrays.copyOf(downs, downCount);
        Arrays.sort(ascending);
        return new MeasuredSeries(name, new Series(upSeconds, upValues), ascending, leftOut);
    }
}
