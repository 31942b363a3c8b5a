package org.warmboot.analysis.lattice;

import java.util.List;
import java.util.stream.Stream;
import org.warmboot.analysis.lattice.Ledger.Entry;

/**
 * What a guest meets with on average in a cycle of its host, from one renewal of everything to the next: from a repair
 * of the hypervisor to the end of the next one, or from an action to the next one where the hypervisor never fails.
 * Renewal theory makes of it the long run.
 */
public final class SteadyCycle {

    /** Cells in a typical time of the guest, and in a round of the hypervisor, at least. */
    private static final double CELLS = 24;

    private static final double CELLS_PER_ROUND = 8;

    private static final int MOST = 1 << 12;

    /** Cells after the last instant that anybody asks for. */
    private static final double BEYOND = 8;

    /** So many times as many cells where one answer is wanted. */
    private static final int FINER = 6;

    private static final int MOST_ROUNDS = 1 << 12;

    private static final int MOST_WATCHED = 1 << 15;

    /** Typical times in which a guest forgets how it began. */
    private static final double FORGOTTEN = 24;

    /** Rounds that differ by so little from those before them are all alike. */
    private static final double SETTLED = 1e-7;

    private static final double NEGLIGIBLE = 1e-12;

    private static final double ROUNDING = 1e-9;

    private SteadyCycle() {}

    /**
     * Sums over a cycle of a host on which the hypervisor fails, or acts on the guest.
     *
     * @param host the host; if its hypervisor is acted on at a random time, that renews the guest
     * @param guest one of its guests
     * @param typical a time in which the guest has gone through what happens to it, on average
     * @param courses what was followed before
     */
    public static Expectation.OfGuest of(
            OperatedHost host, OperatedHost.Guest guest, double typical, Courses courses) {
        return of(host, guest.above(), host.drivers(), guest.outages(), typical, courses);
    }

    /** Failures of a driver domain in a cycle. */
    public static double failures(OperatedHost host, OperatedHost.Above driver, double typical, Courses courses) {
        return of(host, driver, List.of(), List.of(), typical, courses).failures();
    }

    /** Errors are of second order in the step (L. F. Richardson 1911). */
    private static Expectation.OfGuest of(
            OperatedHost host,
            OperatedHost.Above layer,
            List<OperatedHost.Above> drivers,
            List<Outage> outages,
            double typical,
            Courses courses) {
        var coarse = of(host, layer, drivers, outages, typical, 2, courses);
        var fine = of(host, layer, drivers, outages, typical, 1, courses);
        return coarse.with(fine, (less, more) -> Math.max(0, more + (more - less) / 3));
    }

    private static Expectation.OfGuest of(
            OperatedHost host,
            OperatedHost.Above layer,
            List<OperatedHost.Above> drivers,
            List<Outage> outages,
            double typical,
            double coarseness,
            Courses courses) {
        var base = host.base();
        var age = base.ending() instanceof StretchEnd.AtAge at
                ? at
                : new StretchEnd.AtAge(
                        Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, true);
        var gap = age.afterAction();
        // a life that is never shorter than the interval ends by actions alone
        boolean fails = base.survival(gap) < 1;
        var first = fails ? age.afterRepair() : gap;
        if (layer.layer().risks().isEmpty() && drivers.stream().allMatch(driver -> driver.layer().isIdle())) {
            return CertainGuest.of(base, layer, outages, first, gap, fails);
        }
        if (base.isWatched()) {
            return ofWatched(host, layer, outages, typical, coarseness / (courses.isFine() ? FINER : 1));
        }
        var step = coarseness * step(typical, Math.min(first, gap), courses.isFine());
        var reach = Math.max(FORGOTTEN * typical, 2 * Math.min(first, 2 * FORGOTTEN * typical));
        if (Stream.concat(Stream.of(layer), drivers.stream()).noneMatch(above -> Double.isNaN(above.renewedAt()))) {
            // all is new after each action, so nothing is as old as that ever
            reach = Math.min(reach, Math.max(first, gap) + BEYOND * step);
        }
        var most = courses.isFine() ? MOST * FINER : MOST;
        var lattice = new Lattice(step, (int) Math.clamp(power(Math.ceil(reach / step)), CELLS, most));
        var below = drivers.stream()
                .filter(driver -> !driver.layer().isIdle())
                .map(driver -> courses.upper(lattice, driver, base.seconds()))
                .toList();
        var cycle = new HostCycle(
                lattice,
                new Schedule(first, gap, base.seconds(), outages),
                base,
                courses.inside(lattice, base.risks()),
                below,
                courses.upper(lattice, layer, base.seconds()),
                false);
        return fails ? untilFailure(lattice, base, cycle) : ofRound(lattice, base, cycle);
    }

    private static double step(double typical, double interval, boolean isFine) {
        var finer = Math.min(typical / CELLS, interval / CELLS_PER_ROUND) / (isFine ? FINER : 1);
        // an even number of parts, as there is a lattice of twice the step
        return interval < Double.POSITIVE_INFINITY ? interval / 2 / Math.ceil(interval / 2 / finer) : finer;
    }

    /** The next power of two. */
    private static double power(double cells) {
        return Math.pow(2, Math.ceil(Math.log(cells) / Math.log(2) - ROUNDING));
    }

    /** From a renewal of a hypervisor that is acted on at a random time to the next one; NaN if that takes too long. */
    private static Expectation.OfGuest ofWatched(
            OperatedHost host, OperatedHost.Above layer, List<Outage> outages, double typical, double coarseness) {
        var base = host.base();
        var mean = base.meanLife();
        var step = coarseness * Math.min(typical, mean) / CELLS;
        var lattice = new Lattice(step, (int) Math.clamp(Math.ceil(FORGOTTEN * mean / step), CELLS, MOST_WATCHED));
        var stretch = base.stretch(lattice);
        var cycle = new RandomCycle(lattice, stretch, base.seconds(), outages, layer.renewedAt());
        if (cycle.left() > SETTLED) {
            return new Expectation.OfGuest(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        var upper = Upper.of(lattice, layer, base.seconds());
        var acts = 0.0;
        for (var act : stretch.acts()) {
            acts += act;
        }
        var sums = new Sums();
        var afterRepair = new Sums();
        cycle.book(sums, upper.afterAction());
        cycle.book(afterRepair, upper.afterRepair());
        var mixed = new Sums();
        mixed.add(sums, acts);
        mixed.add(afterRepair, 1 - acts);
        return expectation(mixed);
    }

    /** An action that renews the guest begins all anew. */
    private static Expectation.OfGuest ofRound(Lattice lattice, OperatedLayer base, HostCycle cycle) {
        var sums = new Sums();
        round(sums, lattice, base, cycle, 1, 0);
        return expectation(sums);
    }

    /** A round, and where the lattice does not reach its end, as many cells like the last ones as are missing. */
    private static void round(
            Sums sums, Lattice lattice, OperatedLayer base, HostCycle cycle, int round, double up) {
        cycle.round(sums, round, up, 0, 1);
        var length = cycle.length(round);
        var reached = Math.max(0, lattice.end() - cycle.start(round, up));
        if (reached < length) {
            var missing = base.risks().isEmpty()
                    ? length - reached
                    : base.life().meanUntil(length) - base.life().meanUntil(reached);
            sums.add(cycle.late(), missing / lattice.step());
        }
    }

    private static Expectation.OfGuest untilFailure(Lattice lattice, OperatedLayer base, HostCycle cycle) {
        var sums = new Sums();
        if (cycle.length(0) == Double.POSITIVE_INFINITY) {
            round(sums, lattice, base, cycle, 0, 0);
            return expectation(sums);
        }
        var rounds = Math.max(2, (int) Math.min(MOST_ROUNDS, (lattice.end() - cycle.length(0)) / cycle.length(1)));
        var late = new Sums();
        var before = new Sums();
        var up = 0.0;
        var lasts = 1.0;
        for (int round = 0; round < rounds && lasts > NEGLIGIBLE; round++) {
            var one = new Sums();
            round(one, lattice, base, cycle, round, up);
            sums.add(one, lasts);
            up += cycle.length(round);
            lasts *= cycle.survives(round);
            if (round > 0 && one.distance(before) < SETTLED) {
                sums.add(one, lasts / (1 - cycle.survives(1)));
                return expectation(sums);
            }
            before = one;
            // a rhythm of the guest may take long to fade: later rounds are like the late ones on average
            int from = rounds / 2;
            if (round >= from) {
                late.add(one, 1.0 / (rounds - from));
            }
        }
        sums.add(late, lasts / (1 - cycle.survives(1)));
        return expectation(sums);
    }

    private static Expectation.OfGuest expectation(Sums sums) {
        return new Expectation.OfGuest(
                sums.of(Entry.HYPERVISOR_ACTION_DOWN),
                sums.of(Entry.SYSTEM_ACTION_DOWN),
                0,
                sums.of(Entry.FAILURE_DOWN),
                sums.of(Entry.FAILURES),
                sums.of(Entry.ACTIONS));
    }
}
