package org.warmboot.report.chart.measured;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis of seconds of the epoch with marks at round times of UTC. */
final class DayAxis extends NumberAxis {

    private static final long serialVersionUID = 1;
    private static final int MOST = 8;
    private static final double LABEL = 90;
    private static final List<Step> STEPS = List.of(
            new Step(ChronoUnit.MINUTES, 1, "HH:mm"),
            new Step(ChronoUnit.MINUTES, 10, "HH:mm"),
            new Step(ChronoUnit.HOURS, 1, "HH:mm"),
            new Step(ChronoUnit.HOURS, 6, "d MMM HH:mm"),
            new Step(ChronoUnit.DAYS, 1, "d MMM"),
            new Step(ChronoUnit.DAYS, 2, "d MMM"),
            new Step(ChronoUnit.DAYS, 7, "d MMM"),
            new Step(ChronoUnit.DAYS, 14, "d MMM"),
            new Step(ChronoUnit.DAYS, 28, "d MMM"),
            new Step(ChronoUnit.MONTHS, 2, "MMM uuuu"),
            new Step(ChronoUnit.MONTHS, 6, "MMM uuuu"),
            new Step(ChronoUnit.YEARS, 1, "uuuu"),
            new Step(ChronoUnit.YEARS, 5, "uuuu"),
            new Step(ChronoUnit.YEARS, 25, "uuuu"));

    private record Step(ChronoUnit unit, int number, String pattern) {

        double seconds() {
            return unit.getDuration().getSeconds() * (double) number;
        }

        ZonedDateTime first(Instant from) {
            var time = from.atZone(ZoneOffset.UTC);
            var day = time.truncatedTo(ChronoUnit.DAYS);
            return unit == ChronoUnit.MONTHS || unit == ChronoUnit.YEARS ? day.withDayOfYear(1) : day;
        }
    }

    @Override
    protected List<NumberTick> refreshTicksHorizontal(Graphics2D graphics, Rectangle2D area, RectangleEdge edge) {
        var room = Math.clamp((long) (area.getWidth() / LABEL), 2, MOST);
        var length = getRange().getLength();
        var step = STEPS.stream()
                .filter(each -> length / each.seconds() <= room)
                .findFirst()
                .orElse(STEPS.getLast());
        var words = DateTimeFormatter.ofPattern(step.pattern(), Locale.ENGLISH);
        var ticks = new ArrayList<NumberTick>();
        var last = Instant.ofEpochSecond((long) getUpperBound()).atZone(ZoneOffset.UTC);
        for (var time = step.first(Instant.ofEpochSecond((long) getLowerBound()));
                !time.isAfter(last);
                time = time.plus(step.number(), step.unit())) {
            var seconds = (double) time.toEpochSecond();
            if (getRange().contains(seconds)) {
                ticks.add(new NumberTick(seconds, words.format(time), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
            }
        }
        return ticks;
    }
}
