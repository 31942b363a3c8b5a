package org.warmboot.experiment.solve;

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

    /** The same where it can be known exactly, at some cost. */
    private static final double NEVER = 2e-4;

    /** Hosts that are away for so much of the time hardly ever wait for each other. */
    private static final double HARDLY_AWAY = 0.02;

    private Waiting() {}

    /** What cannot be solved because of it, in words. */
    static Optional<String> first(OperationModel model, LongRunPlan plan) {
        return Stream.concat(
                        model.hosts().stream().filter(Waiting::isWaiting).map(host -> Messages.get("solve.not.waits")),
                        isInTurn(model, plan) ? Stream.of(Messages.get("solve.not.rolling")) : Stream.empty())
                .findFirst();
    }

    private static boolean isWaiting(HostModel host) {
        return acting(host) > HARDLY && host.operated().coupled().isEmpty();
    }

    /** Whether actions on a host meet often enough to be followed one by one where that can be done. */
    static boolean matters(HostModel host) {
        return acting(host) > NEVER;
    }

    /**
     * Share of the time in which an action may keep another one waiting. One on a guest keeps its host waiting. One on
     * the host keeps a guest waiting whose clock runs on meanwhile, unless it begins anew with it.
     */
    private static double acting(HostModel host) {
        var acting = host.guests().stream()
                .map(HostModel.Guest::upper)
                .filter(guest -> guest.layer().action().isPresent() && !isBeaten(host.base(), guest))
                .toList();
        boolean isAlone = acting.size() + (host.base().action().isPresent() ? 1 : 0) < 2;
        if (isAlone) {
            return 0;
        }
        boolean runOn = acting.stream().anyMatch(guest -> !guest.isRenewed() && runsOn(guest.layer()));
        return acting.stream().mapToDouble(guest -> acting(guest.layer())).sum()
                + (runOn && host.base().action().isPresent() ? acting(host.base()) : 0);
    }

    private static boolean runsOn(Layer layer) {
        return layer.action().orElseThrow().clock() instanceof LayerClock.AtAge age && !age.pauses();
    }

    /** Whether a guest is always renewed by its host before it is acted on itself. */
    private static boolean isBeaten(Layer base, HostModel.Upper guest) {
        return guest.isRenewed()
                && guest.layer().action().isPresent()
                && guest.layer().oldest() < Double.POSITIVE_INFINITY
                && base.oldest() <= guest.layer().youngest();
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
        var away = model.hosts().stream()
                .mapToDouble(host -> away(host.base(), plan.healthGateSeconds()))
                .sum();
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
