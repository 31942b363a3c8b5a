package org.warmboot.experiment.solve;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.warmboot.analysis.optimum.SearchRange;
import org.warmboot.engine.longrun.ComponentPlan;
import org.warmboot.engine.longrun.HostOperation;
import org.warmboot.engine.longrun.LongRunPolicy;
import org.warmboot.engine.longrun.LongRunTrigger;
import org.warmboot.experiment.longrun.LifeDistributions;
import org.warmboot.experiment.longrun.LongRunCase;

/**
 * Where to search the interval of the policies of one level: from what their actions take, or a small part of the lives
 * that they renew, to several of these lives. The interval of the scenario has no say in it, so that the answer does
 * not depend on where one starts.
 *
 * @param given interval of the scenario, seconds
 * @param least shortest interval worth a thought
 * @param largest longest one; never comes after it
 * @param atOnce whether the policies may act as soon as something has happened, without any interval
 */
record IntervalRange(double given, double least, double largest, boolean atOnce) {

    /** Searched beyond the longest life, and below the shortest one. */
    private static final double LONGER = 10;

    private static final double SHORTER = 1000;

    /** So much of the shortest life is short enough for a simulation that would make very many actions. */
    private static final double SHORT = 50;

    private static final double MOST_ACTIONS = 50_000;

    /** An interval of so many rounds of all actions leaves hosts time between their turns. */
    private static final double ROUNDS = 5;

    /** Intervals of a level; absent if it has none to choose. */
    static OptionalDouble given(LongRunCase given, boolean hypervisor) {
        return hypervisor ? given.hypervisorInterval() : given.systemInterval();
    }

    /** Where to search on a solved model. */
    static IntervalRange of(LongRunCase given, boolean hypervisor) {
        var lives = lives(given, hypervisor);
        return of(given, hypervisor, lives, lives.getFirst() / SHORTER);
    }

    /** Where to search by simulation, for which short intervals are dear. */
    static IntervalRange played(LongRunCase given, boolean hypervisor) {
        var lives = lives(given, hypervisor);
        var dear = given.plan().horizonSeconds() * policies(given, hypervisor).count() / MOST_ACTIONS;
        return of(
                given,
                hypervisor,
                lives,
                Math.max(lives.getFirst() / SHORTER, Math.min(lives.getFirst() / SHORT, dear)));
    }

    private static IntervalRange of(LongRunCase given, boolean hypervisor, List<Double> lives, double shortest) {
        boolean atOnce = policies(given, hypervisor)
                .map(LongRunPolicy::trigger)
                .noneMatch(LongRunTrigger.Periodic.class::isInstance);
        // a delay may be shorter than the action that it puts off
        var least = atOnce ? shortest : Math.max(ROUNDS * round(given, hypervisor), shortest);
        var interval = given(given, hypervisor).orElse(Double.NaN);
        return new IntervalRange(interval, least, Math.max(LONGER * lives.getLast(), 2 * least), atOnce);
    }

    private static Stream<LongRunPolicy> policies(LongRunCase given, boolean hypervisor) {
        return given.plan().hosts().stream()
                .flatMap(host -> host.policies().stream())
                .filter(policy -> policy.hypervisor() == hypervisor);
    }

    /** Time that the actions of a level take one after another. */
    private static double round(LongRunCase given, boolean hypervisor) {
        return hypervisor
                ? LongRunIntervals.shortest(given.plan())
                : given.plan().hosts().stream()
                        .mapToDouble(host -> host.policies().stream()
                                .filter(policy -> !policy.hypervisor())
                                .mapToDouble(policy ->
                                        policy.operation().rejuvenation().seconds())
                                .sum())
                        .max()
                        .orElse(0);
    }

    /** Mean times until what the policies renew fails or is used up, ascending; the horizon if nothing of it does. */
    private static List<Double> lives(LongRunCase given, boolean hypervisor) {
        var lives = given.plan().hosts().stream()
                .flatMap(host -> host.components().stream()
                        .filter(component -> isRenewed(host, component, hypervisor))
                        .flatMapToDouble(component -> lives(given, component))
                        .boxed())
                .sorted()
                .toList();
        return lives.isEmpty() ? List.of(given.plan().horizonSeconds()) : lives;
    }

    private static boolean isRenewed(HostOperation host, ComponentPlan component, boolean hypervisor) {
        return host.policies().stream()
                .filter(policy -> policy.hypervisor() == hypervisor)
                .anyMatch(policy -> policy.operation().rejuvenation().renewals().containsKey(component.id()));
    }

    private static DoubleStream lives(LongRunCase given, ComponentPlan component) {
        var failures = Stream.ofNullable(given.lives().get(component.id()))
                .map(LifeDistributions::failure)
                .mapToDouble(failure -> failure.mean());
        var leaks = component.leak().stream()
                .filter(leak -> leak.bytesPerSecond() > 0)
                .mapToDouble(leak -> leak.capacityBytes() / leak.bytesPerSecond());
        return DoubleStream.concat(failures, leaks);
    }

    /** For a search with both limits where they are possible. */
    SearchRange search() {
        return new SearchRange(least, largest, atOnce, true);
    }

    /** The interval half way from the shortest to the longest one, in ratios. */
    double middle() {
        return Math.sqrt(least * largest);
    }

    /** Intervals of equal ratio over some decades around an answer; up to never, or from at once on, if it is that. */
    double[] grid(double centre, double decades, int count) {
        var half = Math.pow(10, decades / 2);
        var low = centre == 0
                ? least
                : Math.max(least, centre < Double.POSITIVE_INFINITY ? centre / half : largest / half / half);
        var high = centre == 0 ? largest : low * half * half;
        return IntStream.range(0, count)
                .mapToDouble(i -> low * Math.pow(high / low, (double) i / (count - 1)))
                .toArray();
    }

    /** Never, then intervals of equal ratio from the longest to the shortest one, at last at once if possible. */
    double[] descending(int perDecade) {
        var steps = (int) Math.ceil(perDecade * Math.log10(largest / least));
        var between = IntStream.rangeClosed(0, steps)
                .mapToDouble(i -> i == steps ? least : largest * Math.pow(least / largest, (double) i / steps));
        var down = DoubleStream.concat(DoubleStream.of(Double.POSITIVE_INFINITY), between);
        return (atOnce ? DoubleStream.concat(down, DoubleStream.of(0)) : down).toArray();
    }

    /** Intervals at distances in decades on both sides of a centre, none outside the range. */
    double[] around(double centre, double... distances) {
        return Arrays.stream(distances)
                .flatMap(distance -> DoubleStream.of(-distance, distance))
                .map(distance -> centre * Math.pow(10, distance))
                .filter(interval -> interval >= least)
                .sorted()
                .toArray();
    }
}
