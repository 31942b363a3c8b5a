package org.warmboot.ui.results;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.result.Downtime;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.Numbers;
import org.warmboot.report.style.Rgb;
import org.warmboot.report.style.StyleTable;
import org.warmboot.report.style.TechniqueColours;
import org.warmboot.report.svg.Drawing;
import org.warmboot.ui.Messages;
import org.warmboot.ui.chart.Picture;

/** Downtimes of an experiment with one setting: a bar for each technique, and a mark at the longest of its services. */
final class DowntimeBars implements Picture {

    private static final StyleTable STYLE = StyleTable.LIGHT;
    private static final Font TITLE = new Font(StyleTable.FONT_FAMILY, Font.BOLD, 14);
    private static final Font TEXT = new Font(StyleTable.FONT_FAMILY, Font.PLAIN, 11);
    private static final double HEAD = 52;
    private static final double ROW = 40;
    private static final double BAR = 24;
    private static final double MARGIN = 14;

    private final ExperimentResult experiment;
    private final List<RunResult> runs;
    private final TechniqueColours colours;

    DowntimeBars(ExperimentResult experiment, TechniqueColours colours) {
        this.experiment = experiment;
        this.runs = experiment.runs().stream().filter(run -> run.downtime().isPresent()).toList();
        this.colours = colours;
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area) {
        g.setPaint(awt(STYLE.paper()));
        g.fill(area);
        text(g, TITLE, STYLE.text(), Messages.text("bars.title", experiment.name()), MARGIN, 20);
        text(g, TEXT, STYLE.muted(), Messages.text("bars.subtitle"), MARGIN, 38);
        var metrics = g.getFontMetrics(TEXT);
        var names = runs.stream().mapToInt(run -> metrics.stringWidth(name(run))).max().orElse(0);
        var left = MARGIN + names + 12;
        var most = runs.stream().mapToDouble(run -> downtime(run).max()).max().orElse(0);
        var scale = Math.max(0, area.getWidth() - left - 190) / Math.max(most, 1e-9);
        var y = HEAD;
        for (var run : runs) {
            row(g, run, left, y, scale);
            y += ROW;
        }
        g.setPaint(awt(STYLE.axis()));
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(left, HEAD - 6, left, y - ROW + BAR + 6));
    }

    private void row(Graphics2D g, RunResult run, double left, double y, double scale) {
        var downtime = downtime(run);
        var middle = y + BAR / 2 + 4;
        text(g, TEXT, STYLE.text(), name(run), MARGIN, middle);
        g.setPaint(awt(colours.of(run.technique())));
        g.fill(new Rectangle2D.Double(left, y, downtime.mean() * scale, BAR));
        var differs = downtime.max() > downtime.mean() * 1.001;
        if (differs) {
            g.setPaint(awt(STYLE.text()));
            g.setStroke(new BasicStroke(1));
            var end = left + downtime.max() * scale;
            g.draw(new Line2D.Double(left + downtime.mean() * scale, y + BAR / 2, end, y + BAR / 2));
            g.draw(new Line2D.Double(end, y + 5, end, y + BAR - 5));
        }
        var words = differs
                ? Messages.text("bars.both", Numbers.duration(downtime.mean()), Numbers.duration(downtime.max()))
                : Numbers.duration(downtime.mean());
        text(g, TEXT, STYLE.text(), words, left + downtime.max() * scale + 8, middle);
    }

    @Override
    public Optional<String> tooltip(double x, double y) {
        var row = (int) Math.floor((y - HEAD) / ROW);
        return row < 0 || row >= runs.size() ? Optional.empty() : Optional.of(words(runs.get(row)));
    }

    private static String words(RunResult run) {
        var text = new StringBuilder(run.techniqueName());
        for (var service : downtime(run).services()) {
            text.append('\n').append(Messages.text(
                    "bars.service", service.domain(), service.service(), Numbers.duration(service.seconds())));
        }
        return text.toString();
    }

    @Override
    public double leastHeight() {
        return HEAD + runs.size() * ROW + MARGIN;
    }

    @Override
    public void zoom(double factor, double x, double y) {
        // bars begin at zero, so there is nothing to look at closer
    }

    @Override
    public void pan(double dx) {
        // all of it is seen
    }

    @Override
    public void zoomTo(Rectangle2D band) {
        // all of it is seen
    }

    @Override
    public void reset() {
        // all of it is seen
    }

    @Override
    public Drawing whole() {
        return this::paint;
    }

    private String name(RunResult run) {
        var services = runs.stream().map(each -> each.parameters().service()).distinct().count();
        return services > 1 ? run.techniqueName() + ", " + run.parameters().serviceName() : run.techniqueName();
    }

    private static Downtime downtime(RunResult run) {
        return run.downtime().orElseThrow();
    }

    private static void text(Graphics2D g, Font font, Rgb colour, String words, double x, double y) {
        g.setFont(font);
        g.setPaint(awt(colour));
        g.drawString(words, (float) x, (float) y);
    }

    private static Color awt(Rgb colour) {
        return new Color(colour.value());
    }
}
