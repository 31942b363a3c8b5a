package org.warmboot.report.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.warmboot.experiment.result.Phase;
import org.warmboot.experiment.result.Phase.ComponentKind;
import org.warmboot.report.Messages;
import org.warmboot.style.StateTone;

/**
 * Shortens the rows of a large run: guests that did the same at the same time share a row, of many different ones the
 * middle is left out, and a host on which nothing happened is one row.
 */
final class BriefRows {

    private static final int MANY = 12;
    private static final int HEAD = 6;
    private static final int TAIL = 3;

    private record Guest(Row domain, List<Row> services) {

        /** What it and its services did. */
        List<List<String>> course() {
            var course = new ArrayList<List<String>>();
            course.add(course(domain));
            services.forEach(service -> course.add(course(service)));
            return course;
        }

        private static List<String> course(Row row) {
            return row.phases().stream().map(Guest::word).toList();
        }

        private static String word(Phase phase) {
            return phase.phase() + ' ' + phase.start() + ' ' + phase.end();
        }
    }

    private BriefRows() {}

    static List<Row> of(List<Row> rows) {
        var result = new ArrayList<Row>();
        for (var host : hosts(rows)) {
            var quiet = host.stream().allMatch(BriefRows::isQuiet);
            result.addAll(quiet && host.getFirst().isHost() ? List.of(host.getFirst()) : ofHost(host));
        }
        return List.copyOf(result);
    }

    private static List<List<Row>> hosts(List<Row> rows) {
        var hosts = new ArrayList<List<Row>>();
        for (var row : rows) {
            if (hosts.isEmpty() || row.isHost()) {
                hosts.add(new ArrayList<>());
            }
            hosts.getLast().add(row);
        }
        return hosts;
    }

    private static boolean isQuiet(Row row) {
        return row.phases().stream().allMatch(phase -> StateTone.of(phase.phase()) == StateTone.RUNNING);
    }

    private static List<Row> ofHost(List<Row> rows) {
        var services = rows.stream().filter(Row::isService).collect(Collectors.groupingBy(Row::owner));
        var guests = new ArrayList<Guest>();
        var names = new HashSet<String>();
        var result = new ArrayList<Row>();
        for (var row : rows) {
            if (row.kind() == ComponentKind.GUEST_DOMAIN) {
                guests.add(new Guest(row, services.getOrDefault(row.component(), List.of())));
                names.add(row.component());
            } else if (!row.isService() || !names.contains(row.owner())) {
                result.add(row);
            }
        }
        if (guests.size() <= MANY) {
            return rows;
        }
        result.addAll(shortened(guests));
        return result;
    }

    private static List<Row> shortened(List<Guest> guests) {
        var groups = new ArrayList<List<Guest>>();
        for (var guest : guests) {
            if (groups.isEmpty() || !groups.getLast().getFirst().course().equals(guest.course())) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(guest);
        }
        var rows = new ArrayList<Row>();
        if (groups.size() <= MANY) {
            groups.forEach(group -> add(rows, group));
            return rows;
        }
        groups.subList(0, HEAD).forEach(group -> add(rows, group));
        var left = groups.subList(HEAD, groups.size() - TAIL).stream()
                .mapToInt(List::size)
                .sum();
        rows.add(new Row("", ComponentKind.GUEST_DOMAIN, List.of(), Messages.text("timeline.more", left)));
        groups.subList(groups.size() - TAIL, groups.size()).forEach(group -> add(rows, group));
        return rows;
    }

    private static void add(List<Row> rows, List<Guest> group) {
        var first = group.getFirst();
        rows.add(
                group.size() == 1
                        ? first.domain()
                        : first.domain()
                                .named(Messages.text(
                                        "timeline.group",
                                        first.domain().label(),
                                        group.getLast().domain().label(),
                                        group.size())));
        rows.addAll(first.services());
    }
}
