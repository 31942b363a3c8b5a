package org.warmboot.analysis.lattice;

import java.util.List;

/** A guest that never fails, in a cycle of its host: its own actions come at certain times up of the host. */
final class CertainGuest {

    private static final double NEGLIGIBLE = 1e-13;
    private static final int MOST = 2_000_000;
    private static final double ROUNDING = 1e-9;

    private CertainGuest() {}

    /**
     * Sums over a cycle; where an action on the host and one on the guest are due at once, the host goes first.
     *
     * @param first time up of the host until the first action on it
     * @param gap time up between two
     * @param fails whether the cycle ends with a failure of the hypervisor; else it ends with the first action
     */
    static Expectation.OfGuest of(
            OperatedLayer base, OperatedHost.Above guest, List<Outage> outages, double first, double gap, boolean fails) {
        var own = guest.layer();
        boolean renewed = !Double.isNaN(guest.renewedAt());
        var down = own.outages().stream().mapToDouble(outage -> outage.end() - outage.start()).sum();
        var acts = 0.0;
        var hostActs = 0.0;
        var began = 0.0;
        var lasts = 1.0;
        var due = until(own, OperatedLayer.Start.REPAIRED, 0);
        var most = MOST;
        for (int round = fails ? 0 : 1; lasts > NEGLIGIBLE && most > 0; round++) {
            var length = round == 0 ? first : gap;
            if (renewed && round > 0) {
                due = until(own, OperatedLayer.Start.ACTED, base.seconds());
                began = 0;
            }
            var end = began + length;
            for (; due < end * (1 - ROUNDING) && most > 0; most--) {
                var chance = lasts * base.survival(due - began);
                if (chance < NEGLIGIBLE) {
                    break;
                }
                acts += chance;
                due += own.seconds() + ((Ending.AtAge) own.ending()).afterAction();
            }
            most--;
            began = end;
            lasts *= length == Double.POSITIVE_INFINITY ? 0 : base.survival(length);
            hostActs += lasts;
            if (!fails) {
                break;
            }
        }
        var hostDown = outages.stream().mapToDouble(outage -> outage.end() - outage.start()).sum();
        return new Expectation.OfGuest(hostActs * hostDown, acts * down, 0, 0, 0, acts);
    }

    private static double until(OperatedLayer own, OperatedLayer.Start start, double hostSeconds) {
        return own.ending() instanceof Ending.AtAge ? own.first(start, hostSeconds) : Double.POSITIVE_INFINITY;
    }
}
