package org.warmboot.report.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.warmboot.experiment.result.Phase;
import org.warmboot.experiment.result.Phase.ComponentKind;
import org.warmboot.style.StateTone;

/**
 * One row of a timeline: a component and its phases, in order of time.
 *
 * @param component identifier of the component, for a service {@code domain/service}
 * @param kind what it is
 * @param phases its phases
 * @param label name in the margin
 */
record Row(String component, ComponentKind kind, List<Phase> phases, String label) {

    Row {
        phases = List.copyOf(phases);
    }

    /** The row of a component under its name. */
    static Row of(List<Phase> phases) {
        var first = phases.getFirst();
        var label = first.kind() == ComponentKind.SERVICE ? lastPart(first.name()) : first.name();
        return new Row(first.component(), first.kind(), phases, label);
    }

    /** The same row under another label. */
    Row named(String other) {
        return new Row(component, kind, phases, other);
    }

    /** Name of the component, for a service {@code domain/service}. */
    String name() {
        return phases.getFirst().name();
    }

    boolean isService() {
        return kind == ComponentKind.SERVICE;
    }

    boolean isHost() {
        return kind == ComponentKind.HOST;
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

    /** Identifier of the domain that a service is in. */
    String owner() {
        return component.substring(0, Math.max(0, component.lastIndexOf('/')));
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
