package org.warmboot.report.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import org.warmboot.experiment.result.Phase;
import org.warmboot.experiment.result.Phase.ComponentKind;
import org.warmboot.report.style.StateTone;

/**
 * One row of a timeline: a component and its phases, in order of time.
 *
 * @param component name of the component, for a service {@code domain/service}
 * @param kind what it is
 * @param phases its phases
 */
record Row(String component, ComponentKind kind, List<Phase> phases) {

    Row {
        phases = List.copyOf(phases);
    }

    /** Rows of a run: the machine first, then every domain with its services below it. */
    static List<Row> of(List<Phase> phases) {
        var grouped = new LinkedHashMap<String, List<Phase>>();
        for (var phase : phases) {
            grouped.computeIfAbsent(phase.kind() + "\n" + phase.component(), ignored -> new ArrayList<>()).add(phase);
        }
        var rows = new ArrayList<Row>();
        for (var group : grouped.values()) {
            group.sort(Comparator.comparingDouble(Phase::start));
            rows.add(new Row(group.getFirst().component(), group.getFirst().kind(), group));
        }
        var owners = rows.stream().filter(row -> !row.isService()).sorted(ORDER).toList();
        var services = new ArrayList<>(rows.stream().filter(Row::isService).sorted(ORDER).toList());
        var result = new ArrayList<Row>();
        for (var owner : owners) {
            result.add(owner);
            services.stream().filter(service -> service.belongsTo(owner)).forEach(result::add);
            services.removeIf(service -> service.belongsTo(owner));
        }
        result.addAll(services);
        return List.copyOf(result);
    }

    boolean isService() {
        return kind == ComponentKind.SERVICE;
    }

    /** Name in the margin: of a service only what follows its domain. */
    String label() {
        return isService() ? component.substring(component.lastIndexOf('/') + 1) : component;
    }

    /**
     * Times during which the service did not answer, each as start and end.
     *
     * <p>A trace may end at the very moment of the first answer; such an outage ends as its measured downtime says.
     * One that nobody saw the end of is not among them.
     *
     * @param measured downtime of this service in seconds; absent where none was measured
     */
    List<double[]> outages(OptionalDouble measured) {
        var outages = new ArrayList<double[]>();
        if (!isService()) {
            return outages;
        }
        var since = OptionalDouble.empty();
        for (var phase : phases) {
            if (!StateTone.answers(phase.phase())) {
                since = since.isPresent() ? since : OptionalDouble.of(phase.start());
            } else if (since.isPresent()) {
                outages.add(new double[] {since.getAsDouble(), phase.start()});
                since = OptionalDouble.empty();
            }
        }
        if (since.isPresent() && measured.isPresent()) {
            outages.add(new double[] {since.getAsDouble(), since.getAsDouble() + measured.getAsDouble()});
        }
        return outages;
    }

    private boolean belongsTo(Row owner) {
        var slash = component.lastIndexOf('/');
        return slash > 0 && component.substring(0, slash).equals(owner.component);
    }

    private static final Comparator<Row> ORDER =
            Comparator.comparing(Row::kind).thenComparing(Row::component, NaturalOrder.INSTANCE);
}
