package org.warmboot.report.chart.subject;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.warmboot.experiment.result.OptimalPolicy;
import org.warmboot.experiment.result.OptimalPolicy.Influence;
import org.warmboot.report.Losses;
import org.warmboot.report.Messages;
import org.warmboot.report.ParameterText;
import org.warmboot.report.chart.kit.BarLabels;
import org.warmboot.report.chart.kit.Bars;
import org.warmboot.report.chart.kit.ChartTheme;
import org.warmboot.report.chart.kit.RoomyAxis;
import org.warmboot.report.chart.kit.Swatch;
import org.warmboot.report.chart.kit.Swatch.Mark;
import org.warmboot.report.chart.kit.SwatchLegend;
import org.warmboot.style.CauseStyle;
import org.warmboot.style.Rgb;

/** How far the loss goes when each parameter is lower and higher, the most important parameter first. */
final class TornadoChart {

    /** Room beyond the longest bar, as a share of all. */
    private static final double CLEAR = 0.01;

    private final ChartTheme theme;

    TornadoChart(ChartTheme theme) {
        this.theme = theme;
    }

    JFreeChart of(OptimalPolicy optimum) {
        var parts = optimum.sensitivity();
        var low = CauseStyle.SYSTEM_ACTION.colour();
        var high = CauseStyle.HYPERVISOR_ACTION.colour();
        var axis = new RoomyAxis(BarLabels.width(ends(optimum, true)), BarLabels.width(ends(optimum, false)));
        axis.setVisible(false);
        var least = extreme(parts, true, optimum.loss());
        var most = extreme(parts, false, optimum.loss());
        var room = CLEAR * Math.max(most - least, 1e-9 * Math.abs(most) + 1e-12);
        axis.setRange(least - room, most + room);
        var plot =
                Bars.plot(theme, data(parts, Influence::lossAtLow), axis, marks(optimum, low, parts, Influence::low));
        plot.setDataset(1, data(parts, Influence::lossAtHigh));
        plot.setRenderer(1, marks(optimum, high, parts, Influence::high));
        plot.setRangeGridlinesVisible(false);
        plot.addRangeMarker(
                new ValueMarker(optimum.loss(), ChartTheme.awt(theme.style().axis()), ChartTheme.HAIRLINE),
                Layer.FOREGROUND);
        var chart = theme.frame(
                plot,
                Messages.text("tornado.title"),
                Messages.text(
                        "tornado.subtitle", Losses.name(optimum.unit()), Losses.text(optimum.loss(), optimum.unit())));
        chart.addSubtitle(new SwatchLegend(
                List.of(
                        Swatch.of(Messages.text("tornado.low"), low, Mark.BOX),
                        Swatch.of(Messages.text("tornado.high"), high, Mark.BOX)),
                theme.style()));
        return chart;
    }

    /** The labels of the bars to the left of the loss as given, or of those to the right. */
    private static Stream<String> ends(OptimalPolicy optimum, boolean left) {
        return optimum.sensitivity().stream()
                .flatMap(part -> Stream.of(
                                Map.entry(part.lossAtLow(), part.low()), Map.entry(part.lossAtHigh(), part.high()))
                        .filter(end -> end.getKey() < optimum.loss() == left)
                        .map(end -> label(optimum, end.getKey(), end.getValue())));
    }

    private static String label(OptimalPolicy optimum, double loss, String parameter) {
        return Losses.text(loss, optimum.unit()) + " (" + ParameterText.brief(parameter) + ')';
    }

    private static double extreme(List<Influence> parts, boolean least, double loss) {
        var values = parts.stream()
                .flatMap(part -> Stream.of(part.lossAtLow(), part.lossAtHigh(), loss))
                .collect(Collectors.summarizingDouble(Double::doubleValue));
        return parts.isEmpty() ? loss : least ? values.getMin() : values.getMax();
    }

    private static DefaultCategoryDataset data(List<Influence> parts, Function<Influence, Double> value) {
        var data = new DefaultCategoryDataset();
        parts.forEach(part -> data.addValue(value.apply(part), "loss", part.path()));
        return data;
    }

    /** Bars from the loss as given, with the value of the parameter and the loss at their ends. */
    private BarRenderer marks(
            OptimalPolicy optimum, Rgb colour, List<Influence> parts, Function<Influence, String> parameter) {
        var renderer = new FromLoss(optimum.loss());
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setMaximumBarWidth(0.12);
        renderer.setSeriesPaint(0, ChartTheme.awt(colour));
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(ChartTheme.font(11));
        renderer.setDefaultItemLabelPaint(ChartTheme.awt(theme.style().text()));
        renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator() {
            private static final long serialVersionUID = 1;

            @Override
            public String generateLabel(CategoryDataset data, int row, int column) {
                return label(optimum, data.getValue(row, column).doubleValue(), parameter.apply(parts.get(column)));
            }
        });
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        renderer.setDefaultNegativeItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT));
        renderer.setItemLabelInsets(new RectangleInsets(0, 5, 0, 5));
        return renderer;
    }

    /** Bars that begin at the loss as given; labels stand at the ends away from it. */
    private static final class FromLoss extends BarRenderer {

        private static final long serialVersionUID = 1;

        FromLoss(double loss) {
            setBase(loss);
        }

        @Override
        protected void drawItemLabel(
                Graphics2D graphics,
                CategoryDataset data,
                int row,
                int column,
                CategoryPlot plot,
                CategoryItemLabelGenerator generator,
                Rectangle2D bar,
                boolean negative) {
            var below = data.getValue(row, column).doubleValue() < getBase();
            super.drawItemLabel(graphics, data, row, column, plot, generator, bar, below);
        }
    }
}
