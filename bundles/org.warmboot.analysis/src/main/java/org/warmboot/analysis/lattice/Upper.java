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
        var later = inTheLongRun(lattice, above, hostSeconds);
        return above.layer().isPhased()
                ? new Upper(
                        course(lattice, above.layer(), OperatedLayer.Start.NEW, hostSeconds),
                        later.afterRepair,
                        later.afterAction,
                        later.renewedAt)
                : later;
    }

    /** The same where nobody asks how it began as new. */
    static Upper inTheLongRun(Lattice lattice, OperatedHost.Above above, double hostSeconds) {
        var layer = above.layer();
        var again = course(lattice, layer, OperatedLayer.Start.REPAIRED, hostSeconds);
        boolean runsOn = layer.ending() instanceof StretchEnd.AtAge age && !age.pauses();
        return new Upper(
                again,
                again,
                runsOn && !Double.isNaN(above.renewedAt())
                        ? course(lattice, layer, OperatedLayer.Start.ACTED, hostSeconds)
                        : again,
                above.renewedAt());
    }

    private static UpperCourse course(
            Lattice lattice, OperatedLayer layer, OperatedLayer.Start start, double hostSeconds) {
        return UpperCourse.of(
                layer.history(lattice, start, hostSeconds),
                layer,
                layer.ending() instanceof StretchEnd.AtAge
                        ? layer.first(start, hostSeconds)
                        : Double.POSITIVE_INFINITY);
    }
}
