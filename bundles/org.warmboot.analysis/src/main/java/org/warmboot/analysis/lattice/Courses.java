package org.warmboot.analysis.lattice;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Courses of layers that were followed before, for searches that ask for the same layer under many intervals of its
 * host. May be used by several threads.
 */
public final class Courses {

    /** So many are kept, then all are dropped: few intervals of a layer are looked at over and over. */
    private static final int MOST = 96;

    private record Followed(Lattice lattice, OperatedHost.Above above, double hostSeconds) {}

    private record Survived(Lattice lattice, List<Risk> risks) {}

    /** How exactly it matters what comes out. */
    private enum Effort {
        LOOK,
        SEARCH,
        ANSWER
    }

    private final Effort effort;
    private final Map<Followed, Upper> uppers = new ConcurrentHashMap<>();
    private final Map<Survived, double[]> survivals = new ConcurrentHashMap<>();

    private Courses(Effort effort) {
        this.effort = effort;
    }

    /** For a first look at many places: wide steps, and their error is let be. */
    public static Courses forLook() {
        return new Courses(Effort.LOOK);
    }

    /** For a search: a few wide steps, parts of the interval, so that errors change slowly with it. */
    public static Courses forSearch() {
        return new Courses(Effort.SEARCH);
    }

    /** For one answer: more and finer steps. */
    public static Courses forAnswer() {
        return new Courses(Effort.ANSWER);
    }

    boolean isLook() {
        return effort == Effort.LOOK;
    }

    boolean isFine() {
        return effort == Effort.ANSWER;
    }

    Upper upper(Lattice lattice, OperatedHost.Above above, double hostSeconds) {
        return known(
                uppers,
                new Followed(lattice, above, hostSeconds),
                () -> Upper.inTheLongRun(lattice, above, hostSeconds));
    }

    /** Mean survival of all risks by cell; not to be changed. */
    double[] inside(Lattice lattice, List<Risk> risks) {
        return known(survivals, new Survived(lattice, risks), () -> Stretches.inside(lattice, risks));
    }

    private static <K, V> V known(Map<K, V> all, K key, Supplier<V> made) {
        var value = all.get(key);
        if (value == null) {
            value = made.get();
            if (all.size() >= MOST) {
                all.clear();
            }
            all.put(key, value);
        }
        return value;
    }
}
