package org.warmboot.drawing.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.warmboot.drawing.Messages;
import org.warmboot.experiment.schedule.ScheduleChange;
import org.warmboot.experiment.schedule.ScheduledAction;
import org.warmboot.experiment.schedule.TimeSpan;
import org.warmboot.model.LoadTrigger;
import org.warmboot.model.TimeTrigger;
import org.warmboot.model.Trigger;
import org.warmboot.model.units.Durations;

/**
 * What it means to drag a mark of a schedule: the first action of a policy by the clock takes the phase along, a later
 * one stretches the interval so that it comes where it is dropped. Marks stop at times that people would write, and at
 * the beginnings of windows.
 */
public final class MarkDrag {

    private static final List<Double> STEPS = List.of(60.0, 900.0, 3_600.0, 21_600.0, 86_400.0);
    private static final double DAY = 86_400;
    private static final int CATCH = 12;
    private static final int LEAST_PIXELS = 2;

    private final ScheduleGeometry geometry;
    private final ScheduleLane lane;
    private final ScheduledAction action;
    private final ScheduleChange.Kind kind;
    private final double before;
    private final int intervals;
    private final double step;

    private MarkDrag(
            ScheduleGeometry geometry,
            ScheduleLane lane,
            ScheduledAction action,
            ScheduleChange.Kind kind,
            double before,
            int intervals) {
        this.geometry = geometry;
        this.lane = lane;
        this.action = action;
        this.kind = kind;
        this.before = before;
        this.intervals = intervals;
        step = STEPS.stream()
                .filter(each -> each >= LEAST_PIXELS * geometry.secondsPerPixel())
                .findFirst()
                .orElseGet(STEPS::getLast);
    }

    /**
     * Begins to drag a mark.
     *
     * @param trigger that of the policy of the row
     * @return nothing if there is nothing that could be changed so
     */
    public static Optional<MarkDrag> of(
            ScheduleGeometry geometry, ScheduleLane lane, ScheduleMark mark, Trigger trigger) {
        var action = mark.first();
        int place = (int) lane.row().actions().stream()
                .filter(other -> other.guest().equals(action.guest()) && other.start() < action.start())
                .count();
        return switch (trigger) {
            case TimeTrigger timed
            when place == 0 ->
                Optional.of(new MarkDrag(geometry, lane, action, ScheduleChange.Kind.PHASE, action.start(), 0));
            case TimeTrigger timed ->
                Optional.of(new MarkDrag(
                        geometry,
                        lane,
                        action,
                        ScheduleChange.Kind.INTERVAL,
                        timed.getInterval(),
                        timed.getPhase() > 0 ? place : place + 1));
            case LoadTrigger load ->
                Optional.of(new MarkDrag(
                        geometry, lane, action, ScheduleChange.Kind.INTERVAL, load.getInterval(), place + 1));
            case null, default -> Optional.empty();
        };
    }

    /**
     * Where a mark is dropped.
     *
     * @param change what becomes of the policy
     * @param second where the mark would stand, in seconds from the start of the schedule
     * @param words the new value beside the old one, for people
     */
    public record Dropped(ScheduleChange change, double second, String words) {}

    /** Drags the mark by so many pixels. */
    public Dropped by(int pixels) {
        double wanted = Math.max(0, action.start() + pixels * geometry.secondsPerPixel());
        var schedule = geometry.shown().planned();
        var policy = lane.row().policy();
        if (kind == ScheduleChange.Kind.PHASE) {
            double phase = Math.max(step, opening(wanted).orElseGet(() -> rounded(wanted)));
            return new Dropped(
                    new ScheduleChange(policy, kind, phase),
                    phase,
                    Messages.text("schedule.drag.phase", moment(phase), moment(before)));
        }
        double target = opening(wanted).orElse(wanted);
        double grain = lane.row().windows().isPresent() ? DAY : step;
        double interval = Math.max(grain, Math.rint((before + (target - action.start()) / intervals) / grain) * grain);
        double second = action.start() + (interval - before) * intervals;
        return new Dropped(
                new ScheduleChange(policy, kind, interval),
                second,
                Messages.text(
                        "schedule.drag.interval",
                        Durations.format(interval),
                        Durations.format(before),
                        ScheduleWords.moment(schedule.at(Math.max(0, second)), schedule.zone())));
    }

    private String moment(double second) {
        var schedule = geometry.shown().planned();
        return ScheduleWords.moment(schedule.at(second), schedule.zone());
    }

    /** The beginning of a window that is near in pixels. */
    private Optional<Double> opening(double second) {
        return lane.row().windows().stream()
                .flatMap(List::stream)
                .map(TimeSpan::from)
                .min(Comparator.comparingDouble(from -> Math.abs(from - second)))
                .filter(from -> Math.abs(from - second) <= CATCH * geometry.secondsPerPixel());
    }

    /** To a whole step on the clock of the schedule. */
    private double rounded(double second) {
        var schedule = geometry.shown().planned();
        double epoch = schedule.start().getEpochSecond();
        double ahead = offset(schedule.at(second), schedule.zone());
        return Math.rint((epoch + second + ahead) / step) * step - ahead - epoch;
    }

    private static double offset(Instant instant, ZoneId zone) {
        return zone.getRules().getOffset(instant).getTotalSeconds();
    }
}
