package org.warmboot.drawing.schedule;

import java.util.List;
import org.warmboot.drawing.Box;
import org.warmboot.experiment.schedule.ScheduleRow;

/**
 * A row of the picture.
 *
 * @param kind what it shows
 * @param row the policy on a host
 * @param box all of it
 * @param windows when the policy may act; empty if at any time
 * @param waits from when it was due to when it acted, where that can be seen
 * @param marks what it does
 * @param rephased where the action of another policy has done its work
 * @param played what it does in a history, below
 * @param failures what fails in the history
 * @param warnings at marks where the policy gets in the way of another
 */
public record ScheduleLane(
        Kind kind,
        ScheduleRow row,
        Box box,
        List<Box> windows,
        List<Box> waits,
        List<ScheduleMark> marks,
        List<Box> rephased,
        List<ScheduleMark> played,
        List<Box> failures,
        List<Box> warnings) {

    /** What a row shows. */
    public enum Kind {
        /** What is planned. */
        PLANNED,
        /** What would be planned if the hypervisors were under another technique. */
        INSTEAD
    }
}
