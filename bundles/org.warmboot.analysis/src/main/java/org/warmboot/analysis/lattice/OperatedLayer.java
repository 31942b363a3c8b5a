package org.warmboot.analysis.lattice;

import java.util.List;
import org.warmboot.analysis.distribution.Distribution;
import org.warmboot.analysis.distribution.Minimum;

/**
 * What fails and is rejuvenated together. Each repair and each action renews it.
 *
 * @param risks what can happen to it; independent of each other
 * @param ending what is done about it
 * @param seconds how long an action takes
 * @param outages time without the service in an action on an operating system; of the hypervisor, guests know theirs
 */
public record OperatedLayer(List<Risk> risks, Ending ending, double seconds, List<Outage> outages) {

    /** Copies the lists. */
    public OperatedLayer {
        risks = List.copyOf(risks);
        outages = List.copyOf(outages);
    }

    /** Whether nothing ever happens to it. */
    public boolean isIdle() {
        return risks.isEmpty() && ending instanceof Ending.Never;
    }

    /** Time up until the first failure; of a layer that can fail. */
    Distribution life() {
        return Minimum.of(risks.stream().map(Risk::life).toArray(Distribution[]::new));
    }

    /** Probability that no risk comes before a time. */
    double survival(double time) {
        var product = 1.0;
        for (var risk : risks) {
            product *= time == Double.POSITIVE_INFINITY ? 0 : risk.life().survival(time);
        }
        return product;
    }

    /** How the host began on which it lives, and with it its own time. */
    enum Start { NEW, REPAIRED, ACTED }

    /** Whether its first action comes at another time than later ones. */
    boolean isPhased() {
        return ending instanceof Ending.AtAge age && age.first() != age.afterRepair();
    }

    /** Time up until its first action, by how it began and how long an action on the host took. */
    double first(Start start, double hostSeconds) {
        var age = (Ending.AtAge) ending;
        return switch (start) {
            case NEW -> age.first();
            case REPAIRED -> age.afterRepair();
            // a clock that runs on has begun anew with the action on the host
            case ACTED -> age.pauses() ? age.afterRepair() : Math.max(0, age.afterRepair() - hostSeconds);
        };
    }

    /** Chance to be under repair still, by cell of the time since a failure. */
    double[] repairInside(Lattice lattice) {
        return risks.isEmpty()
                ? new double[lattice.cells()]
                : LatticeTime.of(risks.getFirst().repair(), lattice).inside();
    }

    /** What happens to it on average if it is new and all its time is its own. */
    LayerHistory history(Lattice lattice, boolean fromNew) {
        return history(lattice, fromNew ? Start.NEW : Start.REPAIRED, 0);
    }

    /**
     * What happens to it on average if all its time is its own.
     *
     * @param hostSeconds how long the action on its host took with which it began
     */
    LayerHistory history(Lattice lattice, Start start, double hostSeconds) {
        var stretches = new Stretches(lattice, risks);
        return switch (ending) {
            case Ending.Never never ->
                LayerHistory.renewing(lattice, stretches.untilAge(Double.POSITIVE_INFINITY), seconds);
            case Ending.AtAge age -> LayerHistory.byAge(lattice, stretches, first(start, hostSeconds),
                    age.afterRepair(), age.afterAction(), seconds);
            case Ending.AfterDegradation delayed -> LayerHistory.renewing(
                    lattice,
                    Stretches.afterDegradation(lattice, delayed.degradation(), risks.getFirst(), delayed.delay()),
                    seconds);
            case Ending.AtDegradation atOnce -> LayerHistory.renewing(
                    lattice,
                    Stretches.afterDegradation(lattice, atOnce.degradation(), risks.getFirst(), 0),
                    seconds);
            case Ending.OnWarning warning -> LayerHistory.renewing(
                    lattice,
                    stretches.untilWarning(warning.lead(), warning.coverage(), warning.falseAlarm()),
                    seconds);
        };
    }
}
