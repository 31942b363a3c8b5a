package org.warmboot.analysis.lattice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.warmboot.analysis.numeric.PowerSeries;
import org.warmboot.analysis.numeric.RenewalEquation;

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

    /** A layer that begins anew after each repair and each action: a renewal process. */
    static LayerHistory renewing(Lattice lattice, LifeStretch stretch, double seconds) {
        int n = lattice.cells();
        var law = sum(stretch.repaired(), lattice.later(stretch.acts(), seconds));
        var again = new RenewalEquation(law, n).events(law);
        return new LayerHistory(
                lattice,
                sum(stretch.fails(), PowerSeries.product(again, stretch.fails(), n)),
                sum(stretch.repaired(), PowerSeries.product(again, stretch.repaired(), n)),
                sum(stretch.acts(), PowerSeries.product(again, stretch.acts(), n)),
                List.of(),
                Optional.empty());
    }

    static double[] sum(double[] one, double[] other) {
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
