package org.warmboot.drawing.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.warmboot.drawing.Messages;
import org.warmboot.experiment.schedule.Schedule;
import org.warmboot.experiment.schedule.ScheduleConflict;
import org.warmboot.experiment.schedule.ScheduleRow;

/** What is said in the picture of a schedule. */
public final class ScheduleWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm:ss", Locale.ENGLISH);
    private static final List<String> UNITS = List.of("d", "h", "min", "s");
    private static final List<Long> SECONDS = List.of(86_400L, 3_600L, 60L, 1L);

    private ScheduleWords() {}

    /** "Shop, 5 January 2026 to 2 March 2026, Europe/Berlin". */
    public static String title(ScheduleShown shown) {
        var schedule = shown.planned();
        return Messages.text(
                "schedule.title",
                schedule.name(),
                DATE.format(schedule.at(shown.span().from()).atZone(schedule.zone())),
                DATE.format(schedule.at(shown.span().to()).atZone(schedule.zone())),
                schedule.zone().getId());
    }

    /** What a row acts on: "Host 1, hypervisor". */
    public static String target(ScheduleRow row) {
        return Messages.text(row.hypervisor() ? "schedule.hypervisor" : "schedule.guests", row.hostName());
    }

    /** What a row does, and when: "Warm-VM reboot, every four weeks". */
    public static String rhythm(ScheduleRow row) {
        if (row.techniqueName().isEmpty() || row.rhythm().isEmpty()) {
            return Messages.text("schedule.incomplete", row.policyName());
        }
        return Messages.text("schedule.rhythm", row.techniqueName(), row.rhythm());
    }

    /** A moment on the clock of a zone, with its seconds where it has some: "Sun 1 Feb 2026, 02:00". */
    public static String moment(Instant instant, ZoneId zone) {
        var time = instant.plusMillis(500).atZone(zone);
        return (time.getSecond() == 0 ? MOMENT : SECOND).format(time);
    }

    /** A length of time in its two largest units: "2 d 3 h", "31 min". */
    public static String length(double seconds) {
        long left = Math.round(seconds);
        for (int i = 0; i < UNITS.size(); i++) {
            long many = left / SECONDS.get(i);
            if (many > 0 || i == UNITS.size() - 1) {
                long rest = i == UNITS.size() - 1 ? 0 : (left - many * SECONDS.get(i)) / SECONDS.get(i + 1);
                return many + " " + UNITS.get(i) + (rest > 0 ? " " + rest + " " + UNITS.get(i + 1) : "");
            }
        }
        throw new IllegalStateException();
    }

    /** What a mark says under the mouse. */
    public static String tip(Schedule schedule, ScheduleRow row, ScheduleMark mark) {
        var round = mark.rounds().getFirst();
        double from = round.getFirst().start();
        double to = round.getLast().end();
        var words = new StringBuilder(Messages.text(
                "schedule.tip",
                row.policyName(),
                row.hostName(),
                moment(schedule.at(from), schedule.zone()),
                moment(schedule.at(to), schedule.zone()),
                length(to - from)));
        if (round.getFirst().waited() >= 1) {
            words.append(Messages.text(
                    "schedule.tip.waited",
                    moment(schedule.at(round.getFirst().due()), schedule.zone()),
                    length(round.getFirst().waited())));
        }
        if (!row.hypervisor()) {
            words.append(Messages.text(
                    "schedule.tip.guests",
                    round.stream().flatMap(action -> action.guest().stream()).collect(Collectors.joining(", "))));
        }
        if (mark.rounds().size() > 1) {
            words.append(Messages.text(
                    "schedule.tip.more",
                    mark.rounds().size() - 1,
                    moment(schedule.at(mark.last().start()), schedule.zone())));
        }
        return words.toString();
    }

    /** What is in the way of a policy, and what would help. */
    public static String conflict(Schedule schedule, ScheduleConflict conflict) {
        var waiting = row(schedule, conflict.policy(), conflict.host());
        var words = new StringBuilder(Messages.text(
                "schedule.conflict." + conflict.kind(),
                waiting.map(ScheduleRow::policyName).orElse(conflict.policy()),
                waiting.map(ScheduleRow::hostName).orElse(conflict.host()),
                moment(schedule.at(conflict.due()), schedule.zone()),
                other(schedule, conflict)));
        words.append(
                conflict.acts().isPresent()
                        ? Messages.text(
                                "schedule.conflict.waits",
                                length(conflict.acts().getAsDouble() - conflict.due()),
                                conflict.times())
                        : Messages.text("schedule.conflict.never"));
        conflict.phase()
                .ifPresent(phase -> words.append(
                        Messages.text("schedule.conflict.fix", moment(schedule.at(phase), schedule.zone()))));
        return words.toString();
    }

    private static String other(Schedule schedule, ScheduleConflict conflict) {
        return conflict.otherPolicy()
                .map(policy -> row(schedule, policy, conflict.otherHost().orElseThrow())
                        .map(row -> Messages.text("schedule.conflict.other", row.policyName(), row.hostName()))
                        .orElse(policy))
                .orElseGet(() -> Messages.text("schedule.conflict.turns"));
    }

    /** The row of a policy on a host. */
    public static Optional<ScheduleRow> row(Schedule schedule, String policy, String host) {
        return schedule.rows().stream()
                .filter(row -> row.policy().equals(policy) && row.host().equals(host))
                .findFirst();
    }

    static String more(int conflicts) {
        return Messages.text("schedule.more", conflicts);
    }

    /** The label of a row that shows what would be. */
    static String instead(ScheduleShown shown, ScheduleRow row) {
        return Messages.text("schedule.instead", shown.instead().orElseThrow().technique(), target(row));
    }

    /** What the signs mean that are there. */
    static List<String> legend(ScheduleShown shown) {
        var rows = shown.planned().rows();
        var legend = new ArrayList<String>();
        if (rows.isEmpty()) {
            legend.add(Messages.text("schedule.empty"));
        }
        if (rows.stream().anyMatch(row -> row.windows().isPresent())) {
            legend.add(Messages.text("schedule.legend.windows"));
        }
        if (rows.stream().anyMatch(row -> !row.rephased().isEmpty())) {
            legend.add(Messages.text("schedule.legend.rephased"));
        }
        if (rows.stream().anyMatch(row -> !row.foreseeable())) {
            legend.add(Messages.text("schedule.legend.unforeseen"));
        }
        if (shown.played().isPresent()) {
            legend.add(Messages.text("schedule.legend.played"));
        }
        if (shown.instead().isPresent()) {
            legend.add(Messages.text(
                    "schedule.legend.instead", shown.instead().get().technique()));
        }
        return legend;
    }
}
