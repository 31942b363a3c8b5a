package org.warmboot.analysis.lattice;

import java.util.Optional;

/** Means over a window of time, on lattices that are made finer until the means stay. */
public final class HorizonSolver {

    /** Cells of the first lattice and of the finest one. */
    private static final int FEWEST = 1 << 11;

    private static final int MOST = 1 << 18;

    /** Parts of the window of which its beginning may be a multiple. */
    private static final int PARTS = 64;

    /** Relative change of the means by half the step that is small enough: at little cost, at some, at the highest. */
    private static final double SETTLED = 1e-5;

    /** The same of the means for a step of none, as two steps together say. */
    private static final double GUESSED = 5e-5;

    private static final double NEARLY = 1e-4;
    private static final double TOLERABLE = 5e-4;
    private static final int SOME = 1 << 14;
    private static final int MANY = 1 << 16;

    /** Share of the actions that may be uncertain at the ends of the window. */
    private static final double EDGE = 2e-4;

    /** What is less than this share of the window, or of an event, is nothing. */
    private static final double NOTHING = 1e-9;

    private static final double ROUNDING = 1e-12;

    private HorizonSolver() {}

    /**
     * Means from one instant to another of a host that is new at time 0.
     *
     * @return absent if even the finest lattice is too coarse for what happens
     */
    public static Optional<Expectation> solve(OperatedHost host, double from, double to) {
        var coarse = Optional.<Expectation>empty();
        var guess = Optional.<Expectation>empty();
        var common = CommonStep.of(host, from, to, FEWEST, MANY);
        var first = common.orElse(to / cells(from, to));
        // a guest that is followed node by node takes time by the square
        int most = host.coupled().isPresent() ? MANY : MOST;
        for (var step = first; to / step <= most * (1 + ROUNDING); step /= 2) {
            var lattice = new Lattice(step, (int) Math.ceil(to / step * (1 - ROUNDING)) + 3);
            var history = new HostHistory(lattice, host);
            if (history.isTooCoarse()) {
                continue;
            }
            var fine = history.between(from, to);
            // errors are of second order in the step (L. F. Richardson 1911)
            var better = coarse.map(one -> one.with(fine, (less, more) -> Math.max(0, more + (more - less) / 3)));
            if (better.isPresent()
                    && (isSettled(coarse.get(), fine, to - from, tolerance(lattice.cells(), most))
                            || guess.isPresent() && isSettled(guess.get(), better.get(), to - from, GUESSED))) {
                boolean isBlurred = host.coupled().isPresent() && common.isEmpty() && isBlurred(fine, from, to);
                return better.filter(means -> !isBlurred);
            }
            coarse = Optional.of(fine);
            guess = better;
        }
        return Optional.empty();
    }

    /** At least the fewest, and so many that the beginning of the window is a node if that needs few. */
    private static double cells(double from, double to) {
        for (int parts = 1; parts <= PARTS; parts++) {
            var part = from / to * parts;
            if (Math.abs(part - Math.rint(part)) < NOTHING) {
                return parts * Math.ceil((double) FEWEST / parts);
            }
        }
        return FEWEST;
    }

    private static double tolerance(int cells, int most) {
        return cells > most / 4 + 3 ? TOLERABLE : cells > SOME + 3 ? NEARLY : SETTLED;
    }

    /**
     * Whether it matters that a lattice blurs the rhythm of actions that wait for each other: as long as nothing has
     * failed they come at certain times, and one of them may be within or without the window.
     */
    private static boolean isBlurred(Expectation means, double from, double to) {
        var failures = means.hypervisorFailures();
        var actions = means.hypervisorActions();
        for (var guest : means.guests()) {
            failures += guest.failures();
            actions += guest.actions();
        }
        var rate = failures / (to - from);
        var certain = Math.exp(-rate * to) + (from > 0 ? Math.exp(-rate * from) : 0);
        return certain / 2 > EDGE * actions;
    }

    /** Whether the sums that anybody is told have settled: each with all that was added to them. */
    private static boolean isSettled(Expectation one, Expectation other, double window, double tolerance) {
        var failures = new Change();
        failures.add(one.hypervisorFailures(), other.hypervisorFailures());
        var actions = new Change();
        actions.add(one.hypervisorActions(), other.hypervisorActions());
        var planned = new Change();
        var unplanned = new Change();
        for (int i = 0; i < one.guests().size(); i++) {
            var before = one.guests().get(i);
            var after = other.guests().get(i);
            failures.add(before.failures(), after.failures());
            actions.add(before.actions(), after.actions());
            planned.add(before.hypervisorActionDown(), after.hypervisorActionDown());
            planned.add(before.systemActionDown(), after.systemActionDown());
            unplanned.add(
                    before.hypervisorFailureDown() + before.failureDown(),
                    after.hypervisorFailureDown() + after.failureDown());
        }
        return failures.isSmall(tolerance, 1)
                && actions.isSmall(tolerance, 1)
                && planned.isSmall(tolerance, window)
                && unplanned.isSmall(tolerance, window);
    }

    /** How much a sum and its parts change. */
    private static final class Change {

        private double sum;
        private double changed;

        void add(double before, double after) {
            sum += after;
            changed += Math.abs(after - before);
        }

        boolean isSmall(double tolerance, double unit) {
            return changed <= tolerance * sum + NOTHING * unit;
        }
    }
}
