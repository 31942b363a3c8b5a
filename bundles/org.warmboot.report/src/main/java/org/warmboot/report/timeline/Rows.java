package org.warmboot.report.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.warmboot.experiment.result.Phase;
import org.warmboot.experiment.result.Phase.ComponentKind;

/** Puts the phases of a run into rows: host after host, the machine first, every domain with its services below it. */
final class Rows {

    private static final Comparator<Row> ORDER =
            Comparator.comparing(Row::kind).thenComparing(Row::name, NaturalOrder.INSTANCE);

    private Rows() {}

    /**
     * Rows of a run.
     *
     * @param phases host by host: those of the machine, then those of what runs on it
     */
    static List<Row> of(List<Phase> phases) {
        var rows = new ArrayList<Row>();
        hosts(phases).forEach(host -> rows.addAll(ofHost(host)));
        return List.copyOf(rows);
    }

    /** The phases of each host; those before the first machine belong to a host of their own. */
    private static List<List<Phase>> hosts(List<Phase> phases) {
        var hosts = new ArrayList<List<Phase>>();
        var current = "";
        for (var phase : phases) {
            var opens = phase.kind() == ComponentKind.HOST && !phase.component().equals(current);
            if (hosts.isEmpty() || opens) {
                hosts.add(new ArrayList<>());
            }
            if (phase.kind() == ComponentKind.HOST) {
                current = phase.component();
            }
            hosts.getLast().add(phase);
        }
        return hosts;
    }

    private static List<Row> ofHost(List<Phase> phases) {
        var grouped = new LinkedHashMap<String, List<Phase>>();
        for (var phase : phases) {
            grouped.computeIfAbsent(phase.kind() + "\n" + phase.component(), ignored -> new ArrayList<>())
                    .add(phase);
        }
        var rows = new ArrayList<Row>();
        for (var group : grouped.values()) {
            group.sort(Comparator.comparingDouble(Phase::start));
            rows.add(Row.of(group));
        }
        var owners = rows.stream().filter(row -> !row.isService()).sorted(ORDER).toList();
        var services = rows.stream()
                .filter(Row::isService)
                .sorted(ORDER)
                .collect(Collectors.groupingBy(Row::owner, LinkedHashMap::new, Collectors.toList()));
        var result = new ArrayList<Row>();
        for (var owner : owners) {
            result.add(owner);
            result.addAll(Objects.requireNonNullElse(services.remove(owner.component()), List.of()));
        }
        services.values().stream().flatMap(List::stream).sorted(ORDER).forEach(result::add);
        return result;
    }
}
