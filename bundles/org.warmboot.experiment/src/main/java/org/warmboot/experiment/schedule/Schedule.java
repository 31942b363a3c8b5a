package org.warmboot.experiment.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What policies do on some hosts over a time: planned, where nothing fails, or in one history.
 *
 * @param subject identifier of the host, cluster or experiment
 * @param name its name for people
 * @param start instant of second 0
 * @param zone time zone in which people read it
 * @param seconds from the start to the end
 * @param rows policies on hosts: those on hypervisors first, then those on guests
 * @param load how the load changes; empty if it does not
 * @param failures what failed, in the order of time; empty if it is planned
 * @param conflicts where policies get in each other's way, the first one first; empty if it is a history
 */
public record Schedule(
        String subject,
        String name,
        Instant start,
        ZoneId zone,
        double seconds,
        List<ScheduleRow> rows,
        List<LoadSpan> load,
        List<ScheduledFailure> failures,
        List<ScheduleConflict> conflicts) {

    /** Keeps copies that cannot change. */
    public Schedule {
        rows = List.copyOf(rows);
        load = List.copyOf(load);
        failures = List.copyOf(failures);
        conflicts = List.copyOf(conflicts);
    }

    /** The instant of a second. */
    public Instant at(double second) {
        return start.plusMillis(Math.round(second * 1000));
    }
}
