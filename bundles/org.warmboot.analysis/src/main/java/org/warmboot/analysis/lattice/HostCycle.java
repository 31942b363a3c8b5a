package org.warmboot.analysis.lattice;

import java.util.ArrayList;
import java.util.List;

/**
 * What a guest meets with from a renewal of its whole host until the hypervisor fails for the first time. Until then
 * the times of actions on the hypervisor are certain, counted in its time up, and guest and driver domains live in that
 * time on their own: what happens to them until some time up counts as often as the hypervisor lasts until then.
 */
final class HostCycle {

    private static final double NEGLIGIBLE = 1e-14;

    private static final double ROUNDING = 1e-9;

    /** Share of the cells that are late. */
    private static final double LATE = 0.125;

    private final Lattice lattice;
    private final LatticeSchedule schedule;
    private final OperatedLayer base;
    private final double[] inside;
    private final double survivesFirst;
    private final double survivesGap;
    private final List<Upper> drivers;
    private final Upper guest;
    private final boolean fromNew;

    /**
     * Prepares a cycle.
     *
     * @param base the hypervisor
     * @param inside its mean survival by cell
     * @param fromNew whether it is the first cycle
     */
    HostCycle(
            Lattice lattice,
            LatticeSchedule schedule,
            OperatedLayer base,
            double[] inside,
            List<Upper> drivers,
            Upper guest,
            boolean fromNew) {
        this.lattice = lattice;
        this.schedule = schedule;
        this.base = base;
        this.inside = inside;
        survivesFirst = base.survival(schedule.first());
        survivesGap = base.survival(schedule.gap());
        this.drivers = drivers;
        this.guest = guest;
        this.fromNew = fromNew;
    }

    /** What happens in the whole cycle, as far as the lattice reaches. */
    GuestTotals totals() {
        var totals = new GuestTotals(lattice);
        var up = 0.0;
        var away = 0.0;
        var lasts = 1.0;
        for (int round = 0; lasts > NEGLIGIBLE && up + away < lattice.end(); round++) {
            round(totals, round, up, away, lasts);
            up += length(round);
            lasts *= survives(round);
            away += schedule.seconds();
        }
        return totals;
    }

    double length(int round) {
        return round == 0 ? schedule.first() : schedule.gap();
    }

    double survives(int round) {
        return round == 0 ? survivesFirst : survivesGap;
    }

    /**
     * A round up, from one action to the next, and the action that ends it.
     *
     * @param up time up before it
     * @param away time under actions before it
     * @param lasts chance that it comes to it
     */
    void round(Ledger ledger, int round, double up, double away, double lasts) {
        live(ledger, round, up, length(round), away, lasts);
        actOnGuest(ledger, round, up, away, lasts);
        cut(ledger, round, up, start(guest, round, up), up + away, -lasts);
        if (length(round) < Double.POSITIVE_INFINITY) {
            cut(
                    ledger,
                    round,
                    up,
                    start(guest, round, up) + length(round),
                    up + length(round) + away,
                    lasts * survives(round));
            act(ledger, round, up + length(round), length(round), up + length(round) + away, lasts * survives(round));
        }
    }

    private void live(Ledger ledger, int round, double up, double length, double away, double lasts) {
        var course = course(guest, round);
        var start = start(guest, round, up);
        // the cells of the guest's own time that the round touches
        int from = (int) Math.floor(lattice.inCells(start));
        int to = (int) Math.min(lattice.cells(), Math.ceil(lattice.inCells(start + length)) + 1);
        int count = to - from;
        if (count <= 0) {
            return;
        }
        var here = new double[count];
        window(here, lattice.inCells(start) - from, lattice.inCells(length));
        var failed = new double[count];
        var acted = new double[count];
        var fails = new double[count];
        var acts = new double[count];
        for (int i = 0; i < count; i++) {
            int cell = from + i;
            var ok = 1.0;
            for (var driver : drivers) {
                ok *= 1 - course(driver, round).repairing(driverCell(driver, round, up, start, cell));
            }
            var own = Math.min(1, course.own()[cell] / lattice.step());
            var first = drivers.isEmpty() ? own : ownFirst(round, up, start, cell);
            acted[i] = here[i] * lattice.step() * first;
            failed[i] =
                    here[i] * lattice.step() * (1 - ok * (1 - Math.min(1, course.repairing()[cell] + own))) - acted[i];
            // a layer that goes on has had the cell before in the round before
            var before = i > 0 ? here[i - 1] : start == 0 ? here[0] : 0;
            var weight = (before + here[i]) / 2;
            fails[i] = weight * course.life().fails()[cell];
            acts[i] = weight * course.acts()[cell];
        }
        var delay = up + away - start + from * lattice.step();
        ledger.book(Ledger.Entry.FAILURE_DOWN, failed, delay, lasts);
        ledger.book(Ledger.Entry.SYSTEM_ACTION_DOWN, acted, delay, lasts);
        ledger.book(Ledger.Entry.FAILURES, fails, delay, lasts);
        ledger.book(Ledger.Entry.ACTIONS, acts, delay, lasts);
    }

    /** What the cells at an end of a round leave out of it, or have too much. */
    private void cut(Ledger ledger, int round, double up, double time, double when, double weight) {
        var edge = course(guest, round).edge(time);
        var ok = 1.0;
        for (var driver : drivers) {
            ok *= 1
                    - course(driver, round).repairing(driverCell(driver, round, up, start(guest, round, up), (int)
                            lattice.inCells(time)));
        }
        ledger.book(Ledger.Entry.FAILURES, new double[] {edge.failures()}, when, weight);
        ledger.book(Ledger.Entry.FAILURE_DOWN, new double[] {edge.repairing() * ok}, when, weight);
    }

    /**
     * Actions on the guest that come at certain times of it in a round. What is due together with the hypervisor comes
     * after it, if the guest is not as new by then.
     */
    private void actOnGuest(Ledger ledger, int round, double up, double away, double lasts) {
        var start = start(guest, round, up);
        var length = length(round);
        for (var each : course(guest, round).life().certain()) {
            var age = each.time() - start;
            var rounding = ROUNDING * each.time();
            if (age > -rounding && age < length - rounding) {
                var chance = lasts * each.chance();
                var when = up + away + age;
                ledger.at(Ledger.Entry.ACTIONS, when, chance * base.survival(Math.max(0, age)));
                for (var outage : course(guest, round).outages()) {
                    takeDown(ledger, round, up, each.time(), age, outage, when, chance);
                }
            }
        }
    }

    /** An action that begins at a certain time of the guest, cell by cell of the hypervisor's time since it was new. */
    private void takeDown(
            Ledger ledger,
            int round,
            double up,
            double time,
            double age,
            OutageSpan outage,
            double when,
            double chance) {
        var first = lattice.inCells(age + outage.start());
        var last = Math.min(inside.length, lattice.inCells(age + outage.end()));
        var later = new double[drivers.size()];
        int began = (int) lattice.inCells(time);
        for (int cell = (int) first; cell < last; cell++) {
            var from = when - age + Math.max(first, cell) * lattice.step();
            var to = when - age + Math.min(last, cell + 1.0) * lattice.step();
            var ok = 1.0;
            var okBefore = 1.0;
            int ago = (int) Math.max(0, cell - lattice.inCells(age));
            for (int k = 0; k < later.length; k++) {
                var driver = course(drivers.get(k), round);
                int its = driverCell(drivers.get(k), round, up, start(guest, round, up), began + ago);
                var repairing = driver.repairing(its);
                later[k] += driver.failedAgo(its, ago);
                ok *= 1 - repairing;
                okBefore *= Math.clamp(1 - repairing + later[k], 0, 1);
            }
            ledger.between(Ledger.Entry.SYSTEM_ACTION_DOWN, from, to, chance * inside[cell] * okBefore);
            // where a driver domain is down as well, its time down was booked for itself
            ledger.between(Ledger.Entry.FAILURE_DOWN, from, to, chance * inside[cell] * (ok - okBefore));
        }
    }

    /** Chance, by cell, that the hypervisor is in a round and up: its mean survival, beginning within the first cell. */
    private void window(double[] here, double begin, double length) {
        for (int i = 0; i <= here.length && i < inside.length; i++) {
            var share = inside[i] * Math.clamp(length - i, 0, 1);
            if (i < here.length) {
                here[i] += (1 - begin) * share;
            }
            if (i + 1 < here.length) {
                here[i + 1] += begin * share;
            }
        }
    }

    private int driverCell(Upper driver, int round, double up, double start, int cell) {
        return cell + (int) Math.rint(lattice.inCells(start(driver, round, up) - start));
    }

    private UpperCourse course(Upper upper, int round) {
        if (round > 0 && upper.isRenewed()) {
            return upper.afterAction();
        }
        return fromNew ? upper.fromNew() : upper.afterRepair();
    }

    /** When a round begins in the time of the guest. */
    double start(int round, double up) {
        return start(guest, round, up);
    }

    /** When a round begins in the time of a layer above, which begins anew if it is renewed. */
    private static double start(Upper upper, int round, double up) {
        return round == 0 || upper.isRenewed() ? 0 : up;
    }

    /**
     * Chance to be down by an own action, unless a driver domain had failed before it began and is still down: of
     * actions that began so many nodes ago, failures since then come later.
     */
    private double ownFirst(int round, double up, double start, int cell) {
        var course = course(guest, round);
        var down = 0.0;
        for (var outage : course.outages()) {
            var later = new double[drivers.size()];
            var begin = lattice.inCells(outage.start());
            var end = lattice.inCells(outage.end());
            for (int ago = 0; ago < end && ago <= cell; ago++) {
                var first = 1.0;
                for (int k = 0; k < later.length; k++) {
                    var driver = course(drivers.get(k), round);
                    int its = driverCell(drivers.get(k), round, up, start, cell);
                    first *= 1 - driver.repairing(its) + later[k];
                    later[k] += driver.failedAgo(its, ago);
                }
                var share = Math.max(0, Math.min(end, ago + 1) - Math.max(begin, ago));
                down += course.acts()[cell - ago] * share * Math.clamp(first, 0, 1);
            }
        }
        return Math.min(1, down);
    }

    /** An action on the hypervisor; what is under repair then stays down, unless the action renews it. */
    private void act(Ledger ledger, int round, double up, double length, double when, double lasts) {
        var all = new ArrayList<Upper>(drivers);
        all.add(guest);
        for (int set = 0; set < 1 << all.size(); set++) {
            var chance = lasts;
            var down = 0.0;
            for (int k = 0; k < all.size(); k++) {
                var upper = all.get(k);
                var repairing = underRepair(upper, round, start(upper, round, up - length) + length);
                var isDown = (set >> k & 1) == 1;
                chance *= isDown ? repairing : 1 - repairing;
                if (isDown) {
                    down = Math.max(down, upper.isRenewed() ? upper.renewedAt() : schedule.seconds());
                }
            }
            if (chance > 0) {
                act(ledger, when, down, chance);
            }
        }
    }

    private double underRepair(Upper upper, int round, double time) {
        return course(upper, round).underRepair(time);
    }

    /** An action that finds the service down by a repair for so long. */
    private void act(Ledger ledger, double when, double down, double chance) {
        ledger.between(Ledger.Entry.FAILURE_DOWN, when, when + down, chance);
        for (var outage : schedule.outages()) {
            ledger.between(
                    Ledger.Entry.HYPERVISOR_ACTION_DOWN,
                    when + Math.max(down, outage.start()),
                    when + Math.max(down, outage.end()),
                    chance);
        }
    }

    /** What happens in a cell of the first round while the hypervisor is up, on average over the late ones. */
    Sums late() {
        var late = new Sums();
        var course = course(guest, 0);
        var certain = course.life().certain();
        var rhythm = certain.size() > 1
                ? lattice.inCells(certain.getLast().time()
                        - certain.get(certain.size() - 2).time())
                : 0;
        // as many whole rhythms of the guest as there are in the late cells
        int rhythms = rhythm > 0 ? (int) Math.min(certain.size(), Math.ceil(lattice.cells() * LATE / rhythm)) : 0;
        var count = rhythms > 0 ? rhythms * rhythm : lattice.cells() * LATE;
        var acts = 0.0;
        var certainly = 0.0;
        for (var each : certain.subList(certain.size() - rhythms, certain.size())) {
            acts += each.chance() / count;
            for (var outage : course.outages()) {
                certainly += each.chance() * (outage.end() - outage.start()) / lattice.step() / count;
            }
        }
        for (int cell = (int) Math.max(0, lattice.cells() - count); cell < lattice.cells(); cell++) {
            var weight = Math.min(1, cell + 1 - lattice.cells() + count) / count;
            var ok = 1.0;
            for (var driver : drivers) {
                ok *= 1 - course(driver, 0).repairing(cell);
            }
            var own = Math.min(1, course.own()[cell] / lattice.step() + certainly);
            var down = 1 - ok * (1 - Math.min(1, course.repairing()[cell] + own));
            var acted = own * ok;
            late.book(Ledger.Entry.FAILURE_DOWN, new double[] {lattice.step() * (down - acted)}, 0, weight);
            late.book(Ledger.Entry.SYSTEM_ACTION_DOWN, new double[] {lattice.step() * acted}, 0, weight);
            late.book(Ledger.Entry.FAILURES, new double[] {course.life().fails()[cell]}, 0, weight);
            late.book(Ledger.Entry.ACTIONS, new double[] {course.acts()[cell] + acts}, 0, weight);
        }
        return late;
    }
}
