package org.warmboot.analysis.lattice;

/**
 * A layer above the hypervisor: a driver domain or a guest. Its time is that in which the hypervisor is up.
 *
 * @param fromNew what happens to it after the host began as new
 * @param afterRepair what happens to it after a repair of the host
 * @param afterAction what happens to it after an action on the host that renews it
 * @param renewedAt when an action on the host has renewed it, from its beginning; NaN if it does not
 */
record Upper(UpperCourse fromNew, UpperCourse afterRepair, UpperCourse afterAction, double renewedAt) {

    boolean isRenewed() {
        return !Double.isNaN(renewedAt);
    }

    /**
     * Follows a layer from new on.
     *
     * @param hostSeconds how long an action on the host takes
     */
    static Upper of(Lattice lattice, OperatedHost.Above above, double hostSeconds) {
        var histories = histories(lattice, above.layer());
        var later = inTheLongRun(histories, above, hostSeconds);
        return above.layer().isPhased()
                ? new Upper(
                        histories.course(OperatedLayer.Start.NEW, hostSeconds),
                        later.afterRepair,
                        later.afterAction,
                        later.renewedAt)
                : later;
    }

    /** The same where nobody asks how it began as new. */
    static Upper inTheLongRun(Lattice lattice, OperatedHost.Above above, double hostSeconds) {
        return inTheLongRun(histories(lattice, above.layer()), above, hostSeconds);
    }

    private static Upper inTheLongRun(LayerHistories histories, OperatedHost.Above above, double hostSeconds) {
        var again = histories.course(OperatedLayer.Start.REPAIRED, hostSeconds);
        boolean runsOn = above.layer().ending() instanceof StretchEnd.AtAge age && !age.pauses();
        return new Upper(
                again,
                again,
                runsOn && !Double.isNaN(above.renewedAt())
                        ? histories.course(OperatedLayer.Start.ACTED, hostSeconds)
                        : again,
                above.renewedAt());
    }

    private static LayerHistories histories(Lattice lattice, OperatedLayer layer) {
        return new LayerHistories(layer, new Stretches(lattice, layer.risks()));
    }
}
