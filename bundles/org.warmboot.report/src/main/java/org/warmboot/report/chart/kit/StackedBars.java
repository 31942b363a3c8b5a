package org.warmboot.report.chart.kit;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** Horizontal bars from zero, each made of the same parts, with its total at the end. */
public final class StackedBars {

    private static final int POINTS = 11;

    private final ChartTheme theme;

    /** Bars in this look. */
    public StackedBars(ChartTheme theme) {
        this.theme = theme;
    }

    /** A chart of these bars, with a legend of the parts that are seen. */
    public JFreeChart of(String title, String subtitle, List<Stack> stacks) {
        var data = new DefaultCategoryDataset();
        var labels = new ArrayList<Bar>();
        for (var stack : stacks) {
            var group = new Category(labels.size(), stack.group());
            for (int i = 0; i < stack.parts().size(); i++) {
                data.addValue(stack.parts().get(i).value(), Integer.valueOf(i), group);
            }
            var ink = theme.style().text().ink();
            labels.add(Bar.of(group, "", stack.total(), stack.label(), ink));
        }
        var plot = Bars.fromZero(theme, data, labels, new Marks(theme, stacks));
        var chart = theme.frame(plot, title, subtitle);
        if (!stacks.isEmpty()) {
            chart.addSubtitle(new SwatchLegend(swatches(stacks), theme.style()));
        }
        return chart;
    }

    /** Parts that are seen in any of the bars. */
    private static List<Swatch> swatches(List<Stack> stacks) {
        var parts = stacks.getFirst().parts();
        return IntStream.range(0, parts.size())
                .filter(i ->
                        stacks.stream().anyMatch(stack -> stack.parts().get(i).value() > 0))
                .mapToObj(parts::get)
                .map(part -> new Swatch(part.name(), part.colour(), Swatch.Mark.BOX, part.hatch()))
                .toList();
    }

    /** Draws the parts with their patterns, and the label behind the last of them. */
    private static final class Marks extends StackedBarRenderer {

        private static final long serialVersionUID = 1;
        private static final double THICKEST = 22;

        private final transient List<Stack> stacks;
        private final transient ChartTheme theme;

        Marks(ChartTheme theme, List<Stack> stacks) {
            this.theme = theme;
            this.stacks = stacks;
            setShadowVisible(false);
            setDrawBarOutline(false);
            labels();
            setDefaultToolTipGenerator((data, row, column) -> {
                var part = stacks.get(column).parts().get(row);
                return stacks.get(column).group() + '\n' + part.name() + ": " + part.text();
            });
            setBarPainter(new StandardBarPainter() {
                @Override
                public void paintBar(
                        Graphics2D graphics,
                        BarRenderer renderer,
                        int row,
                        int column,
                        RectangularShape bar,
                        RectangleEdge base) {
                    var part = stacks.get(column).parts().get(row);
                    Swatch.fill(graphics, bar.getFrame(), part.colour(), part.hatch());
                }
            });
        }

        private void labels() {
            setDefaultItemLabelsVisible(true);
            setDefaultItemLabelFont(ChartTheme.font(POINTS));
            setDefaultItemLabelPaint(ChartTheme.awt(theme.style().text()));
            setItemLabelInsets(new RectangleInsets(0, 6, 0, 6));
            setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator() {
                private static final long serialVersionUID = 1;

                @Override
                public String generateLabel(CategoryDataset data, int row, int column) {
                    return stacks.get(column).label();
                }
            });
            setDefaultPositiveItemLabelPosition(
                    new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        }

        /** The label of a bar stands behind the last part that is seen. */
        @Override
        public boolean isItemLabelVisible(int row, int column) {
            return row == stacks.get(column).lastSeen();
        }

        @Override
        protected void calculateBarWidth(
                CategoryPlot plot, Rectangle2D area, int index, CategoryItemRendererState state) {
            super.calculateBarWidth(plot, area, index, state);
            state.setBarWidth(Math.min(state.getBarWidth(), THICKEST));
        }
    }
}
