package org.warmboot.report.chart.kit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.warmboot.style.Rgb;
import org.warmboot.style.StyleTable;

/** Gives every chart the same quiet frame: left-aligned title, light grid, no box. */
public final class ChartTheme {

    /** A line of one point. */
    public static final BasicStroke HAIRLINE = new BasicStroke(1);

    /** Room above the data, so that no line runs along the edge. */
    private static final double CLEAR = 1.02;

    private static final int FEWEST = 3;
    private static final int MOST = 6;
    private static final double HAIR = 1e-9;

    private static final RectangleInsets NOTHING = RectangleInsets.ZERO_INSETS;

    private final StyleTable style;

    /** The frame in the colours of a style. */
    public ChartTheme(StyleTable style) {
        this.style = style;
    }

    /** The colours. */
    public StyleTable style() {
        return style;
    }

    /** A colour for Java 2D. */
    public static Color awt(Rgb colour) {
        return colour.ink();
    }

    /** The font of all charts. */
    public static Font font(int points) {
        return new Font(StyleTable.FONT_FAMILY, Font.PLAIN, points);
    }

    static Font bold(int points) {
        return new Font(StyleTable.FONT_FAMILY, Font.BOLD, points);
    }

    /** A chart around a plot; the subtitle names the unit of the values and the marks. */
    public JFreeChart frame(Plot plot, String title, String subtitle) {
        var chart = new JFreeChart(null, bold(14), plot, false);
        chart.setBackgroundPaint(awt(style.paper()));
        chart.setPadding(new RectangleInsets(2, 0, 2, 4));
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(10, 0, 2, 4));
        chart.addSubtitle(heading(title, bold(14), style.text()));
        if (!subtitle.isEmpty()) {
            chart.addSubtitle(heading(subtitle, font(11), style.muted()));
        }
        return chart;
    }

    /** Gives a plot the light lines behind its data. */
    public void grid(XYPlot plot) {
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(awt(style.grid()));
        plot.setRangeGridlineStroke(HAIRLINE);
        plot.setAxisOffset(NOTHING);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(awt(style.axis()));
        plot.setRangeZeroBaselineStroke(HAIRLINE);
    }

    /**
     * Ends an axis at a mark that lies above everything it shows, with three to six marks up to there and as little
     * empty room as may be.
     *
     * @param lowest where it begins, at most zero
     * @param highest the largest number to be shown
     */
    public static void upTo(NumberAxis axis, double lowest, double highest) {
        var reach = highest > 0 ? CLEAR * highest : 1;
        var power = Math.pow(10, Math.floor(Math.log10(reach)));
        var step = DoubleStream.of(5, 2.5, 2, 1, 0.5, 0.25, 0.2)
                .map(factor -> factor * power)
                .filter(each -> reach > (FEWEST - 1) * each && reach <= MOST * each)
                .boxed()
                .min(Comparator.comparingDouble(each -> each * Math.ceil(reach / each)))
                .orElse(power);
        // a hair more, so that the last mark is not lost to rounding
        axis.setRange(Math.min(0, lowest), step * Math.ceil(reach / step) * (1 + HAIR));
        axis.setTickUnit(new NumberTickUnit(step));
    }

    /** An axis of numbers that starts at zero and has a little room above. */
    public NumberAxis numbers(String label) {
        var axis = new QuietAxis(label);
        axis.setAutoRangeIncludesZero(true);
        axis.setUpperMargin(0.06);
        axis.setNumberFormatOverride(format());
        dress(axis);
        return axis;
    }

    /** Dresses an axis with a mark at every power of ten. */
    public void logarithmic(LogAxis axis) {
        dress(axis);
        bare(axis);
        axis.setNumberFormatOverride(format());
        axis.setTickUnit(new NumberTickUnit(1));
    }

    /** A logarithmic axis of values above zero, without a line. */
    public LogAxis logarithmic(double lowest, double highest) {
        var axis = new LogAxis();
        logarithmic(axis);
        axis.setRange(decades(lowest, highest));
        return axis;
    }

    /** The powers of ten around values above zero, with a hair of room for their marks. */
    private static Range decades(double lowest, double highest) {
        return new Range(
                0.97 * Math.pow(10, Math.floor(Math.log10(lowest))),
                1.03 * Math.pow(10, Math.ceil(Math.log10(highest))));
    }

    /** Gives an axis the font and the colours of all axes. */
    public void dress(ValueAxis axis) {
        axis.setLabelFont(font(11));
        axis.setLabelPaint(awt(style.muted()));
        axis.setTickLabelFont(font(11));
        axis.setTickLabelPaint(awt(style.muted()));
        axis.setAxisLinePaint(awt(style.axis()));
        axis.setTickMarkPaint(awt(style.axis()));
        axis.setTickMarkInsideLength(0);
        axis.setTickMarkOutsideLength(4);
    }

    /** Takes the line and the ticks of an axis away. */
    public void bare(ValueAxis axis) {
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
    }

    /** Numbers along an axis. */
    static DecimalFormat format() {
        return new DecimalFormat("#,##0.######", symbols());
    }

    private static DecimalFormatSymbols symbols() {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('\u202f');
        symbols.setMinusSign('\u2212');
        return symbols;
    }

    /** An axis with fewer marks up its side than would fit. */
    private static final class QuietAxis extends NumberAxis {

        private static final long serialVersionUID = 1;
        private static final double SPREAD = 2.4;

        QuietAxis(String label) {
            super(label.isEmpty() ? null : label);
        }

        @Override
        protected double estimateMaximumTickLabelHeight(Graphics2D graphics) {
            return SPREAD * super.estimateMaximumTickLabelHeight(graphics);
        }
    }

    private static TextTitle heading(String text, Font font, Rgb colour) {
        var title = new TextTitle(text, font);
        title.setPaint(awt(colour));
        title.setPosition(RectangleEdge.TOP);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setPadding(new RectangleInsets(1, 0, 2, 4));
        return title;
    }
}
