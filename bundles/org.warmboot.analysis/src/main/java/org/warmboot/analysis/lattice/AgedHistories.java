package org.warmboot.analysis.lattice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmboot.analysis.numeric.PowerSeries;
import org.warmboot.analysis.numeric.RenewalEquation;

/**
 * Histories of a layer that is acted on by age. From a repair to the next failure its actions come at certain times,
 * which stay sharp; what comes after a repair is a renewal process (E. Cinlar, Markov renewal theory, 1969), which is
 * the same however the history began.
 */
final class AgedHistories {

    private static final double NEGLIGIBLE = 1e-15;

    private final Lattice lattice;
    private final Stretches stretches;
    private final double afterRepair;
    private final double gap;
    private final double seconds;
    private final LifeStretch later;
    private final double survivesGap;
    private final LayerHistory cycle;
    private final RenewalEquation repairs;

    /**
     * Follows the layer from a repair to the end of the next one.
     *
     * @param stretches its stretches
     * @param age when it is acted on
     * @param seconds how long an action takes
     */
    AgedHistories(Lattice lattice, Stretches stretches, StretchEnd.AtAge age, double seconds) {
        this.lattice = lattice;
        this.stretches = stretches;
        this.seconds = seconds;
        afterRepair = age.afterRepair();
        gap = age.afterAction();
        later = stretches.untilAge(gap);
        survivesGap = stretches.survival(gap);
        cycle = cycle(afterRepair);
        repairs = new RenewalEquation(cycle.repaired(), lattice.cells());
    }

    /** From a beginning as new, its first action after so much time up. */
    LayerHistory from(double first) {
        int n = lattice.cells();
        var begin = first == afterRepair ? cycle : cycle(first);
        var repaired = repairs.events(begin.repaired());
        return new LayerHistory(
                lattice,
                LayerHistory.sum(begin.fails(), PowerSeries.product(repaired, cycle.fails(), n)),
                repaired,
                LayerHistory.sum(begin.acts(), PowerSeries.product(repaired, cycle.acts(), n)),
                begin.certain(),
                Optional.of(begin));
    }

    private LayerHistory cycle(double first) {
        int n = lattice.cells();
        var fails = new double[n];
        var repaired = new double[n];
        var acts = new double[n];
        var certain = new ArrayList<CertainEvent>();
        var opening = gap == first ? later : stretches.untilAge(first);
        var survivesFirst = stretches.survival(first);
        var time = 0.0;
        var lasts = 1.0;
        for (int round = 0; time < lattice.end() && lasts > NEGLIGIBLE; round++) {
            var stretch = round == 0 ? opening : later;
            var length = round == 0 ? first : gap;
            int cells = (int) Math.min(n, lattice.inCells(length) + 2);
            lattice.addLater(fails, stretch.fails(), 0, cells, time, lasts);
            lattice.addLater(repaired, stretch.repaired(), time, lasts);
            lasts *= round == 0 ? survivesFirst : survivesGap;
            if (lasts > 0 && time + length < lattice.end()) {
                lattice.add(acts, time + length, lasts);
                certain.add(new CertainEvent(time + length, lasts));
            }
            time += length + seconds;
        }
        return new LayerHistory(lattice, fails, repaired, acts, List.copyOf(certain), Optional.empty());
    }
}
