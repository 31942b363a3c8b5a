package org.warmboot.experiment.solve;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.engine.longrun.LongRunPlan;
import org.warmboot.experiment.Messages;

/**
 * Actions that wait for each other: exact for one guest with a life of its own on a host, left out where it happens so
 * rarely that nothing that is printed shows it, and else in the way of a solution.
 */
final class Waiting {

    /** Actions that take so much of the time of a host hardly ever meet; what waits then waits for part of one. */
    private static final double HARDLY = 2e-3;

    /** Hosts that are away for so much of the time hardly ever wait for each other. */
    private static final double HARDLY_AWAY = 0.02;

    private Waiting() {}

    /** What cannot be solved because of it, in words. */
    static Optional<String> first(OperationModel model, LongRunPlan plan) {
        return Stream.concat(
                        model.hosts().stream()
                                .filter(Waiting::isWaiting)
                                .map(host -> Messages.get("solve.not.waits")),
                        isInTurn(model, plan) ? Stream.of(Messages.get("solve.not.rolling")) : Stream.empty())
                .findFirst();
    }

    private static boolean isWaiting(HostModel host) {
        var acting = new ArrayList<Layer>();
        host.layers().stream().filter(layer -> layer.action().isPresent()).forEach(acting::add);
        return acting.size() > 1
                && host.operated().coupled().isEmpty()
                && acting.stream().mapToDouble(Waiting::acting).sum() > HARDLY;
    }

    /** Share of the time that its actions take. */
    private static double acting(Layer layer) {
        var cycle = LayerCycle.of(layer);
        return cycle.action() / cycle.length();
    }

    private static boolean isInTurn(OperationModel model, LongRunPlan plan) {
        if (plan.maxAway() >= plan.hosts().size()
                || model.hosts().stream().allMatch(host -> host.base().action().isEmpty())) {
            return false;
        }
        var away = model.hosts().stream().mapToDouble(host -> away(host.base(), plan.healthGateSeconds())).sum();
        return away / plan.maxAway() > HARDLY_AWAY;
    }

    /** Share of the time that a host is away by actions, repairs, and until it has answered for long enough. */
    private static double away(Layer base, double gate) {
        if (base.isIdle()) {
            return 0;
        }
        var cycle = LayerCycle.of(base);
        return (cycle.action() + cycle.repair() + cycle.acts() * gate) / cycle.length();
    }
}
