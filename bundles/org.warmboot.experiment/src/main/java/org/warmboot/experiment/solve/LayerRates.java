package org.warmboot.experiment.solve;

import org.warmboot.analysis.renewal.AgeRejuvenation;
import org.warmboot.analysis.renewal.GuestClock;
import org.warmboot.analysis.renewal.NestedRejuvenation;

/**
 * What happens to one layer per second while the layers below it are up.
 *
 * @param up share of the time in which it ages
 * @param fails failures
 * @param repair share of the time under repair
 * @param acts actions
 */
record LayerRates(double up, double fails, double repair, double acts) {

    private static final double ROUNDING = 1e-9;

    private static final LayerRates IDLE = new LayerRates(1, 0, 0, 0);

    /**
     * Of a layer that nothing else renews.
     *
     * @param layer the layer
     * @param horizon time from new components on that is looked at; infinite for the long run
     */
    static LayerRates alone(Layer layer, double horizon) {
        if (layer.isIdle()) {
            return IDLE;
        }
        boolean finite = horizon < Double.POSITIVE_INFINITY;
        var cycle = LayerCycle.of(layer, finite);
        var length = cycle.length();
        if (!finite) {
            return new LayerRates(
                    cycle.up() / length, cycle.fails() / length, cycle.repair() / length, cycle.acts() / length);
        }
        // a reward of mean R that comes late in its cycle: R t / L + R L2 / (2 L L) - (mean of R times its delay) / L,
        // D. Cox, Renewal Theory, 1962, section 4; the rhythm of the first cycles, which fades, is left out
        var start = cycle.lengthSquare() / (2 * length * length);
        var upBeforeRepair = cycle.fails() == 0 ? 0 : cycle.upIfFails() * cycle.repair() / cycle.fails();
        var upBeforeAction = cycle.acts() == 0 ? 0 : cycle.upIfActs() * cycle.action() / cycle.acts();
        var fails = over(horizon, cycle.fails(), length, start, cycle.upIfFails());
        var repair = over(horizon, cycle.repair(), length, start, upBeforeRepair + cycle.repairSquare() / 2);
        var acts = over(horizon, cycle.acts(), length, start, cycle.upIfActs());
        var action = over(horizon, cycle.action(), length, start, upBeforeAction + cycle.actionSquare() / 2);
        return new LayerRates(1 - repair - action, fails, repair, acts);
    }

    private static double over(double horizon, double reward, double length, double start, double delayed) {
        return Math.max(0, reward / length + (reward * start - delayed / length) / horizon);
    }

    /**
     * Of a layer that is renewed with the one below it now and then.
     *
     * @param layer the layer; acts by age if at all
     * @param base the layer below; likewise
     * @param renewed whether the action on the layer below renews it as well
     */
    static LayerRates above(Layer layer, Layer base, boolean renewed) {
        var seconds = layer.action().map(Layer.Action::seconds).orElse(0.0);
        var own = layer.ageAtAction();
        var age = base.ageAtAction();
        if (renewed && age < Double.POSITIVE_INFINITY) {
            // the layer below ages on while this one is down: its action comes first where both would be due at once
            age -= seconds * Math.max(0, Math.ceil(age / own - ROUNDING) - 1);
        }
        var below = AgeRejuvenation.of(base.life(), 0, 0);
        var nested = new NestedRejuvenation(
                AgeRejuvenation.of(layer.life(), 0, 0), below, renewed ? GuestClock.RESET : GuestClock.PAUSE);
        if (!(age > 0) || !(own > 0)) {
            return new LayerRates(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        var both = nested.cycle(own, age);
        var round = below.cycle(age);
        // counts of the layer per second of its time up, then per second of the time up of the layer below
        var fails = layer.risks().isEmpty() ? 0 : Math.max(0, both.failures() - round.failures()) / round.up();
        var acts = Math.max(0, both.rejuvenations() - round.rejuvenations()) / round.up();
        var meanRepair = layer.risks().isEmpty() ? 0 : layer.risks().getFirst().repair().mean();
        var length = 1 + fails * meanRepair + acts * seconds;
        return new LayerRates(1 / length, fails / length, fails * meanRepair / length, acts / length);
    }
}
