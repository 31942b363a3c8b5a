package org.warmboot.report.chart.subject;

import java.awt.Paint;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.data.xy.DefaultXYZDataset;
import org.warmboot.report.chart.kit.ChartTheme;
import org.warmboot.style.Rgb;

/** Cells over two parameters: the larger the number, the stronger the colour. */
final class HeatChart {

    private static final double PALEST = 0.06;
    private static final double STRONGEST = 0.9;
    private static final int MOST_TEXTS = 80;

    private final ChartTheme theme;

    HeatChart(ChartTheme theme) {
        this.theme = theme;
    }

    JFreeChart of(StudyCharts.Words words, HeatMap map, DoubleFunction<String> text) {
        var cells = map.cells();
        var data = new DefaultXYZDataset();
        data.addSeries("cells", new double[][] {
            cells.stream().mapToDouble(HeatMap.Cell::column).toArray(),
            cells.stream().mapToDouble(HeatMap.Cell::row).toArray(),
            cells.stream().mapToDouble(HeatMap.Cell::value).toArray()
        });
        var values = cells.stream().mapToDouble(HeatMap.Cell::value).summaryStatistics();
        var scale = new Shades(values.getMin(), values.getMax());
        var blocks = new XYBlockRenderer();
        blocks.setPaintScale(scale);
        var plot = new XYPlot(data, axis(words.across(), map.columns()), axis(map.up(), map.rows()), blocks);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        if (cells.size() <= MOST_TEXTS) {
            for (var cell : cells) {
                var note = new XYTextAnnotation(text.apply(cell.value()), cell.column(), cell.row());
                note.setFont(ChartTheme.font(10));
                note.setPaint(ChartTheme.awt(scale.shade(cell.value()).readableText()));
                plot.addAnnotation(note);
            }
        }
        return theme.frame(plot, words.title(), words.subtitle());
    }

    private SymbolAxis axis(String label, List<String> values) {
        var axis = new SymbolAxis(label, values.toArray(String[]::new));
        theme.dress(axis);
        theme.bare(axis);
        axis.setGridBandsVisible(false);
        axis.setRange(-0.5, values.size() - 0.5);
        return axis;
    }

    /** From the paper to the accent, evenly in the mixture. */
    private final class Shades implements PaintScale {

        private final double least;
        private final double most;

        Shades(double least, double most) {
            this.least = least;
            this.most = most;
        }

        Rgb shade(double value) {
            var share = most > least ? (value - least) / (most - least) : 0;
            return theme.style().accent().mixedWith(theme.style().paper(), PALEST + share * (STRONGEST - PALEST));
        }

        @Override
        public double getLowerBound() {
            return least;
        }

        @Override
        public double getUpperBound() {
            return most;
        }

        @Override
        public Paint getPaint(double value) {
            return ChartTheme.awt(shade(value));
        }
    }
}
