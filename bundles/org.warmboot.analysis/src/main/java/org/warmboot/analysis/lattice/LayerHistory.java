package org.warmboot.analysis.lattice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.warmboot.analysis.numeric.PowerSeries;

/**
 * What happens to one layer from new on, by node: expected failures, ends of repairs, and beginnings of actions.
 *
 * @param lattice where
 * @param fails failures
 * @param repaired ends of repairs
 * @param acts beginnings of actions
 * @param certain those of them that come at certain times, ascending
 * @param opening the part until the end of the first repair, if actions come at certain times until then
 */
record LayerHistory(
        Lattice lattice,
        double[] fails,
        double[] repaired,
        double[] acts,
        List<CertainEvent> certain,
        Optional<LayerHistory> opening) {

    private static final double NEGLIGIBLE = 1e-15;

    /** A layer that begins anew after each repair and each action: a renewal process. */
    static LayerHistory renewing(Lattice lattice, LifeStretch stretch, double seconds) {
        int n = lattice.cells();
        var law = sum(stretch.repaired(), lattice.later(stretch.acts(), seconds));
        var again = PowerSeries.renewals(law, law, n);
        return new LayerHistory(
                lattice,
                sum(stretch.fails(), PowerSeries.product(again, stretch.fails(), n)),
                sum(stretch.repaired(), PowerSeries.product(again, stretch.repaired(), n)),
                sum(stretch.acts(), PowerSeries.product(again, stretch.acts(), n)),
                List.of(),
                Optional.empty());
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
            Lattice lattice,
            Stretches stretches,
            double first,
            double afterRepair,
            double afterAction,
            double seconds) {
        int n = lattice.cells();
        var later = cycle(lattice, stretches, afterRepair, afterAction, seconds);
        var begin = first == afterRepair ? later : cycle(lattice, stretches, first, afterAction, seconds);
        var repairs = PowerSeries.renewals(begin.repaired(), later.repaired(), n);
        return new LayerHistory(
                lattice,
                sum(begin.fails(), PowerSeries.product(repairs, later.fails(), n)),
                repairs,
                sum(begin.acts(), PowerSeries.product(repairs, later.acts(), n)),
                begin.certain(),
                Optional.of(begin));
    }

    private static LayerHistory cycle(Lattice lattice, Stretches stretches, double first, double gap, double seconds) {
        int n = lattice.cells();
        var fails = new double[n];
        var repaired = new double[n];
        var acts = new double[n];
        var certain = new ArrayList<CertainEvent>();
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
            if (lasts > 0 && time + length < lattice.end()) {
                lattice.add(acts, time + length, lasts);
                certain.add(new CertainEvent(time + length, lasts));
            }
            time += length + seconds;
        }
        return new LayerHistory(lattice, fails, repaired, acts, certain, Optional.empty());
    }

    private static double[] sum(double[] one, double[] other) {
        var sum = new double[one.length];
        Arrays.setAll(sum, i -> one[i] + other[i]);
        return sum;
    }

    /**
     * Expected time under repair in each cell.
     *
     * @param spread how much the lattice spreads a repair
     */
    double[] repairing(double spread) {
        return lattice.timeSpent(fails, repaired, spread);
    }
}
