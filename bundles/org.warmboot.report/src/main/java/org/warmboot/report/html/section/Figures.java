package org.warmboot.report.html.section;

import org.jfree.chart.JFreeChart;
import org.warmboot.report.chart.subject.Charts;
import org.warmboot.report.html.section.Section.Figure;
import org.warmboot.report.svg.Drawing;
import org.warmboot.report.svg.SvgWriter;

/** Makes the figures of one page and numbers them. */
public final class Figures {

    /** Width of a figure that stands alone, in pixels. */
    public static final double WIDE = 860;
    /** Width of one of two side by side, in pixels. */
    public static final double HALF = 424;

    private int count;

    /** A chart without a caption. */
    public Figure chart(JFreeChart chart, double width, double height, String title) {
        return of(chart::draw, width, height, title, "");
    }

    /** A chart of bars, as high as its rows need. */
    public Figure bars(JFreeChart chart, double width, String title) {
        return chart(chart, width, Charts.height(chart, width), title);
    }

    /** A picture; its title is for those who cannot see it, the caption stands below it. */
    Figure of(Drawing drawing, double width, double height, String title, String caption) {
        count++;
        var svg = SvgWriter.inline(
                drawing, new SvgWriter.Size(width, height), "figure-" + count, new SvgWriter.Label(title, caption));
        return new Figure(svg, caption, width <= HALF);
    }
}
