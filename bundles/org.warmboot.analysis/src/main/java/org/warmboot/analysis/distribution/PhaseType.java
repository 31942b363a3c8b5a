package org.warmboot.analysis.distribution;

import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/**
 * Time through exponential phases in series, each of which may be the first and each of which may be the last: holds
 * Erlang, hypo-exponential, hyper-exponential, Coxian, and mixtures of them.
 *
 * @param phases the phases in their order; at least one, their probabilities to be the first sum to one
 */
public record PhaseType(List<Phase> phases) implements Distribution {

    private static final double ROUNDING = 1e-9;

    /**
     * One phase.
     *
     * @param start probability that the time begins with it
     * @param mean mean time in it, positive
     * @param onward probability that the next phase follows; otherwise the time is over
     */
    public record Phase(double start, double mean, double onward) {

        /** Checks the mean and the probabilities. */
        public Phase {
            Quantiles.positive(mean, "a mean");
            if (!(start >= 0 && start <= 1 + ROUNDING) || !(onward >= 0 && onward <= 1)) {
                throw new IllegalArgumentException("no probabilities of a phase: " + start + ", " + onward);
            }
        }
    }

    /** Copies and checks the phases. */
    public PhaseType {
        phases = List.copyOf(phases);
        var sum = phases.stream().mapToDouble(Phase::start).sum();
        if (!(Math.abs(sum - 1) <= ROUNDING) || phases.getLast().onward() != 0) {
            throw new IllegalArgumentException("phases must start with probability one in sum and end with the last");
        }
    }

    /** Phases that all follow each other. */
    public static PhaseType series(List<Double> means) {
        return new PhaseType(IntStream.range(0, means.size())
                .mapToObj(i -> new Phase(i == 0 ? 1 : 0, means.get(i), i + 1 < means.size() ? 1 : 0))
                .toList());
    }

    @Override
    public double survival(double time) {
        return time <= 0 ? 1 : PhaseFlow.at(phases, time).inside();
    }

    @Override
    public double hazard(double time) {
        return PhaseFlow.at(phases, Math.max(0, time)).hazard();
    }

    @Override
    public double mean() {
        return moment(1);
    }

    @Override
    public double variance() {
        return moment(2) - mean() * mean();
    }

    /** Mean of a power of the time, by recursion from the last phase. */
    public double moment(int power) {
        var rest = new double[power + 1];
        rest[0] = 1;
        var sum = 0.0;
        for (var i = phases.size() - 1; i >= 0; i--) {
            var phase = phases.get(i);
            for (var k = 1; k <= power; k++) {
                // E[(S + R)^k] = m k E[(S + R)^(k-1)] + onward E[R^k] for an exponential S of mean m
                rest[k] = phase.mean() * k * rest[k - 1] + phase.onward() * rest[k];
            }
            sum += phase.start() * rest[power];
        }
        return sum;
    }

    @Override
    public double meanUntil(double limit) {
        if (limit <= 0 || limit == Double.POSITIVE_INFINITY) {
            return limit <= 0 ? 0 : mean();
        }
        return PhaseFlow.meanUntil(phases, limit);
    }

    @Override
    public double sample(DoubleSupplier uniform) {
        var phase = 0;
        for (var left = uniform.getAsDouble();
                phase < phases.size() - 1 && left > phases.get(phase).start();
                phase++) {
            left -= phases.get(phase).start();
        }
        var sum = -phases.get(phase).mean() * StrictMath.log(uniform.getAsDouble());
        while (phases.get(phase).onward() > 0
                && (phases.get(phase).onward() == 1
                        || uniform.getAsDouble() < phases.get(phase).onward())) {
            phase++;
            sum -= phases.get(phase).mean() * StrictMath.log(uniform.getAsDouble());
        }
        return sum;
    }
}
