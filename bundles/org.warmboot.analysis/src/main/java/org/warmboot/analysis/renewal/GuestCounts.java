package org.warmboot.analysis.renewal;

/**
 * Failures and rejuvenations of a guest per unit of time up, while the layers below it renew it from time to time.
 *
 * <p>The renewal equation on a lattice. The guest is rejuvenated at exact multiples of its interval until it fails for
 * the first time; those instants are kept apart from the density of all later events, so nothing is blurred that is
 * sharp.
 *
 * @param failures failures per unit of time up
 * @param rejuvenations rejuvenations of its own per unit of time up
 */
record GuestCounts(double failures, double rejuvenations) {

    private static final int CELLS_PER_LIFE = 32;

    private static final int MOST_PER_LIFE = 4 * CELLS_PER_LIFE;

    /** Lives that are followed; a guest that has not forgotten its start by then hardly ever fails. */
    private static final int LIVES = 300;

    /** A failure later than this age hardly ever happens. */
    private static final double NEGLIGIBLE = 1e-12;

    /** More lives than this until both are renewed: the guest has long forgotten its start. */
    private static final double STATIONARY = 1e7;

    static GuestCounts of(AgeRejuvenation guest, double interval, CommonLife together) {
        var own = guest.cycle(interval);
        var steady = new GuestCounts(own.failures() / own.up(), own.rejuvenations() / own.up());
        if (!(together.mean() < STATIONARY * own.up())) {
            return steady;
        }
        return onLattice(guest, interval, together, steady);
    }

    private static GuestCounts onLattice(
            AgeRejuvenation guest, double interval, CommonLife together, GuestCounts steady) {
        var end = together.end();
        var shortest = Math.min(Math.min(interval, end), guest.life().mean());
        var finite = interval < Double.POSITIVE_INFINITY;
        var perInterval = finite ? Math.ceil(interval / shortest * CELLS_PER_LIFE) : Double.POSITIVE_INFINITY;
        var step = finite ? interval / perInterval : shortest / CELLS_PER_LIFE;
        var reach = Math.min(perInterval, guest.life().quantile(1 - NEGLIGIBLE) / step + 1);
        var most = (int) Math.min(Math.ceil(end / step), LIVES * Math.min(perInterval, MOST_PER_LIFE));
        var density = new EventDensity(
                guest.life(), step, (int) Math.min(perInterval, most), (int) Math.min(reach, most), most);
        var stays = finite ? guest.life().survival(interval) : 0;
        var cells = density.fill(stays, steady.failures() + steady.rejuvenations());

        var failures = 0.0;
        var rejuvenations = 0.0;
        var passed = 0.0;
        for (var cell = 0; cell < cells; cell++) {
            var next = together.meanUntil((cell + 1) * step);
            var alive = (next - passed) / step;
            failures += density.failures(cell) * alive;
            rejuvenations += density.rejuvenations(cell) * alive;
            passed = next;
        }
        var first = stays;
        for (var due = 1; due * perInterval <= cells && first > 0; due++) {
            rejuvenations += first * together.survival(due * interval);
            first *= stays;
        }
        var mean = together.mean();
        var rest = Math.max(0, 1 - passed / mean);
        return new GuestCounts(
                failures / mean + rest * steady.failures(), rejuvenations / mean + rest * steady.rejuvenations());
    }
}
