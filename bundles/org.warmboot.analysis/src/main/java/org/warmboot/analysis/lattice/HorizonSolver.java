package org.warmboot.analysis.lattice;

import java.util.Optional;

/** Means over a window of time, on lattices that are made finer until the means stay. */
public final class HorizonSolver {

    /** Cells of the first lattice and of the finest one. */
    private static final int FEWEST = 1 << 11;

    private static final int MOST = 1 << 18;

    /** Relative change of the means by half the step that is small enough: at little cost, at some, at the highest. */
    private static final double SETTLED = 1e-5;

    private static final double NEARLY = 1e-4;
    private static final double TOLERABLE = 5e-4;
    private static final int SOME = 1 << 14;
    private static final int MANY = 1 << 16;

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
        var first = CommonStep.of(host, from, to, FEWEST, MANY).orElse(to / FEWEST);
        // a guest that is followed node by node takes time by the square
        int most = host.coupled().isPresent() ? MANY : MOST;
        for (var step = first; to / step <= most * (1 + ROUNDING); step /= 2) {
            var lattice = new Lattice(step, (int) Math.ceil(to / step * (1 - ROUNDING)) + 3);
            var fine = new HostHistory(lattice, host).between(from, to);
            if (coarse.isPresent() && isSettled(coarse.get(), fine, to - from, tolerance(lattice.cells(), most))) {
                // errors are of second order in the step (L. F. Richardson 1911)
                return Optional.of(coarse.get().with(fine, (less, more) -> Math.max(0, more + (more - less) / 3)));
            }
            coarse = Optional.of(fine);
        }
        return Optional.empty();
    }

    private static double tolerance(int cells, int most) {
        return cells > most / 4 + 3 ? TOLERABLE : cells > SOME + 3 ? NEARLY : SETTLED;
    }

    private static boolean isSettled(Expectation one, Expectation other, double window, double tolerance) {
        boolean settled = isSettled(one.hypervisorFailures(), other.hypervisorFailures(), 1, tolerance)
                && isSettled(one.hypervisorActions(), other.hypervisorActions(), 1, tolerance);
        for (int i = 0; settled && i < one.guests().size(); i++) {
            var a = one.guests().get(i);
            var b = other.guests().get(i);
            settled = isSettled(a.down(), b.down(), window, tolerance)
                    && isSettled(a.hypervisorActionDown(), b.hypervisorActionDown(), window, tolerance)
                    && isSettled(a.systemActionDown(), b.systemActionDown(), window, tolerance)
                    && isSettled(a.failures(), b.failures(), 1, tolerance)
                    && isSettled(a.actions(), b.actions(), 1, tolerance);
        }
        return settled;
    }

    private static boolean isSettled(double one, double other, double unit, double tolerance) {
        return Math.abs(one - other) <= tolerance * Math.abs(other) + NOTHING * unit;
    }
}
