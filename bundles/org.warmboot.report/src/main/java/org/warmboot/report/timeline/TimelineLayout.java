package org.warmboot.report.timeline;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.warmboot.experiment.result.Phase;
import org.warmboot.experiment.result.Phase.ComponentKind;
import org.warmboot.style.StateTone;

/**
 * Where everything of a timeline stands, in pixels from its top left corner; for painting and for asking what is
 * under the mouse.
 *
 * @param lanes rows with their place
 * @param bars phases with their place
 * @param brackets outages of services
 * @param from time at the left end, seconds
 * @param to time at the right end, seconds
 * @param left x of the left end
 * @param right x of the right end
 * @param top y of the first row
 * @param bottom y below the last row
 */
public record TimelineLayout(
        List<Lane> lanes,
        List<Bar> bars,
        List<Bracket> brackets,
        double from,
        double to,
        double left,
        double right,
        double top,
        double bottom) {

    static final double HEAD = 46;
    static final double FOOT = 72;
    private static final double BAR = 17;
    private static final double SERVICE_BAR = 7;
    private static final double BRACKET = 13;
    private static final double GAP = 4;
    private static final double MARGIN = 4;
    private static final double HOST_GAP = 10;

    /**
     * The margin label of a row.
     *
     * @param label its name
     * @param kind what it is
     * @param empty whether nothing stands in the row
     * @param baseline y of the text
     * @param separator y of the line above it
     */
    public record Lane(String label, ComponentKind kind, boolean empty, double baseline, double separator) {

        boolean service() {
            return kind == ComponentKind.SERVICE;
        }

        boolean host() {
            return kind == ComponentKind.HOST;
        }
    }

    /** A phase and the rectangle that stands for it. */
    public record Bar(Phase phase, Rectangle2D area) {}

    /** An outage of a service and its place. */
    public record Bracket(double startX, double endX, double y, double seconds) {}

    /** Height that the rows of a run need, in pixels. */
    static double height(List<Row> rows, Map<String, Double> downtimes) {
        var hosts = rows.stream().skip(1).filter(Row::isHost).count();
        var all = rows.stream().mapToDouble(row -> rowHeight(row, downtimes)).sum();
        return HEAD + FOOT + hosts * HOST_GAP + all;
    }

    static TimelineLayout of(List<Row> rows, Map<String, Double> downtimes, double width, double labelWidth) {
        var phases = rows.stream().flatMap(row -> row.phases().stream()).toList();
        var window = window(phases);
        var left = MARGIN + labelWidth;
        var right = Math.max(left + 40, width - MARGIN);
        var scale = (right - left) / (window[1] - window[0]);
        var lanes = new ArrayList<Lane>();
        var bars = new ArrayList<Bar>();
        var brackets = new ArrayList<Bracket>();
        var y = HEAD;
        for (var row : rows) {
            var height = row.isService() ? SERVICE_BAR : BAR;
            y += row.isHost() && y > HEAD ? HOST_GAP : 0;
            for (var phase : row.phases()) {
                var start = left + (Math.max(phase.start(), window[0]) - window[0]) * scale;
                var end = left + (Math.min(phase.end(), window[1]) - window[0]) * scale;
                if (end > left && start < right && phase.end() > phase.start()) {
                    bars.add(new Bar(phase, new Rectangle2D.Double(start, y, Math.max(end - start, 0.8), height)));
                }
            }
            for (var outage : outages(row, downtimes)) {
                brackets.add(new Bracket(
                        left + (outage[0] - window[0]) * scale,
                        left + (outage[1] - window[0]) * scale,
                        y + SERVICE_BAR + 7,
                        outage[1] - outage[0]));
            }
            var line = y - GAP / 2 - HOST_GAP / 2;
            lanes.add(new Lane(row.label(), row.kind(), row.phases().isEmpty(), y + height / 2 + 4, line));
            y += rowHeight(row, downtimes);
        }
        return new TimelineLayout(lanes, bars, brackets, window[0], window[1], left, right, HEAD, y);
    }

    /** The phase at a point; absent where there is none. */
    public Optional<Phase> phaseAt(double x, double y) {
        return bars.stream()
                .filter(bar -> bar.area().contains(x, y))
                .map(Bar::phase)
                .reduce((below, above) -> above);
    }

    /** Horizontal place of a time in seconds. */
    public double x(double seconds) {
        return left + (seconds - from) * (right - left) / (to - from);
    }

    private static double rowHeight(Row row, Map<String, Double> downtimes) {
        var below = outages(row, downtimes).isEmpty() ? GAP : BRACKET;
        return row.isService() ? SERVICE_BAR + below + GAP : BAR + GAP;
    }

    private static List<double[]> outages(Row row, Map<String, Double> downtimes) {
        var measured = downtimes.get(row.component());
        return row.outages(measured == null ? OptionalDouble.empty() : OptionalDouble.of(measured));
    }

    /** The time in which anything happens, with a little of the quiet before and after it. */
    private static double[] window(List<Phase> phases) {
        var first = phases.stream().mapToDouble(Phase::start).min().orElse(0);
        var last = phases.stream().mapToDouble(Phase::end).max().orElse(1);
        var busy = phases.stream()
                .filter(phase -> StateTone.of(phase.phase()) != StateTone.RUNNING)
                .toList();
        if (busy.isEmpty() || last <= first) {
            return new double[] {first, Math.max(last, first + 1)};
        }
        var start = busy.stream().mapToDouble(Phase::start).min().orElse(first);
        var end = busy.stream().mapToDouble(Phase::end).max().orElse(last);
        var room = 0.04 * (end - start);
        return new double[] {Math.max(first, start - room), Math.max(Math.min(last, end + room), start + 1e-3)};
    }
}
