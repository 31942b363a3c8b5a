package org.warmboot.analysis.lattice;

/** How far the lattices of a {@link SteadyCycle} reach, and how fine they are. */
final class SteadyLattice {

    /** Cells in the time in which something happens, and in a round of the hypervisor, at least. */
    private static final double CELLS = 24;

    private static final double CELLS_PER_ROUND = 8;

    private static final int MOST = 1 << 12;

    private static final int MOST_WATCHED = 1 << 15;

    /** So many times as many cells where one answer is wanted. */
    private static final int FINER = 6;

    /** Cells after the last instant that anybody asks for. */
    private static final double BEYOND = 8;

    /** Times between renewals in which a guest forgets how it began. */
    private static final double FORGOTTEN = 24;

    /** The same in a round after which a second one is not looked at; makes 2,048 cells of both at most. */
    private static final double LONG = 42;

    private static final double ROUNDING = 1e-9;

    private SteadyLattice() {}

    /**
     * For rounds of a hypervisor.
     *
     * @param first time up until its first action
     * @param gap the same from an action on
     * @param isRenewed whether each action renews all that lives on it
     * @param coarseness cells as wide as so many
     * @param isFine whether it is for one answer
     */
    static Lattice ofRounds(Pace pace, double first, double gap, boolean isRenewed, double coarseness, boolean isFine) {
        var interval = Math.min(first, gap);
        var wide = step(pace, interval, 1);
        var reach = Math.max(FORGOTTEN * pace.slowest(), 2 * Math.min(first, LONG * pace.slowest()));
        if (isRenewed) {
            // nothing is as old as that ever
            reach = Math.min(reach, Math.max(first, gap) + BEYOND * coarseness * wide);
        }
        // one answer may take many cells: as far as it needs, and as fine as there are left
        reach = Math.min(reach, (isFine ? MOST * FINER : MOST) * wide);
        var finer = isFine ? Math.clamp(MOST * FINER * wide / reach, 1, FINER) : 1;
        var step = coarseness * step(pace, interval, finer);
        return new Lattice(step, (int) Math.max(CELLS, Math.ceil(reach / step * (1 - ROUNDING))));
    }

    private static double step(Pace pace, double interval, double finer) {
        var widest = Math.min(pace.fastest() / CELLS, interval / CELLS_PER_ROUND) / finer;
        // an even number of parts, as there is a lattice of twice the step
        return interval < Double.POSITIVE_INFINITY ? interval / 2 / Math.ceil(interval / 2 / widest) : widest;
    }

    /**
     * For a hypervisor that is acted on at a random time.
     *
     * @param mean its mean life
     */
    static Lattice ofLife(Pace pace, double mean, double coarseness, boolean isFine) {
        var step = coarseness * Math.min(pace.fastest(), mean) / CELLS / (isFine ? FINER : 1);
        return new Lattice(step, (int) Math.clamp(Math.ceil(FORGOTTEN * mean / step), CELLS, MOST_WATCHED));
    }
}
