package org.warmboot.experiment.solve;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.warmboot.analysis.distribution.Deterministic;
import org.warmboot.analysis.distribution.Distribution;
import org.warmboot.analysis.distribution.Minimum;
import org.warmboot.analysis.distribution.Sum;
import org.warmboot.analysis.lattice.OperatedLayer;
import org.warmboot.analysis.lattice.OutageSpan;
import org.warmboot.analysis.lattice.StretchEnd;

/**
 * What fails and is renewed together: a hypervisor with its privileged domain, a driver domain, or a guest.
 *
 * @param risks what can happen to it; empty if it never fails
 * @param action what is done about it; absent if nothing is
 */
record Layer(List<Risk> risks, Optional<Action> action) {

    /** Stands for a life without an end: longer than all that is computed, and still a number. */
    static final Distribution FOREVER = new Deterministic(1e15);

    Layer {
        risks = List.copyOf(risks);
    }

    /**
     * A way to fail.
     *
     * @param degradation time before it can fail
     * @param failure time to the failure after that
     * @param repair time down then
     */
    record Risk(Optional<Distribution> degradation, Distribution failure, Distribution repair) {

        /** Time from new to the failure. */
        Distribution life() {
            return degradation.map(first -> Sum.of(first, failure)).orElse(failure);
        }
    }

    /**
     * What a policy does.
     *
     * @param clock when
     * @param seconds how long the layer does not age meanwhile
     * @param renewals when it has renewed each of what it renews, from its beginning
     * @param outages time without the service, of the guest whose operating system it is for
     */
    record Action(LayerClock clock, double seconds, List<Double> renewals, List<OutageSpan> outages) {

        Action {
            renewals = List.copyOf(renewals);
            outages = List.copyOf(outages);
        }

        Action with(LayerClock other) {
            return new Action(other, seconds, renewals, outages);
        }

        /**
         * Time up from its end to its next beginning. A clock that runs from start to start may be due again before the
         * end; it is heard then, unless all that the action renews is as new since: then it starts anew from there.
         */
        double rest(LayerClock.AtAge age) {
            if (age.pauses() || age.seconds() >= seconds) {
                return age.pauses() ? age.seconds() : age.seconds() - seconds;
            }
            boolean isDone = !renewals.isEmpty() && renewals.stream().allMatch(at -> at >= age.seconds());
            var last = renewals.stream().mapToDouble(Double::doubleValue).max().orElse(0);
            return isDone ? Math.max(0, last + age.seconds() - seconds) : 0;
        }
    }

    /** Whether it neither fails nor is rejuvenated. */
    boolean isIdle() {
        return risks.isEmpty() && action.isEmpty();
    }

    /** Time from new to the first failure. */
    Distribution life() {
        return risks.isEmpty()
                ? FOREVER
                : Minimum.of(risks.stream().map(Risk::life).toArray(Distribution[]::new));
    }

    /** The same with another interval: NaN as it is, infinite without the action. */
    Layer every(double seconds) {
        return Double.isNaN(seconds) || action.isEmpty() || Double.isNaN(interval())
                ? this
                : new Layer(
                        risks,
                        seconds == Double.POSITIVE_INFINITY
                                ? Optional.empty()
                                : action.map(it -> it.with(it.clock().every(seconds))));
    }

    /** Interval that can be chosen; NaN if there is none. */
    double interval() {
        return action.map(it -> it.clock().interval()).orElse(Double.NaN);
    }

    /** Time up until the action, from a renewal by another action, if it acts by age; infinite without one. */
    double ageAtAction() {
        return action.isPresent() && action.get().clock() instanceof LayerClock.AtAge age
                ? action.get().rest(age)
                : Double.POSITIVE_INFINITY;
    }

    /** Shortest and longest time up from any renewal until the action, if it acts by age; infinite without one. */
    double youngest() {
        return ages().min().orElse(Double.POSITIVE_INFINITY);
    }

    double oldest() {
        return ages().max().orElse(Double.POSITIVE_INFINITY);
    }

    private DoubleStream ages() {
        return action.isPresent() && action.get().clock() instanceof LayerClock.AtAge age
                ? DoubleStream.of(age.first(), age.seconds(), ageAtAction())
                : DoubleStream.empty();
    }

    /**
     * Whether it never fails because it is acted on before.
     *
     * @param waiting how much longer it may have to wait for its action
     */
    boolean isSafe(double waiting) {
        var most = oldest() + waiting;
        return risks.isEmpty() || most < Double.POSITIVE_INFINITY && life().survival(most) >= 1;
    }

    /** The same for a lattice. */
    OperatedLayer operated() {
        boolean watches = action.isPresent() && action.get().clock() instanceof LayerClock.AfterDegradation;
        return new OperatedLayer(
                risks.stream()
                        .map(risk -> new org.warmboot.analysis.lattice.Risk(
                                watches ? risk.failure() : risk.life(), risk.repair()))
                        .toList(),
                action.map(this::ending).orElse(new StretchEnd.Never()),
                action.map(Action::seconds).orElse(0.0),
                action.map(Action::outages).orElse(List.of()));
    }

    private StretchEnd ending(Action act) {
        return switch (act.clock()) {
            case LayerClock.AtAge age -> new StretchEnd.AtAge(age.first(), age.seconds(), act.rest(age), age.pauses());
            case LayerClock.AfterDegradation after -> {
                var degradation = risks.getFirst().degradation().orElseThrow();
                yield after.atOnce()
                        ? new StretchEnd.AtDegradation(degradation)
                        : new StretchEnd.AfterDegradation(degradation, after.delay());
            }
            case LayerClock.OnWarning warning ->
                new StretchEnd.OnWarning(warning.lead(), warning.coverage(), warning.falseAlarm());
        };
    }
}
