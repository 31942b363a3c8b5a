package org.warmboot.report.timeline;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.Messages;
import org.warmboot.report.html.words.SettingWords;
import org.warmboot.report.svg.Drawing;
import org.warmboot.style.Numbers;
import org.warmboot.style.Rgb;
import org.warmboot.style.StyleTable;

/** The phases of one traced run, a row per component, with a bracket under each service while it does not answer. */
public final class Timeline implements Drawing {

    private static final Font TITLE = new Font(StyleTable.FONT_FAMILY, Font.BOLD, 14);
    private static final Font NAME = new Font(StyleTable.FONT_FAMILY, Font.PLAIN, 11);
    private static final Font HOST = new Font(StyleTable.FONT_FAMILY, Font.BOLD, 11);
    private static final Font SMALL = new Font(StyleTable.FONT_FAMILY, Font.PLAIN, 10);
    static final double LEFT = 0;
    private static final double INDENT = 10;

    private final RunResult run;
    private final StyleTable style;
    private final List<Row> rows;
    private final Map<String, Double> downtimes = new HashMap<>();

    /** A timeline of the run's phases; it is empty if the run was not traced. */
    public Timeline(RunResult run, StyleTable style) {
        this(run, style, Rows.of(run.phases()));
    }

    private Timeline(RunResult run, StyleTable style, List<Row> rows) {
        this.run = run;
        this.style = style;
        this.rows = rows;
        run.downtime()
                .ifPresent(downtime ->
                        downtime.services().forEach(each -> downtimes.put(each.component(), each.seconds())));
    }

    /** A timeline that fits a page: many guests share rows or are left out, and so are hosts that do nothing. */
    public static Timeline brief(RunResult run, StyleTable style) {
        return new Timeline(run, style, BriefRows.of(Rows.of(run.phases())));
    }

    /** Height in pixels at which every row has its place. */
    public double preferredHeight() {
        return TimelineLayout.height(rows, downtimes);
    }

    /** Where everything stands at this width; the same as {@link #draw} uses. */
    public TimelineLayout layout(Graphics2D graphics, double width) {
        var names = graphics.getFontMetrics(HOST);
        var widest = rows.stream()
                .mapToDouble(row -> names.stringWidth(row.label()) + (row.isService() ? INDENT : 0))
                .max()
                .orElse(0);
        return TimelineLayout.of(rows, downtimes, width, Math.min(widest + 14, width / 3));
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        var g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setPaint(awt(style.paper()));
        g.fill(area);
        g.translate(area.getX(), area.getY());
        var layout = layout(g, area.getWidth());
        heading(g);
        lanes(g, layout);
        new TimeAxis(style).draw(g, layout);
        var bars = new BarPainter(style);
        layout.bars().forEach(bar -> bars.draw(g, bar));
        layout.brackets().forEach(bracket -> bracket(g, bracket, layout.right()));
        bars.legend(g, layout);
        g.dispose();
    }

    private void heading(Graphics2D g) {
        text(g, run.techniqueName(), TITLE, style.text(), LEFT, 16);
        var setting = Messages.text(
                "timeline.setting",
                run.parameters().domains(),
                SettingWords.memory(run.parameters()),
                run.parameters().serviceName());
        text(g, setting, NAME, style.muted(), LEFT, 33);
    }

    private void lanes(Graphics2D g, TimelineLayout layout) {
        var several = layout.lanes().stream().filter(TimelineLayout.Lane::host).count() > 1;
        for (var lane : layout.lanes()) {
            var x = LEFT + (lane.service() ? INDENT : 0);
            var font = lane.service() ? SMALL : lane.host() && several ? HOST : NAME;
            var ink = lane.service() || lane.empty() ? style.muted() : style.text();
            if (lane.host() && lane.separator() > layout.top()) {
                g.setPaint(awt(style.axis()));
                g.setStroke(new BasicStroke(1));
                line(g, LEFT, lane.separator(), layout.right(), lane.separator());
            }
            text(g, lane.label(), font, ink, x, lane.baseline());
        }
    }

    private void bracket(Graphics2D g, TimelineLayout.Bracket bracket, double right) {
        var label = Numbers.duration(bracket.seconds());
        var width = g.getFontMetrics(SMALL).stringWidth(label);
        var middle = (bracket.startX() + bracket.endX()) / 2;
        var fits = bracket.endX() - bracket.startX() > width + 24;
        g.setPaint(awt(style.text()));
        g.setStroke(new BasicStroke(1));
        line(g, bracket.startX(), bracket.y() - 4, bracket.startX(), bracket.y() + 4);
        line(g, bracket.endX(), bracket.y() - 4, bracket.endX(), bracket.y() + 4);
        if (fits) {
            line(g, bracket.startX(), bracket.y(), middle - width / 2.0 - 5, bracket.y());
            line(g, middle + width / 2.0 + 5, bracket.y(), bracket.endX(), bracket.y());
            text(g, label, SMALL, style.text(), middle - width / 2.0, bracket.y() + 3.5);
        } else {
            line(g, bracket.startX(), bracket.y(), bracket.endX(), bracket.y());
            var room = bracket.endX() + 5 + width <= right;
            var x = room ? bracket.endX() + 5 : bracket.startX() - 5 - width;
            text(g, label, SMALL, style.text(), x, bracket.y() + 3.5);
        }
    }

    static void line(Graphics2D g, double x1, double y1, double x2, double y2) {
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    static void text(Graphics2D g, String text, Font font, Rgb ink, double x, double baseline) {
        g.setFont(font);
        g.setPaint(awt(ink));
        g.drawString(text, (float) x, (float) baseline);
    }

    static Color awt(Rgb colour) {
        return colour.ink();
    }
}
