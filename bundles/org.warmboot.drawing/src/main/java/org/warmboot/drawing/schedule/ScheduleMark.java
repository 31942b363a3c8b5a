package org.warmboot.drawing.schedule;

import java.util.List;
import org.warmboot.drawing.Box;
import org.warmboot.experiment.schedule.ScheduledAction;

/**
 * Actions of a row that stand in one place: one of them, guests in turn, or several that are too close to be told apart.
 *
 * @param box where
 * @param rounds actions, those together that follow each other without a break
 */
public record ScheduleMark(Box box, List<List<ScheduledAction>> rounds) {

    /** Keeps a copy that cannot change. */
    public ScheduleMark {
        rounds = List.copyOf(rounds);
    }

    /** The first action. */
    public ScheduledAction first() {
        return rounds.getFirst().getFirst();
    }

    /** The last action. */
    public ScheduledAction last() {
        return rounds.getLast().getLast();
    }
}
