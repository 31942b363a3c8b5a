package org.warmboot.experiment.solve;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.warmboot.analysis.optimum.SearchRange;
import org.warmboot.engine.longrun.HostOperation;
import org.warmboot.engine.longrun.LongRunPolicy;
import org.warmboot.experiment.longrun.LifeDistributions;
import org.warmboot.experiment.longrun.LongRunCase;

/**
 * Where to search the interval of the policies of one level.
 *
 * @param given interval of the scenario, seconds
 * @param least shortest interval worth a thought
 * @param largest longest one; never comes after it
 */
record IntervalRange(double given, double least, double largest) {

    private static final double SHORTER = 50;
    private static final double LONGER = 10;

    /** An interval of so many rounds of all hosts leaves them time between their turns. */
    private static final double ROUNDS = 5;

    /** Intervals of a level, from what an action takes to several lives of what it renews. */
    static IntervalRange of(LongRunCase given, boolean hypervisor, double interval) {
        var policies = given.plan().hosts().stream()
                .flatMap(host -> host.policies().stream())
                .filter(policy -> policy.hypervisor() == hypervisor)
                .toList();
        var action = policies.stream()
                .mapToDouble(policy -> policy.operation().rejuvenation().seconds())
                .max()
                .orElse(0);
        var round = hypervisor ? LongRunIntervals.shortest(given.plan()) : action;
        var lives = given.plan().hosts().stream()
                .flatMap(host -> lives(given, host, hypervisor))
                .mapToDouble(life -> life.failure().mean())
                .toArray();
        var scale = DoubleStream.concat(DoubleStream.of(interval), Arrays.stream(lives)).summaryStatistics();
        var least = Math.max(ROUNDS * round, scale.getMin() / SHORTER);
        return new IntervalRange(interval, least, Math.max(LONGER * scale.getMax(), 2 * least));
    }

    private static Stream<LifeDistributions> lives(LongRunCase given, HostOperation host, boolean hypervisor) {
        return host.policies().stream()
                .filter(policy -> policy.hypervisor() == hypervisor)
                .map(LongRunPolicy::operation)
                .flatMap(operation -> operation.rejuvenation().renewals().keySet().stream())
                .flatMap(component -> Stream.ofNullable(given.lives().get(component)));
    }

    /** For a search with both limits. */
    SearchRange search(boolean atOnce) {
        return new SearchRange(least, largest, atOnce, true);
    }

    /** Intervals of equal ratio over some decades around a centre, or from the shortest one on. */
    double[] grid(double centre, double decades, int count) {
        var middle = centre > 0 && centre < Double.POSITIVE_INFINITY ? centre : Math.clamp(given, least, largest);
        var low = Math.max(least, middle * Math.pow(10, -decades / 2));
        var high = low * Math.pow(10, decades);
        return IntStream.range(0, count)
                .mapToDouble(i -> low * Math.pow(high / low, (double) i / (count - 1)))
                .toArray();
    }

    /** Intervals at distances in decades on both sides of a centre, none below the shortest one. */
    double[] around(double centre, double... distances) {
        var middle = centre < Double.POSITIVE_INFINITY ? centre : Math.clamp(given, least, largest);
        return Arrays.stream(distances)
                .flatMap(distance -> DoubleStream.of(-distance, distance))
                .map(distance -> middle * Math.pow(10, distance))
                .filter(interval -> interval >= least)
                .sorted()
                .toArray();
    }
}
