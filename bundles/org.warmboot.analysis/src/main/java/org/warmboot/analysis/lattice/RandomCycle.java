package org.warmboot.analysis.lattice;

import java.util.Arrays;
import java.util.List;

/**
 * What a guest meets with from a renewal of its whole host to the next one, where the time of the next action on the
 * hypervisor is random and the action renews the guest.
 */
final class RandomCycle {

    private final Lattice lattice;
    private final LifeStretch stretch;
    private final double seconds;
    private final List<OutageSpan> outages;
    private final double renewedAt;
    private final double[] up;

    /**
     * Prepares a cycle.
     *
     * @param stretch how the time up of the hypervisor ends
     * @param seconds how long an action on it takes
     * @param outages time without the service in one, of a guest that is up when it begins
     * @param renewedAt when it has renewed the guest
     */
    RandomCycle(Lattice lattice, LifeStretch stretch, double seconds, List<OutageSpan> outages, double renewedAt) {
        this.lattice = lattice;
        this.stretch = stretch;
        this.seconds = seconds;
        this.outages = outages;
        this.renewedAt = renewedAt;
        up = new double[lattice.cells()];
        var left = 1.0;
        for (int i = 0; i < up.length; i++) {
            left -= stretch.fails()[i] + stretch.acts()[i];
            up[i] = Math.max(0, left);
        }
    }

    /** Chance that the hypervisor is up still where the lattice ends. */
    double left() {
        return up[up.length - 1];
    }

    /** Books a cycle in which the guest takes a course. */
    void book(Ledger ledger, UpperCourse course) {
        int n = lattice.cells();
        var failed = new double[n];
        var acted = new double[n];
        var fails = new double[n];
        var acts = new double[n];
        var stopped = new double[n];
        var found = new double[n];
        for (int i = 0; i < n; i++) {
            var before = i > 0 ? up[i - 1] : up[0];
            var weight = (before + up[i]) / 2;
            fails[i] = weight * course.life().fails()[i];
            acts[i] = weight * course.life().acts()[i];
            failed[i] = up[i] * lattice.step() * course.repairing(i);
            var down = (course.repairing(i - 1) + course.repairing(i)) / 2;
            found[i] = stretch.acts()[i] * down;
            stopped[i] = stretch.acts()[i] - found[i];
        }
        for (var outage : course.outages()) {
            var own = lattice.inOutage(course.life().acts(), outage);
            for (int i = 0; i < n; i++) {
                acted[i] += up[i] * own[i];
            }
        }
        ledger.book(Ledger.Entry.FAILURES, fails, 0, 1);
        ledger.book(Ledger.Entry.ACTIONS, acts, 0, 1);
        ledger.book(Ledger.Entry.FAILURE_DOWN, failed, 0, 1);
        ledger.book(Ledger.Entry.SYSTEM_ACTION_DOWN, acted, 0, 1);
        // what is under repair when the action begins stays down until it is renewed
        ledger.book(Ledger.Entry.FAILURE_DOWN, inOutage(found, new OutageSpan(0, renewedAt)), 0, 1);
        for (var outage : outages) {
            var late = new OutageSpan(Math.max(renewedAt, outage.start()), Math.max(renewedAt, outage.end()));
            ledger.book(Ledger.Entry.HYPERVISOR_ACTION_DOWN, inOutage(stopped, outage), 0, 1);
            ledger.book(Ledger.Entry.HYPERVISOR_ACTION_DOWN, inOutage(found, late), 0, 1);
        }
    }

    /** Time down may go on after the lattice, where a ledger has a use for it. */
    private double[] inOutage(double[] begun, OutageSpan outage) {
        var longer = new Lattice(lattice.step(), lattice.cells() + (int) Math.ceil(lattice.inCells(seconds)) + 2);
        return longer.inOutage(Arrays.copyOf(begun, longer.cells()), outage);
    }
}
