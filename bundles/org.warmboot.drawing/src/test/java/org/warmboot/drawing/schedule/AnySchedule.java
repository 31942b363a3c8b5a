package org.warmboot.drawing.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.warmboot.experiment.schedule.LoadSpan;
import org.warmboot.experiment.schedule.Schedule;
import org.warmboot.experiment.schedule.ScheduleConflict;
import org.warmboot.experiment.schedule.ScheduleRow;
import org.warmboot.experiment.schedule.ScheduledAction;
import org.warmboot.experiment.schedule.ScheduledFailure;
import org.warmboot.experiment.schedule.TimeSpan;

/** Schedules of days to years with many actions and few, long ones and short, names long and short. */
final class AnySchedule {

    static final double DAY = 86_400;

    private final Random random;
    private final double seconds;

    private AnySchedule(Random random) {
        this.random = random;
        seconds = DAY * (1 + random.nextInt(500));
    }

    static ScheduleShown draw(Random random) {
        var any = new AnySchedule(random);
        var planned = any.schedule(true);
        double from = random.nextBoolean() ? 0 : any.seconds * random.nextDouble() * 0.9;
        double to =
                random.nextBoolean() ? any.seconds : from + (any.seconds - from) * (0.01 + random.nextDouble() * 0.9);
        return new ScheduleShown(
                planned,
                random.nextBoolean() ? Optional.of(any.history(planned)) : Optional.empty(),
                random.nextBoolean()
                        ? Optional.of(new ScheduleShown.Instead("Cold-VM reboot", any.schedule(false)))
                        : Optional.empty(),
                new TimeSpan(from, to));
    }

    private Schedule schedule(boolean conflicts) {
        var rows = new ArrayList<ScheduleRow>();
        int hosts = random.nextInt(5);
        for (int h = 0; h < hosts; h++) {
            rows.add(row("vmm", true, "h" + h));
        }
        for (int h = 0; h < hosts; h++) {
            rows.add(row("os", false, "h" + h));
        }
        var found = new ArrayList<ScheduleConflict>();
        for (int c = random.nextInt(20); conflicts && c > 0 && !rows.isEmpty(); c--) {
            found.add(conflict(rows));
        }
        return new Schedule(
                "cluster",
                name(),
                Instant.parse("2026-01-05T00:00:00Z"),
                ZoneId.of(random.nextBoolean() ? "Europe/Berlin" : "UTC"),
                seconds,
                rows,
                random.nextBoolean() ? List.of() : load(),
                List.of(),
                found);
    }

    private Schedule history(Schedule planned) {
        var failures = new ArrayList<ScheduledFailure>();
        for (int f = random.nextInt(30); f > 0 && !planned.rows().isEmpty(); f--) {
            var row = planned.rows().get(random.nextInt(planned.rows().size()));
            failures.add(new ScheduledFailure(
                    row.host(), row.hypervisor() ? "xen" : "vm", seconds * random.nextDouble(), 3600));
        }
        failures.sort(Comparator.comparingDouble(ScheduledFailure::start));
        return new Schedule(
                planned.subject(),
                planned.name(),
                planned.start(),
                planned.zone(),
                seconds,
                planned.rows().stream()
                        .map(row -> row(row.policy(), row.hypervisor(), row.host()))
                        .toList(),
                List.of(),
                failures,
                List.of());
    }

    private ScheduleConflict conflict(List<ScheduleRow> rows) {
        var row = rows.get(random.nextInt(rows.size()));
        var other = rows.get(random.nextInt(rows.size()));
        double due = seconds * random.nextDouble();
        boolean acts = random.nextBoolean();
        return new ScheduleConflict(
                ScheduleConflict.Kind.values()[random.nextInt(4)],
                row.policy(),
                row.host(),
                random.nextBoolean() ? Optional.of(other.policy()) : Optional.empty(),
                Optional.of(other.host()),
                due,
                acts ? OptionalDouble.of(due + 600) : OptionalDouble.empty(),
                1 + random.nextInt(5),
                acts ? OptionalDouble.of(due / 2) : OptionalDouble.empty());
    }

    private ScheduleRow row(String policy, boolean hypervisor, String host) {
        var actions = new ArrayList<ScheduledAction>();
        double interval = DAY * Math.pow(10, random.nextDouble() * 3 - 1);
        for (double start = interval * random.nextDouble(); start < seconds; ) {
            double end = Math.min(seconds, start + 1 + interval * random.nextDouble() * random.nextInt(2) / 2);
            double due = start - (random.nextBoolean() ? 0 : interval * random.nextDouble() / 3);
            actions.add(new ScheduledAction(
                    Math.max(0, due), start, end, hypervisor ? Optional.empty() : Optional.of("vm")));
            start = random.nextInt(4) == 0 ? end : start + interval * (1 + random.nextDouble());
        }
        var rephased = new ArrayList<Double>();
        for (double moment = 0; moment < seconds; moment += interval * 10 * random.nextDouble() + 1) {
            rephased.add(moment);
            if (rephased.size() > 50) {
                break;
            }
        }
        return new ScheduleRow(
                policy,
                name(),
                hypervisor,
                host,
                name(),
                random.nextBoolean() ? "warm" : "",
                name(),
                name(),
                random.nextBoolean(),
                random.nextBoolean() ? Optional.empty() : Optional.of(windows()),
                actions,
                rephased);
    }

    private List<TimeSpan> windows() {
        var windows = new ArrayList<TimeSpan>();
        double period = DAY * (1 + random.nextInt(7));
        for (double open = period * random.nextDouble(); open < seconds; open += period) {
            windows.add(new TimeSpan(open, Math.min(seconds, open + period / (2 + random.nextInt(40)))));
        }
        return windows;
    }

    private List<LoadSpan> load() {
        var load = new ArrayList<LoadSpan>();
        double step = DAY / (1 + random.nextInt(24));
        for (double from = 0; from < seconds; from += step) {
            load.add(new LoadSpan(from, Math.min(seconds, from + step), random.nextDouble()));
        }
        return load;
    }

    private String name() {
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> "h" + random.nextInt(100);
            case 2 -> "The server of the accounting department, second floor";
            default -> "\u4e2d\u6587".repeat(random.nextInt(1, 30));
        };
    }
}
