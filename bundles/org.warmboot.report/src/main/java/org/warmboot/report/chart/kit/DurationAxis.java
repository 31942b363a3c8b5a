package org.warmboot.report.chart.kit;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.Tick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.warmboot.style.Numbers;

/** A logarithmic axis of seconds with marks at round durations: 1 s, 10 s, 1 min, 10 min, 1 h, ... */
public final class DurationAxis extends LogAxis {

    private static final long serialVersionUID = 1;
    private static final List<Double> ROUND =
            List.of(0.001, 0.01, 0.1, 1.0, 10.0, 60.0, 600.0, 3600.0, 36_000.0, 86_400.0, 864_000.0, 8_640_000.0);

    /** Marks between the round ones too, for axes so short that these would be no scale. */
    private static final List<Double> FINE = List.of(
            0.001,
            0.002,
            0.005,
            0.01,
            0.02,
            0.05,
            0.1,
            0.2,
            0.5,
            1.0,
            2.0,
            5.0,
            10.0,
            20.0,
            30.0,
            60.0,
            120.0,
            300.0,
            600.0,
            1200.0,
            1800.0,
            3600.0,
            7200.0,
            18_000.0,
            36_000.0,
            86_400.0,
            172_800.0,
            432_000.0,
            864_000.0,
            1_728_000.0,
            4_320_000.0,
            8_640_000.0,
            17_280_000.0,
            43_200_000.0,
            86_400_000.0);

    private static final int FEWEST = 3;
    private static final double DAY = 86_400;
    private static final int MOST = 8;

    /** An axis with this label. */
    public DurationAxis(String label) {
        super(label);
    }

    @Override
    protected List<Tick> refreshTicksHorizontal(Graphics2D graphics, Rectangle2D area, RectangleEdge edge) {
        var round = ticks(ROUND);
        return round.size() < FEWEST ? ticks(FINE) : round;
    }

    private List<Tick> ticks(List<Double> values) {
        var apart = Math.log(getUpperBound() / getLowerBound()) / MOST;
        var ticks = new ArrayList<Tick>();
        var last = Double.NEGATIVE_INFINITY;
        for (var value : values) {
            if (getRange().contains(value) && Math.log(value) - last >= apart) {
                ticks.add(new NumberTick(value, name(value), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
                last = Math.log(value);
            }
        }
        return ticks;
    }

    private static String name(double seconds) {
        return seconds >= DAY ? Numbers.plain(seconds / DAY, 3) + "\u00a0d" : Numbers.duration(seconds);
    }
}
