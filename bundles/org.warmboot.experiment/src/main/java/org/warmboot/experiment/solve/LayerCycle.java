package org.warmboot.experiment.solve;

import java.util.List;
import java.util.Optional;
import org.warmboot.analysis.distribution.Deterministic;
import org.warmboot.analysis.distribution.Distribution;
import org.warmboot.analysis.distribution.Exponential;
import org.warmboot.analysis.distribution.Minimum;
import org.warmboot.analysis.renewal.Moments;

/**
 * Means of one cycle of a layer, from renewal to renewal. All are expectations, so that cycles of several kinds mix.
 * Times in seconds.
 *
 * @param up time up
 * @param upSquare its square; NaN if it was not asked, since it takes long
 * @param fails failures
 * @param repair time down after them
 * @param repairSquare its square
 * @param upIfFails time up where it fails, else 0
 * @param acts actions
 * @param upIfActs time up where it is rejuvenated, else 0
 * @param action time that actions take
 * @param actionSquare its square
 */
record LayerCycle(
        double up,
        double upSquare,
        double fails,
        double repair,
        double repairSquare,
        double upIfFails,
        double acts,
        double upIfActs,
        double action,
        double actionSquare) {

    /**
     * Cycle of a layer that fails or is rejuvenated.
     *
     * @param layer the layer
     * @param squares whether to find the mean square of the time up as well
     */
    static LayerCycle of(Layer layer, boolean squares) {
        if (layer.action().isEmpty()) {
            return untilAge(layer, Double.POSITIVE_INFINITY, squares);
        }
        return switch (layer.action().get().clock()) {
            case Clock.AtAge age -> atAge(layer, age, squares);
            case Clock.AfterDegradation degraded -> afterDegradation(layer, degraded, squares);
            case Clock.OnWarning warning -> onWarning(layer, warning);
        };
    }

    /** A clock that runs on during its action gives the life after an action less time than one after a repair. */
    private static LayerCycle atAge(Layer layer, Clock.AtAge age, boolean squares) {
        var afterAction = untilAge(layer, layer.ageAtAction(), squares);
        if (age.pauses()) {
            return afterAction;
        }
        var afterRepair = untilAge(layer, age.seconds(), squares);
        // visits of the embedded chain: S(T) / (1 - S(T - d) + S(T)) of the cycles begin after an action
        var share = afterRepair.acts / (afterRepair.acts + afterAction.fails);
        return Double.isNaN(share) ? afterRepair : afterAction.times(share).plus(afterRepair.times(1 - share));
    }

    private static LayerCycle untilAge(Layer layer, double limit, boolean squares) {
        var life = layer.life();
        boolean endless = limit == Double.POSITIVE_INFINITY;
        var up = life.meanUntil(limit);
        var acts = endless ? 0 : life.survival(limit);
        var upIfActs = endless ? 0 : limit * acts;
        var upSquare = squares ? Moments.secondUntil(life, limit) : Double.NaN;
        var fails = endless ? 1 : life.cdf(limit);
        return cycle(layer, life, limit, up, upSquare, fails, up - upIfActs, acts, upIfActs);
    }

    private static LayerCycle afterDegradation(Layer layer, Clock.AfterDegradation clock, boolean squares) {
        var risk = layer.risks().getFirst();
        var robust = risk.degradation().orElseThrow();
        var left = new Layer.Risk(Optional.empty(), risk.failure(), risk.repair());
        var degraded = new Layer(List.of(left), layer.action());
        LayerCycle after;
        if (clock.atOnce() || clock.delay() instanceof Deterministic) {
            after = untilAge(degraded, clock.atOnce() ? 0 : clock.delay().mean(), squares);
        } else {
            var both = new Minimum(List.of(risk.failure(), clock.delay()));
            var fails = both.isFirst(0, Double.POSITIVE_INFINITY);
            var up = both.mean();
            var upIfFails = both.meanIfFirst(0);
            after = cycle(degraded, both, Double.POSITIVE_INFINITY, up, square(both), fails,
                    upIfFails, 1 - fails, up - upIfFails);
        }
        return after.later(robust.mean(), robust.variance());
    }

    /**
     * A share of the failures is prevented so long before; false alarms cut a life at an exponential time. With
     * {@code V} the time of warning or failure: {@code P(V > t) = c S(t + lead) + (1 - c) S(t)}.
     */
    private static LayerCycle onWarning(Layer layer, Clock.OnWarning warning) {
        var life = layer.life();
        boolean alarmed = warning.falseAlarm() < Double.POSITIVE_INFINITY;
        var alarm = new Exponential(alarmed ? warning.falseAlarm() : 1);
        var cut = alarmed ? new Minimum(List.of(life, alarm)) : life;
        var blind = 1 - warning.coverage();
        var fails = blind * (alarmed ? ((Minimum) cut).isFirst(0, Double.POSITIVE_INFINITY) : 1);
        var lead = warning.lead();
        // conditions on no false alarm within the lead, which the shifted survival does not ask for
        var unconditional = alarmed ? Math.exp(lead / alarm.mean()) : 1;
        var later = cut.mean() - cut.meanUntil(lead);
        var laterSquare = square(cut) - Moments.secondUntil(cut, lead) - 2 * lead * later;
        var up = warning.coverage() * unconditional * later + blind * cut.mean();
        var upSquare = warning.coverage() * unconditional * laterSquare + blind * square(cut);
        var upIfFails = blind * (alarmed ? ((Minimum) cut).meanIfFirst(0) : cut.mean());
        return cycle(layer, cut, Double.POSITIVE_INFINITY, up, upSquare, fails, upIfFails,
                1 - fails, up - upIfFails);
    }

    private static double square(Distribution time) {
        return time.variance() + time.mean() * time.mean();
    }

    private static LayerCycle cycle(Layer layer, Distribution life, double limit, double up, double upSquare,
            double fails, double upIfFails, double acts, double upIfActs) {
        var repairs = Repairs.of(layer, life, limit, fails);
        var seconds = layer.action().map(Layer.Action::seconds).orElse(0.0);
        return new LayerCycle(up, upSquare, layer.risks().isEmpty() ? 0 : fails, repairs.mean(), repairs.square(),
                upIfFails, acts, upIfActs, acts * seconds, acts * seconds * seconds);
    }

    private LayerCycle later(double by, double variance) {
        return new LayerCycle(up + by, variance + by * by + 2 * by * up + upSquare, fails, repair, repairSquare,
                upIfFails + by * fails, acts, upIfActs + by * acts, action, actionSquare);
    }

    private LayerCycle times(double share) {
        return new LayerCycle(up * share, upSquare * share, fails * share, repair * share, repairSquare * share,
                upIfFails * share, acts * share, upIfActs * share, action * share, actionSquare * share);
    }

    private LayerCycle plus(LayerCycle other) {
        return new LayerCycle(up + other.up, upSquare + other.upSquare, fails + other.fails, repair + other.repair,
                repairSquare + other.repairSquare, upIfFails + other.upIfFails, acts + other.acts,
                upIfActs + other.upIfActs, action + other.action, actionSquare + other.actionSquare);
    }

    /** Length of the cycle. */
    double length() {
        return up + repair + action;
    }

    /** Mean square of the length; a repair does not depend on the time up before it. */
    double lengthSquare() {
        var meanRepair = fails == 0 ? 0 : repair / fails;
        var meanAction = acts == 0 ? 0 : action / acts;
        return upSquare + 2 * (upIfFails * meanRepair + upIfActs * meanAction) + repairSquare + actionSquare;
    }
}
