package org.warmboot.analysis.lattice;

import java.util.List;

/**
 * What happens to a layer above the hypervisor from a beginning as new, by the time up of its host.
 *
 * @param life expected events
 * @param repairing chance that it is under repair, by cell
 * @param repairInside chance to be under repair still, by cell of the time since the failure
 * @param own time without the service by its own actions, by cell
 * @param outages the same in one action
 */
record UpperCourse(
        LayerHistory life, double[] repairing, double[] repairInside, double[] own, List<Outage> outages) {

    static UpperCourse of(LayerHistory life, OperatedLayer layer) {
        var lattice = life.lattice();
        var repairing = life.repairing();
        for (int i = 0; i < repairing.length; i++) {
            repairing[i] = Math.min(1, repairing[i] / lattice.step());
        }
        var own = new double[lattice.cells()];
        for (var outage : layer.outages()) {
            lattice.addLater(own, lattice.inOutage(life.acts(), outage), 0, 1);
        }
        return new UpperCourse(life, repairing, layer.repairInside(lattice), own, layer.outages());
    }

    /** Chance that it is under repair in a cell, which may lie outside of what is known. */
    double repairing(int cell) {
        return cell < 0 || cell >= repairing.length ? 0 : repairing[cell];
    }

    /** Chance to be under repair in a cell because of a failure so many nodes before it. */
    double failedAgo(int cell, int ago) {
        int node = cell - ago;
        return node < 0 || cell >= repairing.length ? 0 : life.fails()[node] * repairInside[ago];
    }
}
