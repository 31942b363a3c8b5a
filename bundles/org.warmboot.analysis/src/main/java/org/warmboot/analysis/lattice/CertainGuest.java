package org.warmboot.analysis.lattice;

import java.util.List;

/** A guest that never fails, in a cycle of its host: its own actions come at certain times up of the host. */
final class CertainGuest {

    private static final double NEGLIGIBLE = 1e-13;
    private static final double ROUNDING = 1e-9;

    /** So many actions are as many as the time up holds of their period, to within half of one. */
    private static final double MANY = 10_000;

    private final OperatedLayer base;
    private final OperatedLayer own;
    private final boolean renewed;
    private final double first;
    private final double gap;
    private final double survivesGap;

    private CertainGuest(OperatedLayer base, OperatedHost.Above guest, double first, double gap) {
        this.base = base;
        this.first = first;
        this.gap = gap;
        own = guest.layer();
        renewed = !Double.isNaN(guest.renewedAt());
        survivesGap = survival(gap);
    }

    /**
     * Sums over a cycle; where an action on the host and one on the guest are due at once, the host goes first.
     *
     * @param first time up of the host until the first action on it
     * @param gap time up between two
     * @param fails whether the cycle ends with a failure of the hypervisor; else it ends with the first action
     */
    static Expectation.OfGuest of(
            OperatedLayer base,
            OperatedHost.Above guest,
            List<OutageSpan> outages,
            double first,
            double gap,
            boolean fails) {
        var cycle = new CertainGuest(base, guest, first, gap);
        var acts = fails ? cycle.untilFailure() : cycle.untilAction();
        var hostActs = fails ? cycle.survival(first) / (1 - cycle.survivesGap) : 1;
        return new Expectation.OfGuest(
                hostActs * seconds(outages), acts * seconds(guest.layer().outages()), 0, 0, 0, acts);
    }

    private double untilAction() {
        return renewed ? actions(until(OperatedLayer.Start.ACTED), gap) : gap / period();
    }

    private double untilFailure() {
        var due = until(OperatedLayer.Start.REPAIRED);
        if (renewed || first == Double.POSITIVE_INFINITY) {
            return actions(due, first)
                    + survival(first) / (1 - survivesGap) * actions(until(OperatedLayer.Start.ACTED), gap);
        }
        return goingOn(due);
    }

    /** Actions of a guest that goes on from round to round. */
    private double goingOn(double due) {
        var up = up(first) + survival(first) / (1 - survivesGap) * up(gap);
        if (up / period() > MANY) {
            return (up - due) / period() + 0.5;
        }
        var acts = 0.0;
        var began = 0.0;
        var lasts = 1.0;
        var next = due;
        for (int round = 0; lasts > NEGLIGIBLE && next < Double.POSITIVE_INFINITY; round++) {
            var end = began + (round == 0 ? first : gap);
            for (; next < end * (1 - ROUNDING); next += period()) {
                acts += lasts * survival(next - began);
            }
            lasts *= round == 0 ? survival(first) : survivesGap;
            began = end;
        }
        return acts;
    }

    /** Actions from a time on in one round, as often as the host lasts until them. */
    private double actions(double due, double length) {
        if (due == Double.POSITIVE_INFINITY) {
            return 0;
        }
        var up = up(length);
        if (up / period() > MANY) {
            return (up - up(Math.min(due, length))) / period() + survival(due) / 2;
        }
        var acts = 0.0;
        for (var next = due; next < length * (1 - ROUNDING); next += period()) {
            var lasts = survival(next);
            if (lasts < NEGLIGIBLE) {
                break;
            }
            acts += lasts;
        }
        return acts;
    }

    private double period() {
        return own.ending() instanceof StretchEnd.AtAge age
                ? own.seconds() + age.afterAction()
                : Double.POSITIVE_INFINITY;
    }

    /** Mean time up of the host until a time. */
    private double up(double time) {
        return base.risks().isEmpty() ? time : base.life().meanUntil(time);
    }

    private double survival(double time) {
        return time == Double.POSITIVE_INFINITY ? 0 : base.survival(time);
    }

    private double until(OperatedLayer.Start start) {
        return own.ending() instanceof StretchEnd.AtAge
                ? own.first(start, start == OperatedLayer.Start.ACTED ? base.seconds() : 0)
                : Double.POSITIVE_INFINITY;
    }

    private static double seconds(List<OutageSpan> outages) {
        return outages.stream()
                .mapToDouble(outage -> outage.end() - outage.start())
                .sum();
    }
}
