package org.warmboot.analysis.lattice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.warmboot.analysis.numeric.PowerSeries;
import org.warmboot.analysis.numeric.RenewalEquation;

/**
 * A host whose hypervisor and whose only guest with a life of its own are both rejuvenated. An action that is due while
 * the other one goes on waits for its end, so neither lives on its own. But a host that has waited for its guest acts
 * when the guest is as new: this and the end of a repair of the host are where everything begins anew.
 */
final class CoupledHost {

    private final Lattice lattice;
    private final CoupledCycle fromNew;
    private final CoupledCycle afterRepair;
    private final CoupledCycle afterAction;
    private final double[] repairs;
    private final double[] actions;

    CoupledHost(Lattice lattice, OperatedHost host, OperatedHost.Guest guest) {
        this.lattice = lattice;
        fromNew = new CoupledCycle(lattice, host, guest, CoupledCycle.Start.NEW);
        afterRepair = new CoupledCycle(lattice, host, guest, CoupledCycle.Start.REPAIRED);
        afterAction = new CoupledCycle(lattice, host, guest, CoupledCycle.Start.ACTED);
        int n = lattice.cells();
        // cycles that begin after a repair x, after an action y: y = first + x a + y b, likewise x; y is eliminated
        var again = new RenewalEquation(afterAction.renewals, n);
        var toAction = again.events(fromNew.renewals);
        var byRepair = again.events(afterRepair.renewals);
        var start = sum(fromNew.repaired, PowerSeries.product(toAction, afterAction.repaired, n));
        var law = sum(afterRepair.repaired, PowerSeries.product(byRepair, afterAction.repaired, n));
        repairs = new RenewalEquation(law, n).events(start);
        actions = sum(toAction, PowerSeries.product(repairs, byRepair, n));
    }

    /** Whether cells are too wide to tell one round of the host from the next. */
    boolean isTooCoarse() {
        return fromNew.isTooCoarse() || afterRepair.isTooCoarse() || afterAction.isTooCoarse();
    }

    GuestTotals totals() {
        var totals = fromNew.totals;
        totals.addAfter(repairs, afterRepair.totals);
        totals.addAfter(actions, afterAction.totals);
        return totals;
    }

    /** What happens to the hypervisor. */
    LayerHistory ofHost() {
        return new LayerHistory(
                lattice, all(cycle -> cycle.fails), repairs, all(cycle -> cycle.acts), List.of(), Optional.empty());
    }

    private double[] all(Function<CoupledCycle, double[]> what) {
        int n = repairs.length;
        return sum(
                what.apply(fromNew),
                sum(
                        PowerSeries.product(repairs, what.apply(afterRepair), n),
                        PowerSeries.product(actions, what.apply(afterAction), n)));
    }

    private static double[] sum(double[] one, double[] other) {
        var sum = new double[one.length];
        Arrays.setAll(sum, i -> one[i] + other[i]);
        return sum;
    }
}
