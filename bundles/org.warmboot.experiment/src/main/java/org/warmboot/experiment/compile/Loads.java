package org.warmboot.experiment.compile;

import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.warmboot.engine.longrun.LoadCurve;
import org.warmboot.engine.longrun.OpenTimes;
import org.warmboot.model.LoadProfile;

/**
 * Translates load profiles. Their steps are counted on the clock of their zone from the Monday on or before the start.
 *
 * <p>In a zone whose clock is set during the run the load does not simply repeat itself: it is written out until the
 * end, so that the busy hours stay at their time of day. Steps that are no whole seconds, or that would make more than
 * four million entries, are not: they go on as if the clock were never set again after the start.
 */
final class Loads {

    private static final long MOST_ENTRIES = 4_000_000;

    private final LoadProfile profile;
    private final Instant start;
    private final double horizon;
    private final ZoneId zone;
    private final LocalDateTime monday;
    private final double[] shares;

    private Loads(LoadProfile profile, Instant start, double horizon) {
        this.profile = profile;
        this.start = start;
        this.horizon = horizon;
        zone = ZoneId.of(profile.getTimeZone());
        monday = LocalDateTime.ofInstant(start, zone)
                .truncatedTo(ChronoUnit.DAYS)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        shares = profile.getShares().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * Load from the start of a run.
     *
     * @param start instant of second 0
     * @param horizon seconds from there to the end
     */
    static LoadCurve of(LoadProfile profile, Instant start, double horizon) {
        return new Loads(profile, start, horizon).curve();
    }

    /** Times until the horizon at which a load is at most so high. */
    static OpenTimes low(LoadCurve curve, double highest, double horizon) {
        var spans = new ArrayList<Windows.Span>();
        var shares = curve.shares();
        var step = curve.stepSeconds();
        var first = (long) Math.floor(curve.offsetSeconds() / step);
        for (var i = first; i * step - curve.offsetSeconds() < horizon; i++) {
            if (shares[(int) Math.floorMod(i, (long) shares.length)] <= highest) {
                spans.add(new Windows.Span(i * step - curve.offsetSeconds(), (i + 1) * step - curve.offsetSeconds()));
            }
        }
        return Windows.merged(spans);
    }

    private LoadCurve curve() {
        var transitions = transitions();
        var unit = unit(transitions);
        if (transitions.isEmpty() || unit == 0 || horizon / unit > MOST_ENTRIES) {
            var period = profile.getStep() * shares.length;
            return new LoadCurve(profile.getStep(), shares, local(start) % period);
        }
        return writtenOut(unit);
    }

    private LoadCurve writtenOut(long unit) {
        var offset = local(start) % unit;
        var entries = new double[(int) Math.ceil((horizon + offset) / unit)];
        for (var i = 0; i < entries.length; i++) {
            var middle = start.plusNanos((long) (((i + 0.5) * unit - offset) * 1e9));
            entries[i] = shares[(int) Math.floorMod((long) (local(middle) / profile.getStep()), (long) shares.length)];
        }
        return new LoadCurve(unit, entries, offset);
    }

    /** Seconds that the clock of the zone shows since that Monday. */
    private double local(Instant instant) {
        return Duration.between(monday, LocalDateTime.ofInstant(instant, zone)).toNanos() / 1e9;
    }

    /** Moments at which the clock is set, and how far, in whole seconds since that Monday and of the change. */
    private List<Long> transitions() {
        var numbers = new ArrayList<Long>();
        var end = start.plusSeconds((long) Math.ceil(horizon));
        for (var next = zone.getRules().nextTransition(start);
                next != null && next.getInstant().isBefore(end);
                next = zone.getRules().nextTransition(next.getInstant())) {
            numbers.add(Math.abs(next.getDuration().getSeconds()));
            numbers.add(Duration.between(monday, next.getDateTimeBefore()).getSeconds());
        }
        return numbers;
    }

    /** Longest time in whole seconds that no step and no change of the clock divides; 0 if there is none. */
    private long unit(List<Long> transitions) {
        var step = profile.getStep();
        if (step != Math.rint(step)) {
            return 0;
        }
        return transitions.stream()
                .map(BigInteger::valueOf)
                .reduce(BigInteger.valueOf((long) step), BigInteger::gcd)
                .longValueExact();
    }
}
