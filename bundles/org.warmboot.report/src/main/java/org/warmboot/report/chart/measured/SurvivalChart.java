package org.warmboot.report.chart.measured;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.warmboot.analysis.life.KaplanMeier;
import org.warmboot.analysis.life.Lives;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.kit.ChartTheme;
import org.warmboot.report.chart.kit.LineChart;
import org.warmboot.style.StyleTable;

/** Share of lives that last longer, as they were seen, with its band, and as a distribution has it. */
public final class SurvivalChart {

    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;
    private static final int STEPS = 120;
    private static final int PER_CENT = 100;
    private static final float VEIL = 0.18f;

    private final ChartTheme theme;
    private final Lives lives;
    private final double unit;
    private final double end;

    private SurvivalChart(StyleTable style, Lives lives) {
        theme = new ChartTheme(style);
        this.lives = lives;
        var longest = Arrays.stream(lives.times()).max().orElse(1);
        unit = longest > 3 * DAY ? DAY : HOUR;
        end = 1.04 * longest;
    }

    /**
     * Draws lives, in seconds.
     *
     * @param survival share that a fitted distribution leaves after some seconds
     */
    public static JFreeChart of(Lives lives, DoubleUnaryOperator survival, StyleTable style) {
        return new SurvivalChart(style, lives).chart(survival);
    }

    private JFreeChart chart(DoubleUnaryOperator survival) {
        var values = theme.numbers("");
        theme.bare(values);
        values.setRange(-1.5, 1.04 * PER_CENT);
        values.setTickUnit(new NumberTickUnit(25));
        var times = theme.numbers(Messages.text(unit == DAY ? "measured.life.days" : "measured.life.hours"));
        times.setRange(0, end / unit);
        var steps = KaplanMeier.of(lives);
        var plot = new XYPlot(band(steps), times, values, veil());
        theme.grid(plot);
        plot.setDataset(1, new XYSeriesCollection(seen(steps)));
        plot.setRenderer(1, line(theme.style().text().ink(), false));
        plot.setDataset(2, new XYSeriesCollection(fitted(survival)));
        plot.setRenderer(2, line(accent(), false));
        plot.setDataset(3, new XYSeriesCollection(cut(steps)));
        plot.setRenderer(3, line(theme.style().text().ink(), true));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        return theme.frame(plot, Messages.text("measured.life"), Messages.text("measured.life.marks"));
    }

    private XYSeries seen(List<KaplanMeier.Step> steps) {
        var series = new XYSeries("seen", false);
        series.setDescription(Messages.text("measured.life.seen"));
        var level = 1.0;
        series.add(0, PER_CENT);
        for (var step : steps) {
            series.add(step.time() / unit, PER_CENT * level);
            level = step.survival();
            series.add(step.time() / unit, PER_CENT * level);
        }
        series.add(end / unit, PER_CENT * level);
        return series;
    }

    private YIntervalSeriesCollection band(List<KaplanMeier.Step> steps) {
        var series = new YIntervalSeries("band", false, true);
        KaplanMeier.Step last = null;
        for (var step : steps) {
            if (last != null) {
                add(series, step.time(), last);
            }
            add(series, step.time(), step);
            last = step;
        }
        if (last != null) {
            add(series, end, last);
        }
        var data = new YIntervalSeriesCollection();
        data.addSeries(series);
        return data;
    }

    private void add(YIntervalSeries series, double time, KaplanMeier.Step step) {
        if (!Double.isNaN(step.low())) {
            series.add(time / unit, PER_CENT * step.survival(), PER_CENT * step.low(), PER_CENT * step.high());
        }
    }

    private XYSeries fitted(DoubleUnaryOperator survival) {
        var series = new XYSeries("fitted", false);
        series.setDescription(Messages.text("measured.life.fitted"));
        for (var step = 0; step <= STEPS; step++) {
            var time = step * end / STEPS;
            series.add(time / unit, PER_CENT * survival.applyAsDouble(time));
        }
        return series;
    }

    /** Lives that were only seen to last that long, on the line. */
    private XYSeries cut(List<KaplanMeier.Step> steps) {
        var series = new XYSeries("cut", false);
        series.setDescription(Messages.text("measured.life.cut"));
        for (var i = 0; i < lives.times().length; i++) {
            if (!lives.failed()[i]) {
                var time = lives.times()[i];
                var level = steps.stream()
                        .filter(step -> step.time() <= time)
                        .reduce((one, other) -> other)
                        .map(KaplanMeier.Step::survival)
                        .orElse(1.0);
                series.add(time / unit, PER_CENT * level);
            }
        }
        return series;
    }

    private DeviationRenderer veil() {
        var renderer = new DeviationRenderer(false, false);
        renderer.setAlpha(VEIL);
        renderer.setSeriesFillPaint(0, theme.style().muted().ink());
        return renderer;
    }

    private static XYLineAndShapeRenderer line(Color colour, boolean rings) {
        var renderer = new XYLineAndShapeRenderer(!rings, rings);
        renderer.setSeriesPaint(0, colour);
        renderer.setSeriesStroke(0, rings ? ChartTheme.HAIRLINE : LineChart.solid());
        renderer.setSeriesShape(0, LineChart.DOT);
        renderer.setSeriesShapesFilled(0, false);
        return renderer;
    }

    private Color accent() {
        return theme.style().accent().ink();
    }
}
