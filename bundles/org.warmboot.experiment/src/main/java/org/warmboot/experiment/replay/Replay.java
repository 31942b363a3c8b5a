package org.warmboot.experiment.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmboot.experiment.result.Phase;
import org.warmboot.experiment.result.Phase.ComponentKind;
import org.warmboot.experiment.result.RunResult;

/** One run of a technique, to be watched: its changes of state in order, and the states of all components at any time. */
public final class Replay {

    private static final String ANSWERING = "answering";

    private final Map<String, List<Phase>> phases = new LinkedHashMap<>();
    private final List<ReplayEvent> changes;
    private final List<Interruption> outages;
    private final double start;
    private final double end;

    private Replay(List<Phase> all) {
        all.forEach(phase -> phases.computeIfAbsent(phase.component(), key -> new ArrayList<>())
                .add(phase));
        phases.values().forEach(list -> list.sort(Comparator.comparingDouble(Phase::start)));
        start = all.stream().mapToDouble(Phase::start).min().orElse(0);
        end = all.stream().mapToDouble(Phase::end).max().orElse(0);
        changes = changesOf();
        outages = outagesOf();
    }

    /** The replay of a run; absent if its phases were not recorded. */
    public static Optional<Replay> of(RunResult run) {
        return run.phases().isEmpty() ? Optional.empty() : Optional.of(new Replay(run.phases()));
    }

    /** All changes of state by time; those at one time in the order of the components. */
    public List<ReplayEvent> changes() {
        return changes;
    }

    /** Times in which some service did not answer, by time; they do not overlap. */
    public List<Interruption> outages() {
        return outages;
    }

    /** When it begins, in seconds since the start of the technique; may be negative. */
    public double start() {
        return start;
    }

    /** When it ends, in seconds since the start of the technique. */
    public double end() {
        return end;
    }

    /** The states of all components at a time, by their identifiers; what is not there at that time is left out. */
    public Map<String, Moment> at(double time) {
        var states = new HashMap<String, Moment>();
        phases.forEach((component, list) -> list.stream()
                .filter(phase -> phase.start() <= time && (time < phase.end() || phase.end() == end))
                .reduce((first, second) -> second)
                .ifPresent(phase -> states.put(component, new Moment(phase.phase(), share(phase, time)))));
        return states;
    }

    /** The time of the next change after a time, or the end. */
    public double after(double time) {
        return changes.stream()
                .mapToDouble(ReplayEvent::time)
                .filter(each -> each > time)
                .findFirst()
                .orElse(end);
    }

    /** The time of the last change before a time, or the start. */
    public double before(double time) {
        return changes.stream()
                .mapToDouble(ReplayEvent::time)
                .filter(each -> each < time)
                .max()
                .orElse(start);
    }

    private static double share(Phase phase, double time) {
        double length = phase.end() - phase.start();
        return length > 0 ? Math.clamp((time - phase.start()) / length, 0, 1) : 1;
    }

    private List<ReplayEvent> changesOf() {
        var all = new ArrayList<ReplayEvent>();
        for (var list : phases.values()) {
            for (int i = 1; i < list.size(); i++) {
                var before = list.get(i - 1);
                var now = list.get(i);
                all.add(new ReplayEvent(
                        now.start(), now.component(), now.name(), now.kind(), before.phase(), now.phase()));
            }
        }
        all.sort(Comparator.comparingDouble(ReplayEvent::time)); // a stable sort: the order of components stays
        return List.copyOf(all);
    }

    private List<Interruption> outagesOf() {
        var away = phases.values().stream()
                .flatMap(List::stream)
                .filter(phase -> phase.kind() == ComponentKind.SERVICE && !ANSWERING.equals(phase.phase()))
                .filter(phase -> phase.end() > phase.start())
                .sorted(Comparator.comparingDouble(Phase::start))
                .toList();
        var merged = new ArrayList<Interruption>();
        for (var phase : away) {
            if (!merged.isEmpty() && phase.start() <= merged.getLast().end()) {
                var last = merged.removeLast();
                merged.add(new Interruption(last.start(), Math.max(last.end(), phase.end())));
            } else {
                merged.add(new Interruption(phase.start(), phase.end()));
            }
        }
        return List.copyOf(merged);
    }
}
