package org.warmboot.analysis.lattice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happens to a host from new on, on a lattice. */
final class HostHistory {

    private final Lattice lattice;
    private final OperatedHost host;
    private final LayerHistory base;
    private final Stretches stretches;
    private final List<Upper> drivers;
    private final Optional<CoupledHost> coupled;
    private final Map<OperatedHost.Guest, GuestTotals> known = new HashMap<>();

    HostHistory(Lattice lattice, OperatedHost host) {
        this.lattice = lattice;
        this.host = host;
        stretches = new Stretches(lattice, host.base().risks());
        coupled = host.coupled().map(guest -> new CoupledHost(lattice, host, guest));
        base = coupled.map(CoupledHost::ofHost)
                .orElseGet(() -> new LayerHistories(host.base(), stretches).from(OperatedLayer.Start.NEW, 0));
        drivers = host.drivers().stream()
                .filter(driver -> !driver.layer().isIdle())
                .map(this::upper)
                .toList();
    }

    private Upper upper(OperatedHost.Above above) {
        return Upper.of(lattice, above, host.base().seconds());
    }

    /** Whether cells are too wide for what happens. */
    boolean isTooCoarse() {
        return coupled.map(CoupledHost::isTooCoarse).orElse(false);
    }

    /** Means over a window. */
    Expectation between(double from, double to) {
        var failures = count(base.fails(), from, to);
        for (var driver : drivers) {
            failures += totals(driver, List.of(), List.of()).count(Ledger.Entry.FAILURES, from, to);
        }
        var repairing = base.repairing(stretches.repairSpread());
        var hostDown = lattice.sum(repairing, to) - lattice.sum(repairing, from);
        var guests = host.guests().stream()
                .map(guest -> known.computeIfAbsent(guest, this::totals))
                .map(totals -> new Expectation.OfGuest(
                        sum(totals.of(Ledger.Entry.HYPERVISOR_ACTION_DOWN), from, to),
                        sum(totals.of(Ledger.Entry.SYSTEM_ACTION_DOWN), from, to),
                        hostDown,
                        sum(totals.of(Ledger.Entry.FAILURE_DOWN), from, to),
                        totals.count(Ledger.Entry.FAILURES, from, to),
                        totals.count(Ledger.Entry.ACTIONS, from, to)))
                .toList();
        return new Expectation(failures, actions(from, to), guests);
    }

    private double actions(double from, double to) {
        var spread = base.acts().clone();
        base.certain().forEach(each -> lattice.add(spread, each.time(), -each.chance()));
        return CertainEvent.count(base.certain(), from, to) + count(spread, from, to);
    }

    private GuestTotals totals(OperatedHost.Guest guest) {
        if (coupled.isPresent()) {
            return host.coupled().equals(Optional.of(guest)) ? coupled.get().totals() : idle(guest.outages());
        }
        if (host.base().isWatched()) {
            return guest.above().layer().isIdle() ? idle(guest.outages()) : watched(guest);
        }
        return totals(upper(guest.above()), drivers, guest.outages());
    }

    /** A guest that is as new after each action on the hypervisor, whose time is random. */
    private GuestTotals watched(OperatedHost.Guest guest) {
        var seconds = host.base().seconds();
        var cycle = new RandomCycle(
                lattice,
                host.base().stretch(stretches),
                seconds,
                guest.outages(),
                guest.above().renewedAt());
        var upper = upper(guest.above());
        var totals = booked(cycle, upper.fromNew());
        totals.addAfter(base.repaired(), booked(cycle, upper.afterRepair()));
        totals.addAfter(lattice.later(base.acts(), seconds), booked(cycle, upper.afterAction()));
        return totals;
    }

    private GuestTotals booked(RandomCycle cycle, UpperCourse course) {
        var totals = new GuestTotals(lattice);
        cycle.book(totals, course);
        return totals;
    }

    private GuestTotals totals(Upper upper, List<Upper> below, List<OutageSpan> outages) {
        var first = cycle(upper, below, outages, true);
        if (!host.base().risks().isEmpty()) {
            first.addAfter(base.repaired(), cycle(upper, below, outages, false));
        }
        return first;
    }

    /** A guest to which nothing happens by itself. */
    private GuestTotals idle(List<OutageSpan> outages) {
        var totals = new GuestTotals(lattice);
        outages.forEach(outage ->
                totals.book(Ledger.Entry.HYPERVISOR_ACTION_DOWN, lattice.inOutage(base.acts(), outage), 0, 1));
        return totals;
    }

    private GuestTotals cycle(Upper upper, List<Upper> below, List<OutageSpan> outages, boolean fromNew) {
        var layer = host.base();
        var age = layer.ending() instanceof StretchEnd.AtAge at
                ? at
                : new StretchEnd.AtAge(
                        Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, true);
        var begins = fromNew ? age.first() : age.afterRepair();
        var schedule = new LatticeSchedule(begins, age.afterAction(), layer.seconds(), outages);
        return new HostCycle(lattice, schedule, layer, stretches.inside(), below, upper, fromNew).totals();
    }

    private double count(double[] nodes, double from, double to) {
        return lattice.count(nodes, to) - lattice.count(nodes, from);
    }

    private double sum(double[] cells, double from, double to) {
        return lattice.sum(cells, to) - lattice.sum(cells, from);
    }
}
