package org.warmboot.analysis.lattice;

import java.util.Arrays;
import org.warmboot.analysis.numeric.PowerSeries;

/**
 * What happens to one layer from new on, by node: expected failures, ends of repairs, and beginnings of actions.
 *
 * @param lattice where
 * @param fails failures
 * @param repaired ends of repairs
 * @param acts beginnings of actions
 */
record LayerHistory(Lattice lattice, double[] fails, double[] repaired, double[] acts) {

    private static final double NEGLIGIBLE = 1e-15;

    /** A layer that begins anew after each repair and each action: a renewal process. */
    static LayerHistory renewing(Lattice lattice, Stretch stretch, double seconds) {
        int n = lattice.cells();
        var law = sum(stretch.repaired(), lattice.later(stretch.acts(), seconds));
        var again = PowerSeries.renewals(law, law, n);
        return new LayerHistory(
                lattice,
                sum(stretch.fails(), PowerSeries.product(again, stretch.fails(), n)),
                sum(stretch.repaired(), PowerSeries.product(again, stretch.repaired(), n)),
                sum(stretch.acts(), PowerSeries.product(again, stretch.acts(), n)));
    }

    /**
     * A layer that is acted on by age. From a repair to the next failure its actions come at certain times, which stay
     * sharp; what comes after a repair is a renewal process (E. Cinlar, Markov renewal theory, 1969).
     *
     * @param stretches its stretches
     * @param first time up until the first action, from new
     * @param afterRepair the same from a repair
     * @param afterAction the same from an action
     * @param seconds how long an action takes
     */
    static LayerHistory byAge(
            Lattice lattice, Stretches stretches, double first, double afterRepair, double afterAction, double seconds) {
        int n = lattice.cells();
        var later = cycle(lattice, stretches, afterRepair, afterAction, seconds);
        var begin = first == afterRepair ? later : cycle(lattice, stretches, first, afterAction, seconds);
        var repairs = PowerSeries.renewals(begin.repaired(), later.repaired(), n);
        return new LayerHistory(
                lattice,
                sum(begin.fails(), PowerSeries.product(repairs, later.fails(), n)),
                repairs,
                sum(begin.acts(), PowerSeries.product(repairs, later.acts(), n)));
    }

    private static LayerHistory cycle(
            Lattice lattice, Stretches stretches, double first, double gap, double seconds) {
        int n = lattice.cells();
        var fails = new double[n];
        var repaired = new double[n];
        var acts = new double[n];
        var opening = stretches.untilAge(first);
        var later = gap == first ? opening : stretches.untilAge(gap);
        var time = 0.0;
        var lasts = 1.0;
        for (int round = 0; time < lattice.end() && lasts > NEGLIGIBLE; round++) {
            var stretch = round == 0 ? opening : later;
            var length = round == 0 ? first : gap;
            int cells = (int) Math.min(n, lattice.inCells(length) + 2);
            lattice.addLater(fails, stretch.fails(), 0, cells, time, lasts);
            lattice.addLater(repaired, stretch.repaired(), time, lasts);
            lasts *= stretches.survival(length);
            if (lasts > 0) {
                lattice.add(acts, time + length, lasts);
            }
            time += length + seconds;
        }
        return new LayerHistory(lattice, fails, repaired, acts);
    }

    private static double[] sum(double[] one, double[] other) {
        var sum = new double[one.length];
        Arrays.setAll(sum, i -> one[i] + other[i]);
        return sum;
    }

    /** Expected time under repair in each cell. */
    double[] repairing() {
        return lattice.timeSpent(fails, repaired);
    }
}
