package org.warmboot.analysis.lattice;

import java.util.List;
import java.util.Optional;

/**
 * What happens to a layer above the hypervisor from a beginning as new, by the time up of its host.
 *
 * @param life expected events
 * @param repairing chance that it is under repair, by cell
 * @param repairInside chance to be under repair still, by cell of the time since the failure
 * @param acts beginnings of its own actions whose times are not certain, by node
 * @param own time without the service by these actions, by cell
 * @param outages the same in one action
 * @param first its life until the first failure, if that is cut by actions at certain times
 */
record UpperCourse(
        LayerHistory life,
        double[] repairing,
        double[] repairInside,
        double[] acts,
        double[] own,
        List<OutageSpan> outages,
        Optional<FirstLife> first) {

    static UpperCourse of(LayerHistory life, OperatedLayer layer, Stretches stretches, double first) {
        var lattice = life.lattice();
        var repairing = life.repairing(stretches.repairSpread());
        for (int i = 0; i < repairing.length; i++) {
            repairing[i] = Math.min(1, repairing[i] / lattice.step());
        }
        var own = new double[lattice.cells()];
        var acts = life.acts().clone();
        life.certain().forEach(each -> lattice.add(acts, each.time(), -each.chance()));
        for (var outage : layer.outages()) {
            lattice.addLater(own, lattice.inOutage(acts, outage), 0, 1);
        }
        return new UpperCourse(
                life,
                repairing,
                stretches.repairInside(),
                acts,
                own,
                layer.outages(),
                life.opening()
                        .filter(cycle ->
                                !layer.risks().isEmpty() && !life.certain().isEmpty())
                        .map(cycle -> new FirstLife(layer, first, cycle, stretches.repairSpread())));
    }

    /** Chance that it is under repair in a cell, which may lie outside of what is known. */
    double repairing(int cell) {
        return cell < 0 || cell >= repairing.length ? 0 : repairing[cell];
    }

    /** Chance that it is under repair at an instant; what is not known of is like the last instant that is. */
    double underRepair(double time) {
        var place = life.lattice().inCells(time);
        if (place >= repairing.length) {
            return repairing[repairing.length - 1];
        }
        return Math.clamp(repairing[(int) place] + edge(time).underRepair(), 0, 1);
    }

    /** What the lattice leaves out before an instant. */
    FirstLife.Edge edge(double time) {
        return first.map(life -> life.edge(time)).orElse(FirstLife.Edge.NONE);
    }

    /** Chance to be under repair in a cell because of a failure so many nodes before it. */
    double failedAgo(int cell, int ago) {
        int node = cell - ago;
        return node < 0 || cell >= repairing.length ? 0 : life.fails()[node] * repairInside[ago];
    }
}
