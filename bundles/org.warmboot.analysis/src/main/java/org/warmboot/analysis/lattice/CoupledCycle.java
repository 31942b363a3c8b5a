package org.warmboot.analysis.lattice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.warmboot.analysis.numeric.PowerSeries;

/**
 * A cycle of a {@link CoupledHost}: from a beginning of everything to the next one. Time is that in which the
 * hypervisor is up; until it has to wait for the guest, its actions come at certain times of it.
 */
final class CoupledCycle {

    /** How it began. */
    enum Start {
        NEW,
        REPAIRED,
        ACTED
    }

    private static final double NEGLIGIBLE = 1e-13;

    private static final double ROUNDING = 1e-9;

    private final Lattice lattice;
    private final OperatedLayer base;
    private final OperatedHost.Guest guest;
    private final OperatedLayer own;
    private final StretchEnd.AtAge clock;
    private final boolean renews;
    private final Stretches stretches;
    private final double[] inside;
    private final GuestCourse course;
    private final double[] repairing;
    private final double[] ownDown;
    private final Map<Double, LifeStretch> known = new HashMap<>();
    /** Failures of the host while it waits, by risk. */
    private final double[][] failedWaiting;

    /** Beginnings of new cycles by an action, and by a repair of the host; by node. */
    final double[] renewals;

    final double[] repaired;
    final double[] fails;
    final double[] acts;
    final GuestTotals totals;

    /** Whether cells are too wide to tell one round from the next. */
    private boolean isTooCoarse;

    CoupledCycle(Lattice lattice, OperatedHost host, OperatedHost.Guest guest, Start start) {
        this.lattice = lattice;
        this.guest = guest;
        base = host.base();
        own = guest.above().layer();
        clock = (StretchEnd.AtAge) base.ending();
        renews = !Double.isNaN(guest.above().renewedAt());
        stretches = new Stretches(lattice, base.risks());
        inside = stretches.inside();
        int n = lattice.cells();
        renewals = new double[n];
        repaired = new double[n];
        fails = new double[n];
        acts = new double[n];
        totals = new GuestTotals(lattice);

        var dues = dues(start);
        var length = renews && !dues.isEmpty() ? lattice.inCells(dues.getFirst()) + 1 : n;
        course = new GuestCourse(lattice, own, dues, base.seconds(), renews, first(start), (int) Math.min(n, length));
        repairing = lattice.timeSpent(course.fails, course.mended, course.repairSpread());
        ownDown = new double[n];
        own.outages().forEach(outage -> lattice.addLater(ownDown, lattice.inOutage(course.acts, outage), 0, 1));
        failedWaiting = new double[base.risks().size()][n];
        follow(dues, start);
        for (int risk = 0; risk < failedWaiting.length; risk++) {
            var repair = stretches.repairs().get(risk).weights();
            lattice.addLater(fails, failedWaiting[risk], 0, 1);
            lattice.addLater(repaired, PowerSeries.product(failedWaiting[risk], repair, n), 0, 1);
        }
    }

    /** Times of the actions on the host if it never waits, until it has failed almost surely. */
    private List<Double> dues(Start start) {
        var dues = new ArrayList<Double>();
        var due = length(0, start);
        var lasts = base.survival(due);
        while (due < lattice.end() && lasts > NEGLIGIBLE) {
            dues.add(due);
            due += clock.afterAction();
            lasts *= base.survival(clock.afterAction());
        }
        return dues;
    }

    boolean isTooCoarse() {
        return isTooCoarse;
    }

    /** Time up of the host in a round, from one action to the next. */
    private double length(int round, Start start) {
        return round > 0 || start == Start.ACTED
                ? clock.afterAction()
                : start == Start.NEW ? clock.first() : clock.afterRepair();
    }

    /** Time up until the first action on the guest. */
    private double first(Start start) {
        var age = (StretchEnd.AtAge) own.ending();
        return switch (start) {
            case NEW -> age.first();
            case REPAIRED -> age.afterRepair();
            // a clock that runs on has begun with the action on the guest, or anew with that on the host
            case ACTED ->
                age.pauses()
                        ? age.afterRepair()
                        : Math.max(0, renews ? age.afterRepair() - base.seconds() : age.afterAction() - base.seconds());
        };
    }

    private void follow(List<Double> dues, Start start) {
        var began = 0.0;
        var delay = 0.0;
        var lasts = 1.0;
        var left = 1.0;
        for (int round = 0; lasts * left > NEGLIGIBLE && began + delay < lattice.end(); round++) {
            var length = length(round, start);
            live(began, length, delay, lasts, left);
            if (began + length >= lattice.end()) {
                return;
            }
            var waits = await(began, length, delay, lasts);
            left -= waits;
            if (left < -ROUNDING) {
                // one action seems to keep two rounds waiting
                isTooCoarse = true;
                return;
            }
            began += length;
            lasts *= base.survival(length);
            act(began, delay, lasts, left);
            delay += base.seconds();
            if (renews) {
                lattice.add(renewals, began + delay, lasts * left);
                return;
            }
        }
    }

    /** A round of the host while the guest lives its life, which counts as often as the host lasts. */
    private void live(double began, double length, double delay, double lasts, double left) {
        var stretch = stretch(length);
        int most = (int) Math.min(lattice.cells(), lattice.inCells(length) + 3);
        lattice.addLater(fails, stretch.fails(), 0, most, began + delay, lasts * left);
        lattice.addLater(repaired, stretch.repaired(), began + delay, lasts * left);
        int from = (int) lattice.inCells(began);
        int count = (int) Math.min(lattice.cells() - from, Math.ceil(lattice.inCells(began + length)) + 1 - from);
        var end = lattice.inCells(began + length);
        var down = new double[count];
        var acted = new double[count];
        var failing = new double[count];
        var acting = new double[count];
        var before = 0.0;
        for (int i = 0; i < count; i++) {
            int cell = from + i;
            var here = aging(began, cell) * Math.clamp(end - cell, 0, 1);
            var events = ((cell == 0 ? here : before) + here) / 2;
            down[i] = repairing[cell] * here;
            acted[i] = ownDown[cell] * here;
            failing[i] = course.fails[cell] * events;
            acting[i] = (course.acts[cell] + course.delaying[cell]) * events;
            before = here;
        }
        var start = from * lattice.step() + delay;
        totals.book(Ledger.Entry.FAILURE_DOWN, down, start, lasts);
        totals.book(Ledger.Entry.SYSTEM_ACTION_DOWN, acted, start, lasts);
        totals.book(Ledger.Entry.FAILURES, failing, start, lasts);
        totals.book(Ledger.Entry.ACTIONS, acting, start, lasts);
    }

    private LifeStretch stretch(double length) {
        return known.computeIfAbsent(length, stretches::untilAge);
    }

    /** Mean survival of the host in a cell if it was renewed at a time and not since. */
    private double aging(double began, int cell) {
        var place = lattice.inCells(began);
        int from = (int) place;
        int age = cell - from;
        var late = place - from;
        var mine = age < 0 ? 0 : inside[age];
        return (1 - late) * mine + (age < 1 ? 0 : late * inside[age - 1]);
    }

    /** The host waits at the end of a round for the end of an action on the guest; gives how often. */
    private double await(double began, double length, double delay, double lasts) {
        // the hats of nodes reach over the end by a cell
        int from = (int) Math.max(0, Math.ceil(lattice.inCells(began + length - own.seconds())) - 1);
        int to = (int) Math.min(lattice.cells() - 1, Math.floor(lattice.inCells(began + length)) + 1);
        int count = (int) Math.min(lattice.cells() - from, to - from + Math.ceil(lattice.inCells(own.seconds())) + 3);
        var near = new Lattice(lattice.step(), Math.max(1, count));
        var begun = new double[near.cells()];
        var waits = 0.0;
        for (int i = from; i <= to && i - from < begun.length; i++) {
            begun[i - from] = course.delaying[i];
            waits += course.delaying[i];
        }
        if (waits == 0) {
            return 0;
        }
        // nobody is new at the end of the round: the host ages on
        var aging = new double[near.cells()];
        for (int i = 0; i < aging.length; i++) {
            aging[i] = aging(began, from + i);
        }
        var start = from * lattice.step() + delay;
        for (var outage : own.outages()) {
            totals.book(Ledger.Entry.SYSTEM_ACTION_DOWN, times(near.inOutage(begun, outage), aging), start, lasts);
        }
        var ends = near.later(begun, own.seconds());
        failWhileWaiting(near, from, began, began + length, waits, ends, start, lasts);
        var acting = new double[near.cells()];
        for (int i = 0; i < acting.length; i++) {
            acting[i] = ends[i] * (aging[Math.max(0, i - 1)] + aging[i]) / 2;
        }
        lattice.addLater(acts, acting, start, lasts);
        lattice.addLater(renewals, acting, start + base.seconds(), lasts);
        for (var outage : guest.outages()) {
            // time down goes on after what is near
            totals.book(Ledger.Entry.HYPERVISOR_ACTION_DOWN, inOutage(acting, outage), start, lasts);
        }
        return waits;
    }

    private double[] inOutage(double[] acting, OutageSpan outage) {
        var far = new Lattice(lattice.step(), acting.length + (int) Math.ceil(lattice.inCells(outage.end())) + 2);
        return far.inOutage(Arrays.copyOf(acting, far.cells()), outage);
    }

    /** Failures of the host while it waits, from the end of its round. */
    private void failWhileWaiting(
            Lattice near, int from, double began, double end, double waits, double[] ends, double start, double lasts) {
        var entered = new double[near.cells()];
        near.add(entered, end - from * near.step(), waits);
        var waiting = near.timeSpent(entered, ends);
        var failing = stretches.failing();
        for (int risk = 0; risk < failing.length; risk++) {
            var failed = new double[near.cells()];
            for (int i = 1; i < failed.length; i++) {
                failed[i] = lattice.at(failing[risk], from + i - lattice.inCells(began))
                        * (waiting[i - 1] + waiting[i])
                        / (2 * near.step());
            }
            lattice.addLater(failedWaiting[risk], failed, start, lasts);
        }
    }

    /** An action on the host that is not held up; a guest under repair stays down unless it is renewed. */
    private void act(double when, double delay, double lasts, double left) {
        var place = lattice.inCells(when);
        var down = Math.clamp(repairing[(int) Math.min(place, repairing.length - 1.0)] / lattice.step(), 0, left);
        lattice.add(acts, when + delay, lasts * left);
        var until = renews ? guest.above().renewedAt() : base.seconds();
        totals.between(Ledger.Entry.FAILURE_DOWN, when + delay, when + delay + until, lasts * down);
        for (var outage : guest.outages()) {
            totals.between(
                    Ledger.Entry.HYPERVISOR_ACTION_DOWN,
                    when + delay + outage.start(),
                    when + delay + outage.end(),
                    lasts * (left - down));
            totals.between(
                    Ledger.Entry.HYPERVISOR_ACTION_DOWN,
                    when + delay + Math.max(until, outage.start()),
                    when + delay + Math.max(until, outage.end()),
                    lasts * down);
        }
    }

    private static double[] times(double[] one, double[] other) {
        var product = new double[one.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = one[i] * other[i];
        }
        return product;
    }
}
