package org.warmboot.report.html;

import org.jfree.chart.JFreeChart;
import org.warmboot.report.chart.Charts;
import org.warmboot.report.html.Section.Figure;
import org.warmboot.report.svg.Drawing;
import org.warmboot.report.svg.SvgWriter;

/** Makes the figures of one page and numbers them. */
final class Figures {

    static final double WIDE = 860;
    static final double HALF = 424;

    private int count;

    /** A chart without a caption. */
    Figure chart(JFreeChart chart, double width, double height, String title) {
        return of(chart::draw, width, height, title, "");
    }

    /** A chart of bars, as high as its rows need. */
    Figure bars(JFreeChart chart, double width, String title) {
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
