package org.warmboot.drawing.schedule;

import java.util.Optional;
import org.warmboot.experiment.schedule.Schedule;
import org.warmboot.experiment.schedule.TimeSpan;

/**
 * What of a schedule is shown.
 *
 * @param planned what is planned
 * @param played what happens in a history of the same policies; absent if none is shown
 * @param instead what would be planned with another technique for the hypervisors; absent if that is not shown
 * @param span the time that is shown, in seconds from the start of the schedule
 */
public record ScheduleShown(Schedule planned, Optional<Schedule> played, Optional<Instead> instead, TimeSpan span) {

    /** Checks that there is a time to show; throws {@link IllegalArgumentException} if there is none. */
    public ScheduleShown {
        if (!(span.to() > span.from())) {
            throw new IllegalArgumentException("A schedule needs a time that is shown.");
        }
    }

    /**
     * What would be planned with another technique.
     *
     * @param technique name of the technique
     * @param planned what is planned then
     */
    public record Instead(String technique, Schedule planned) {}

    /** All of a plan, and nothing else. */
    public static ScheduleShown of(Schedule planned) {
        return new ScheduleShown(planned, Optional.empty(), Optional.empty(), new TimeSpan(0, planned.seconds()));
    }

    /** The same, another time of it. */
    public ScheduleShown with(TimeSpan other) {
        return new ScheduleShown(planned, played, instead, other);
    }
}
