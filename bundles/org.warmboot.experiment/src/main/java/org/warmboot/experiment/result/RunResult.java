package org.warmboot.experiment.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One execution of one technique under one setting of the parameters.
 *
 * @param technique identifier of the technique, for example {@code warm}
 * @param techniqueName its name for people
 * @param parameters the setting
 * @param parts what was found out, at most one part of each type
 */
public record RunResult(String technique, String techniqueName, RunParameters parameters, List<RunPart> parts) {

    /**
     * Keeps a copy that cannot change.
     *
     * @throws IllegalArgumentException if two parts have the same type
     */
    public RunResult {
        parts = List.copyOf(parts);
        if (parts.stream().map(Object::getClass).distinct().count() < parts.size()) {
            throw new IllegalArgumentException("A part twice: " + parts);
        }
    }

    /** A run of which nothing is known yet. */
    public RunResult(String technique, String techniqueName, RunParameters parameters) {
        this(technique, techniqueName, parameters, List.of());
    }

    /** The same run with a part, in place of one of the same type. */
    public RunResult with(RunPart part) {
        var all = new ArrayList<>(parts);
        all.removeIf(each -> each.getClass() == part.getClass());
        all.add(part);
        return new RunResult(technique, techniqueName, parameters, all);
    }

    /** The same run with a part, if there is one. */
    public RunResult with(Optional<? extends RunPart> part) {
        return part.map(this::with).orElse(this);
    }

    /** What was found out of a kind; absent where it was not asked. */
    public <P extends RunPart> Optional<P> part(Class<P> type) {
        return parts.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** Downtimes of the services. */
    public Optional<Downtime> downtime() {
        return part(Downtime.class);
    }

    /** What every component did, ordered by component and start; empty unless the run was traced. */
    public List<Phase> phases() {
        return part(Phases.class).map(Phases::all).orElse(List.of());
    }

    /** Throughput of services over time; empty where none was measured. */
    public List<Throughput> throughput() {
        return part(ThroughputCurves.class).map(ThroughputCurves::all).orElse(List.of());
    }

    /** Long-run availability under a schedule. */
    public Optional<Availability> availability() {
        return part(Availability.class);
    }

    /** Moves of domains. */
    public Optional<Migration> migration() {
        return part(Migration.class);
    }

    /** Total throughput of a cluster. */
    public Optional<Rolling> rolling() {
        return part(Rolling.class);
    }

    /** How many domains fit. */
    public Optional<Capacity> capacity() {
        return part(Capacity.class);
    }

    /** What leaked away over a long time. */
    public Optional<Aging> aging() {
        return part(Aging.class);
    }

    /** Years of operation. */
    public Optional<LongRun> longRun() {
        return part(LongRun.class);
    }

    /** Best intervals of the policies. */
    public Optional<OptimalPolicy> optimum() {
        return part(OptimalPolicy.class);
    }
}
