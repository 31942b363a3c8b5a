package org.warmboot.report.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.warmboot.experiment.schedule.Schedule;
import org.warmboot.report.calendar.ScheduleCalendar;

/** Writes a schedule as a calendar to a file, wholly or not at all. */
public final class CalendarFile {

    private CalendarFile() {}

    /**
     * Writes a calendar.
     *
     * @param scenario identifier of the scenario, which becomes part of those of the events
     * @param file where to; what is there is replaced
     * @throws IOException if it cannot be written
     */
    public static void write(Schedule schedule, String scenario, Path file) throws IOException {
        var place = file.toAbsolutePath();
        var bytes = ScheduleCalendar.of(schedule, scenario).getBytes(StandardCharsets.UTF_8);
        new AtomicDirectory(place.getParent()).write(Map.of(place.getFileName().toString(), bytes));
    }
}
