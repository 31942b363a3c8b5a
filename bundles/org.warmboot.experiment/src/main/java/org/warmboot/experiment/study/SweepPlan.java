package org.warmboot.experiment.study;

import java.util.List;
import java.util.OptionalInt;
import org.warmboot.experiment.Messages;

/** Which values parameters take in a sweep. */
public final class SweepPlan {

    /** More points than this are a slip of the pen. */
    static final int MOST_POINTS = 100_000;

    private final List<Axis> axes;
    private final OptionalInt points;

    private SweepPlan(List<Axis> axes, OptionalInt points) {
        if (axes.isEmpty()) {
            throw new IllegalArgumentException(Messages.get("sweep.none"));
        }
        this.axes = axes;
        this.points = points;
    }

    /**
     * All combinations of the values.
     *
     * @param axes a parameter and its values each: {@code PATH=V1,V2}, {@code PATH=FROM..TO/COUNT} or
     *     {@code PATH=FROM..TO*COUNT}
     * @throws IllegalArgumentException with one sentence for people if one of them is none
     */
    public static SweepPlan grid(List<String> axes) {
        return new SweepPlan(axes.stream().map(Axis::parse).toList(), OptionalInt.empty());
    }

    /**
     * Some combinations that cover each range evenly: a Latin hypercube.
     *
     * @param axes a parameter and its values or range each; a count in it is of no account
     * @param points number of combinations
     * @throws IllegalArgumentException with one sentence for people if one of them is none
     */
    public static SweepPlan latinHypercube(List<String> axes, int points) {
        if (points < 1 || points > MOST_POINTS) {
            throw new IllegalArgumentException(Messages.get("sweep.points", points, MOST_POINTS));
        }
        return new SweepPlan(axes.stream().map(Axis::parse).toList(), OptionalInt.of(points));
    }

    List<Axis> axes() {
        return axes;
    }

    /** Number of points of a Latin hypercube; absent for a grid. */
    OptionalInt points() {
        return points;
    }

    /** Which values are taken. */
    SweepResult.Design design() {
        return points.isPresent() ? SweepResult.Design.LATIN_HYPERCUBE : SweepResult.Design.GRID;
    }
}
