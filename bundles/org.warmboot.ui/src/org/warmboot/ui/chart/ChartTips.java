package org.warmboot.ui.chart;

import java.util.Optional;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.XYItemEntity;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeriesCollection;
import org.warmboot.style.Numbers;
import org.warmboot.ui.Messages;

/** What a chart says about the points under the mouse, and the ranges that its axes began with. */
final class ChartTips {

    private static final int DIGITS = 4;

    private final JFreeChart chart;
    private final Optional<Range> across;
    private final Optional<Range> up;

    ChartTips(JFreeChart chart) {
        this.chart = chart;
        if (chart.getPlot() instanceof XYPlot plot) {
            across = Optional.of(plot.getDomainAxis().getRange());
            up = Optional.of(plot.getRangeAxis().getRange());
        } else {
            across = Optional.empty();
            up = Optional.empty();
        }
    }

    void restore() {
        if (chart.getPlot() instanceof XYPlot plot) {
            across.ifPresent(range -> plot.getDomainAxis().setRange(range));
            up.ifPresent(range -> plot.getRangeAxis().setRange(range));
        }
    }

    Optional<String> at(ChartRenderingInfo painted, double x, double y) {
        var entities = painted.getEntityCollection();
        if (entities == null) {
            return Optional.empty();
        }
        var entity = entities.getEntity(x, y);
        if (entity instanceof XYItemEntity item) {
            return Optional.of(words(item));
        }
        return entity == null ? Optional.empty() : Optional.ofNullable(entity.getToolTipText());
    }

    private String words(XYItemEntity item) {
        var data = item.getDataset();
        var series = item.getSeriesIndex();
        var label = data instanceof XYSeriesCollection lines
                ? lines.getSeries(series).getDescription()
                : null;
        var axis = chart.getXYPlot().getDomainAxis().getLabel();
        return Messages.text(
                "chart.point",
                label == null ? Messages.text("chart.published") : label,
                axis == null ? "" : axis,
                Numbers.plain(data.getXValue(series, item.getItem()), DIGITS),
                Numbers.plain(data.getYValue(series, item.getItem()), DIGITS));
    }
}
