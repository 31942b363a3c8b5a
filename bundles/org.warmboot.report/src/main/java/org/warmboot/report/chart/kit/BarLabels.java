package org.warmboot.report.chart.kit;

import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.CategoryToolTipGenerator;
import org.jfree.data.category.CategoryDataset;

/** Texts at the ends of bars and dots, and under the mouse. */
public final class BarLabels implements CategoryItemLabelGenerator, CategoryToolTipGenerator {

    private static final int POINTS = 11;
    private static final double GAP = 14;
    private static final double LARGEST_SHARE = 0.72;

    private final List<Bar> bars;

    BarLabels(List<Bar> bars) {
        this.bars = List.copyOf(bars);
    }

    /** Room in pixels that the widest label takes. */
    static double width(List<Bar> bars) {
        return width(bars.stream().map(Bar::label));
    }

    /** The same of labels alone. */
    public static double width(Stream<String> labels) {
        var context = new FontRenderContext(null, true, true);
        return GAP
                + labels.mapToDouble(label -> ChartTheme.font(POINTS)
                                .getStringBounds(label, context)
                                .getWidth())
                        .max()
                        .orElse(0);
    }

    /** An area that ends so many pixels earlier, but keeps a good part of its width. */
    static Rectangle2D without(Rectangle2D area, double room) {
        return without(area, 0, room);
    }

    /** An area that begins later and ends earlier, but keeps a good part of its width. */
    static Rectangle2D without(Rectangle2D area, double before, double after) {
        var share = Math.min(1, LARGEST_SHARE * area.getWidth() / Math.max(before + after, GAP));
        return new Rectangle2D.Double(
                area.getX() + share * before,
                area.getY(),
                area.getWidth() - share * (before + after),
                area.getHeight());
    }

    Bar bar(CategoryDataset data, int row, int column) {
        return bars.stream()
                .filter(bar ->
                        bar.series().equals(data.getRowKey(row)) && bar.group().equals(data.getColumnKey(column)))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String generateLabel(CategoryDataset data, int row, int column) {
        return bar(data, row, column).label();
    }

    @Override
    public String generateToolTip(CategoryDataset data, int row, int column) {
        return bar(data, row, column).tip();
    }

    @Override
    public String generateRowLabel(CategoryDataset data, int row) {
        return data.getRowKey(row).toString();
    }

    @Override
    public String generateColumnLabel(CategoryDataset data, int column) {
        return data.getColumnKey(column).toString();
    }
}
