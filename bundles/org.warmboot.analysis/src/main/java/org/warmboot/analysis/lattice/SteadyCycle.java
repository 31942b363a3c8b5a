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

    private static final int MOST_ROUNDS = 1 << 12;

    /** Chance of lives that a lattice may cut off. */
    private static final double SETTLED = 1e-7;

    private static final double NEGLIGIBLE = 1e-12;

    private SteadyCycle() {}

    /**
     * Sums over a cycle of a host on which the hypervisor fails, or acts on the guest.
     *
     * @param host the host; if its hypervisor is acted on at a random time, that renews the guest
     * @param guest one of its guests
     * @param pace how fast the guest and the driver domains go through what happens to them
     * @param courses what was followed before
     */
    public static Expectation.OfGuest of(OperatedHost host, OperatedHost.Guest guest, Pace pace, Courses courses) {
        return of(host, guest.above(), host.drivers(), guest.outages(), pace, courses);
    }

    /** Failures of a driver domain in a cycle. */
    public static double failures(OperatedHost host, OperatedHost.Above driver, Pace pace, Courses courses) {
        return of(host, driver, List.of(), List.of(), pace, courses).failures();
    }

    /** Errors are of second order in the step (L. F. Richardson 1911). */
    private static Expectation.OfGuest of(
            OperatedHost host,
            OperatedHost.Above layer,
            List<OperatedHost.Above> drivers,
            List<OutageSpan> outages,
            Pace pace,
            Courses courses) {
        var coarse = of(host, layer, drivers, outages, pace, 2, courses);
        if (courses.isLook()) {
            return coarse;
        }
        var fine = of(host, layer, drivers, outages, pace, 1, courses);
        return coarse.with(fine, (less, more) -> Math.max(0, more + (more - less) / 3));
    }

    private static Expectation.OfGuest of(
            OperatedHost host,
            OperatedHost.Above layer,
            List<OperatedHost.Above> drivers,
            List<OutageSpan> outages,
            Pace pace,
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
        if (layer.layer().risks().isEmpty()
                && drivers.stream().allMatch(driver -> driver.layer().isIdle())) {
            return CertainGuest.of(base, layer, outages, first, gap, fails);
        }
        if (base.isWatched()) {
            return ofWatched(host, layer, outages, pace, coarseness, courses.isFine());
        }
        boolean isRenewed =
                Stream.concat(Stream.of(layer), drivers.stream()).noneMatch(above -> Double.isNaN(above.renewedAt()));
        var lattice = SteadyLattice.ofRounds(pace, first, gap, isRenewed, coarseness, courses.isFine());
        var below = drivers.stream()
                .filter(driver -> !driver.layer().isIdle())
                .map(driver -> courses.upper(lattice, driver, base.seconds()))
                .toList();
        var cycle = new HostCycle(
                lattice,
                new LatticeSchedule(first, gap, base.seconds(), outages),
                base,
                courses.inside(lattice, base.risks()),
                below,
                courses.upper(lattice, layer, base.seconds()),
                false);
        if (!fails) {
            return ofRound(lattice, base, cycle);
        }
        return isRenewed
                ? untilFailure(lattice, base, cycle)
                : untilFailure(lattice, base, cycle, remembers(layer, gap));
    }

    /** Chance that a layer goes through a round without failing, so that its actions keep their place in the rounds. */
    private static double remembers(OperatedHost.Above above, double round) {
        return above.layer().ending() instanceof StretchEnd.AtAge age && Double.isNaN(above.renewedAt())
                ? Math.pow(
                        above.layer().survival(age.afterAction()),
                        round / (age.afterAction() + above.layer().seconds()))
                : 0;
    }

    /** From a renewal of a hypervisor that is acted on at a random time to the next one; NaN if that takes too long. */
    private static Expectation.OfGuest ofWatched(
            OperatedHost host,
            OperatedHost.Above layer,
            List<OutageSpan> outages,
            Pace pace,
            double coarseness,
            boolean isFine) {
        var base = host.base();
        var lattice = SteadyLattice.ofLife(pace, base.meanLife(), coarseness, isFine);
        var stretch = base.stretch(new Stretches(lattice, base.risks()));
        var cycle = new RandomCycle(lattice, stretch, base.seconds(), outages, layer.renewedAt());
        if (cycle.left() > SETTLED) {
            return new Expectation.OfGuest(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        var upper = Upper.inTheLongRun(lattice, layer, base.seconds());
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
    private static void round(Sums sums, Lattice lattice, OperatedLayer base, HostCycle cycle, int round, double up) {
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

    /** Of a guest that is renewed in each round: all after the first one are alike. */
    private static Expectation.OfGuest untilFailure(Lattice lattice, OperatedLayer base, HostCycle cycle) {
        var sums = new Sums();
        round(sums, lattice, base, cycle, 0, 0);
        if (cycle.length(0) < Double.POSITIVE_INFINITY) {
            var later = new Sums();
            round(later, lattice, base, cycle, 1, cycle.length(0));
            sums.add(later, cycle.survives(0) / (1 - cycle.survives(1)));
        }
        return expectation(sums);
    }

    /**
     * Of a guest that goes on from round to round.
     *
     * @param remembers chance that it goes through a round without failing
     */
    private static Expectation.OfGuest untilFailure(
            Lattice lattice, OperatedLayer base, HostCycle cycle, double remembers) {
        var sums = new Sums();
        if (cycle.length(0) == Double.POSITIVE_INFINITY) {
            round(sums, lattice, base, cycle, 0, 0);
            return expectation(sums);
        }
        int rounds = Math.max(2, (int) Math.min(MOST_ROUNDS, (lattice.end() - cycle.length(0)) / cycle.length(1)));
        // where its own actions fall in a round does not matter once it has failed; else all rounds are like late ones
        var forgotten = new Sums();
        if (remembers > 0) {
            round(forgotten, lattice, base, cycle, 1, lattice.end());
        }
        var fades = remembers > 0 ? remembers : 1;
        int from = rounds / 2;
        var late = new Sums();
        var up = 0.0;
        var lasts = 1.0;
        for (int round = 0; round < rounds && lasts > NEGLIGIBLE; round++) {
            var one = new Sums();
            round(one, lattice, base, cycle, round, up);
            sums.add(one, lasts);
            up += cycle.length(round);
            lasts *= cycle.survives(round);
            if (round >= from) {
                one.add(forgotten, -1);
                late.add(one, 1 / Math.max(NEGLIGIBLE, Math.pow(fades, round)) / (rounds - from));
            }
        }
        var again = cycle.survives(1);
        sums.add(forgotten, lasts / (1 - again));
        sums.add(late, lasts * Math.pow(fades, rounds) / (1 - again * fades));
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
