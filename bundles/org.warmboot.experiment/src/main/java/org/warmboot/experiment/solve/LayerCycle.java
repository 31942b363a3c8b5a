package org.warmboot.experiment.solve;

import java.util.List;
import java.util.Optional;
import org.warmboot.analysis.distribution.Deterministic;
import org.warmboot.analysis.distribution.Distribution;
import org.warmboot.analysis.distribution.Exponential;
import org.warmboot.analysis.distribution.Minimum;

/**
 * Means of one cycle of a layer, from renewal to renewal. All are expectations, so that cycles of several kinds mix.
 * Times in seconds.
 *
 * @param up time up
 * @param fails failures
 * @param repair time down after them
 * @param acts actions
 * @param action time that actions take
 */
record LayerCycle(double up, double fails, double repair, double acts, double action) {

    /** Cycle of a layer that fails or is rejuvenated. */
    static LayerCycle of(Layer layer) {
        if (layer.action().isEmpty()) {
            return untilAge(layer, Double.POSITIVE_INFINITY);
        }
        return switch (layer.action().get().clock()) {
            case LayerClock.AtAge age -> atAge(layer, age);
            case LayerClock.AfterDegradation degraded -> afterDegradation(layer, degraded);
            case LayerClock.OnWarning warning -> onWarning(layer, warning);
        };
    }

    /** A clock that runs on during its action gives the life after an action less time than one after a repair. */
    private static LayerCycle atAge(Layer layer, LayerClock.AtAge age) {
        var afterAction = untilAge(layer, layer.ageAtAction());
        if (age.pauses()) {
            return afterAction;
        }
        var afterRepair = untilAge(layer, age.seconds());
        // visits of the embedded chain: S(T) / (1 - S(T - d) + S(T)) of the cycles begin after an action
        var share = afterRepair.acts / (afterRepair.acts + afterAction.fails);
        return Double.isNaN(share) ? afterRepair : afterAction.times(share).plus(afterRepair.times(1 - share));
    }

    private static LayerCycle untilAge(Layer layer, double limit) {
        var life = layer.life();
        boolean endless = limit == Double.POSITIVE_INFINITY;
        return cycle(
                layer,
                life,
                limit,
                life.meanUntil(limit),
                endless ? 1 : life.cdf(limit),
                endless ? 0 : life.survival(limit));
    }

    private static LayerCycle afterDegradation(Layer layer, LayerClock.AfterDegradation clock) {
        var risk = layer.risks().getFirst();
        var robust = risk.degradation().orElseThrow();
        var left = new Layer.Risk(Optional.empty(), risk.failure(), risk.repair());
        var degraded = new Layer(List.of(left), layer.action());
        LayerCycle after;
        if (clock.atOnce() || clock.delay() instanceof Deterministic) {
            after = untilAge(degraded, clock.atOnce() ? 0 : clock.delay().mean());
        } else {
            var both = new Minimum(List.of(risk.failure(), clock.delay()));
            var fails = both.isFirst(0, Double.POSITIVE_INFINITY);
            after = cycle(degraded, both, Double.POSITIVE_INFINITY, both.mean(), fails, 1 - fails);
        }
        return new LayerCycle(after.up + robust.mean(), after.fails, after.repair, after.acts, after.action);
    }

    /**
     * A share of the failures is prevented so long before; false alarms cut a life at an exponential time. With
     * {@code V} the time of warning or failure: {@code P(V > t) = c S(t + lead) + (1 - c) S(t)}.
     */
    private static LayerCycle onWarning(Layer layer, LayerClock.OnWarning warning) {
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
        var up = warning.coverage() * unconditional * later + blind * cut.mean();
        return cycle(layer, cut, Double.POSITIVE_INFINITY, up, fails, 1 - fails);
    }

    private static LayerCycle cycle(
            Layer layer, Distribution life, double limit, double up, double fails, double acts) {
        var seconds = layer.action().map(Layer.Action::seconds).orElse(0.0);
        boolean mortal = !layer.risks().isEmpty();
        return new LayerCycle(
                up, mortal ? fails : 0, mortal ? repair(layer, life, limit, fails) : 0, acts, acts * seconds);
    }

    /** Mean time for repair: by each risk as often as it comes first. */
    private static double repair(Layer layer, Distribution life, double limit, double fails) {
        var risks = layer.risks();
        var first = risks.getFirst().repair();
        if (risks.stream().allMatch(risk -> risk.repair().equals(first))) {
            return fails * first.mean();
        }
        var mean = 0.0;
        for (var i = 0; i < risks.size(); i++) {
            mean += ((Minimum) life).isFirst(i, limit) * risks.get(i).repair().mean();
        }
        return mean;
    }

    private LayerCycle times(double share) {
        return new LayerCycle(up * share, fails * share, repair * share, acts * share, action * share);
    }

    private LayerCycle plus(LayerCycle other) {
        return new LayerCycle(
                up + other.up, fails + other.fails, repair + other.repair, acts + other.acts, action + other.action);
    }

    /** Length of the cycle. */
    double length() {
        return up + repair + action;
    }
}
