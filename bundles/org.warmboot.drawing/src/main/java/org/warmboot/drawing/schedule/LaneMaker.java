package org.warmboot.drawing.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmboot.drawing.Box;
import org.warmboot.experiment.schedule.Schedule;
import org.warmboot.experiment.schedule.ScheduleRow;
import org.warmboot.experiment.schedule.ScheduledAction;

/** Places what stands in the rows of a schedule. */
final class LaneMaker {

    private static final int LANE = 40;
    private static final int PLAYED = 14;
    private static final int MARK = 16;
    private static final int LEVEL = (LANE - MARK) / 2 + 2;
    private static final int LEAST_MARK = 7;
    private static final int PLAYED_MARK = 9;
    private static final int WARNING = 9;
    private static final int LEAST_WAIT = 6;
    private static final int LEAST_WINDOW = 2;

    private final ScheduleShown shown;
    private final TimeScale scale;

    LaneMaker(ScheduleShown shown, TimeScale scale) {
        this.shown = shown;
        this.scale = scale;
    }

    /** A row of what is planned, with what a history does below. */
    ScheduleLane planned(ScheduleRow row, int y) {
        var history = shown.played();
        var box = new Box(scale.left(), y, scale.right() - scale.left(), LANE + (history.isPresent() ? PLAYED : 0));
        int level = y + LEVEL;
        var marks = marks(row.rounds(), level, MARK);
        return new ScheduleLane(
                ScheduleLane.Kind.PLANNED,
                row,
                box,
                windows(row, box),
                waits(marks, level),
                marks,
                rephased(row, marks, level),
                history.flatMap(known -> same(known, row))
                        .map(same -> marks(same.rounds(), y + LANE, PLAYED_MARK))
                        .orElseGet(List::of),
                history.map(known -> failures(known, row, y + LANE)).orElseGet(List::of),
                warnings(shown.planned(), row, y));
    }

    /** A row of what would be planned with another technique. */
    ScheduleLane instead(ScheduleRow row, int y) {
        var box = new Box(scale.left(), y, scale.right() - scale.left(), LANE);
        int level = y + LEVEL;
        return new ScheduleLane(
                ScheduleLane.Kind.INSTEAD,
                row,
                box,
                windows(row, box),
                List.of(),
                marks(row.rounds(), level, MARK),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Optional<ScheduleRow> same(Schedule other, ScheduleRow row) {
        return other.rows().stream()
                .filter(each ->
                        each.policy().equals(row.policy()) && each.host().equals(row.host()))
                .findFirst();
    }

    private List<ScheduleMark> marks(List<List<ScheduledAction>> rounds, int y, int height) {
        var marks = new ArrayList<ScheduleMark>();
        for (var round : rounds) {
            double from = round.getFirst().start();
            double to = round.getLast().end();
            if (!scale.shows(from, to)) {
                continue;
            }
            int x = Math.min(scale.x(from), scale.right() - LEAST_MARK);
            var box = new Box(x, y, Math.max(LEAST_MARK, scale.x(to) - x), height);
            if (!marks.isEmpty() && marks.getLast().box().right() >= x) {
                var before = marks.removeLast();
                var all = new ArrayList<>(before.rounds());
                all.add(round);
                marks.add(new ScheduleMark(Box.around(List.of(before.box(), box)), all));
            } else {
                marks.add(new ScheduleMark(box, List.of(round)));
            }
        }
        return marks;
    }

    private List<Box> windows(ScheduleRow row, Box lane) {
        var boxes = new ArrayList<Box>();
        for (var window : row.windows().orElseGet(List::of)) {
            if (scale.shows(window.from(), window.to())) {
                int x = Math.min(scale.x(window.from()), scale.right() - LEAST_WINDOW);
                var box = new Box(x, lane.y(), Math.max(LEAST_WINDOW, scale.x(window.to()) - x), lane.height());
                if (boxes.isEmpty() || boxes.getLast().right() < x) {
                    boxes.add(box);
                } else {
                    boxes.add(Box.around(List.of(boxes.removeLast(), box)));
                }
            }
        }
        return boxes;
    }

    /** Thin boxes from when something was due to when it was done, in front of its mark. */
    private List<Box> waits(List<ScheduleMark> marks, int y) {
        var waits = new ArrayList<Box>();
        int free = scale.left();
        for (var mark : marks) {
            int from = Math.max(free, scale.x(mark.first().due()));
            if (mark.first().waited() > 0 && mark.box().x() - from >= LEAST_WAIT) {
                waits.add(new Box(from, y + MARK / 2, mark.box().x() - from, 1));
            }
            free = mark.box().right();
        }
        return waits;
    }

    private List<Box> rephased(ScheduleRow row, List<ScheduleMark> marks, int y) {
        var boxes = new ArrayList<Box>();
        for (double moment : row.rephased()) {
            if (scale.shows(moment, moment)) {
                var box = new Box(Math.min(scale.x(moment), scale.right() - LEAST_MARK), y, LEAST_MARK, MARK);
                if (marks.stream().noneMatch(mark -> mark.box().meets(box))
                        && (boxes.isEmpty() || !boxes.getLast().meets(box))) {
                    boxes.add(box);
                }
            }
        }
        return boxes;
    }

    /** Failures of the guests of a host stand in their row if they have one, all others in that of the hypervisor. */
    private List<Box> failures(Schedule history, ScheduleRow row, int y) {
        var boxes = new ArrayList<Box>();
        var rows = shown.planned().rows().stream()
                .filter(each -> each.host().equals(row.host()))
                .toList();
        for (var failure : history.failures()) {
            var place = rows.stream()
                    .filter(each -> !each.hypervisor()
                            && each.actions().stream()
                                    .anyMatch(action -> action.guest()
                                            .filter(failure.component()::equals)
                                            .isPresent()))
                    .findFirst()
                    .or(() -> rows.stream().findFirst());
            boolean isHere = failure.host().equals(row.host())
                    && place.filter(row::equals).isPresent();
            if (isHere && scale.shows(failure.start(), failure.start())) {
                var box = new Box(
                        Math.clamp(
                                scale.x(failure.start()) - PLAYED_MARK / 2, scale.left(), scale.right() - PLAYED_MARK),
                        y,
                        PLAYED_MARK,
                        PLAYED_MARK);
                if (boxes.isEmpty() || !boxes.getLast().meets(box)) {
                    boxes.add(box);
                }
            }
        }
        return boxes;
    }

    private List<Box> warnings(Schedule schedule, ScheduleRow row, int y) {
        var boxes = new ArrayList<Box>();
        for (var conflict : schedule.conflicts()) {
            double at = conflict.acts().orElse(conflict.due());
            if (conflict.policy().equals(row.policy()) && conflict.host().equals(row.host()) && scale.shows(at, at)) {
                var box = new Box(
                        Math.clamp(scale.x(at) - 1, scale.left(), scale.right() - WARNING), y + 3, WARNING, WARNING);
                if (boxes.stream().noneMatch(box::meets)) {
                    boxes.add(box);
                }
            }
        }
        return boxes;
    }
}
