package org.warmboot.experiment.compile;

import java.util.List;
import java.util.Optional;
import org.warmboot.analysis.distribution.Distribution;
import org.warmboot.experiment.longrun.LifeDistributions;
import org.warmboot.model.Deterministic;
import org.warmboot.model.Empirical;
import org.warmboot.model.Erlang;
import org.warmboot.model.Exponential;
import org.warmboot.model.FailureModel;
import org.warmboot.model.HypoExponential;
import org.warmboot.model.Weibull;

/** Translates distributions of durations; their unit stays the second. */
final class Distributions {

    private Distributions() {}

    static Distribution of(org.warmboot.model.Distribution distribution) {
        return switch (distribution) {
            case Deterministic fixed -> new org.warmboot.analysis.distribution.Deterministic(fixed.getValue());
            case Exponential one -> new org.warmboot.analysis.distribution.Exponential(one.getMean());
            case Erlang erlang -> new org.warmboot.analysis.distribution.Erlang(erlang.getStages(), erlang.getMean());
            case HypoExponential stages ->
                org.warmboot.analysis.distribution.HypoExponential.of(stages.getFirstMean(), stages.getSecondMean());
            case Weibull weibull ->
                org.warmboot.analysis.distribution.Weibull.ofMean(weibull.getShape(), weibull.getMean());
            case Empirical empirical ->
                new org.warmboot.analysis.distribution.Empirical(List.copyOf(empirical.getSamples()));
            default ->
                throw new IllegalArgumentException(
                        "unknown distribution " + distribution.eClass().getName());
        };
    }

    /**
     * How a component fails.
     *
     * @param watched whether a policy waits for its degradation; the first of two stages is the degradation then
     */
    static LifeDistributions life(FailureModel model, boolean watched) {
        var repair = of(model.getTimeToRepair());
        if (watched
                && model.getTimeToDegradation() == null
                && model.getTimeToFailure() instanceof HypoExponential two) {
            return new LifeDistributions(
                    Optional.of(new org.warmboot.analysis.distribution.Exponential(two.getFirstMean())),
                    new org.warmboot.analysis.distribution.Exponential(two.getSecondMean()),
                    repair);
        }
        return new LifeDistributions(
                Optional.ofNullable(model.getTimeToDegradation()).map(Distributions::of),
                of(model.getTimeToFailure()),
                repair);
    }

    /** Whether one can tell when a component is degraded. */
    static boolean degrades(FailureModel model) {
        return model.getTimeToDegradation() != null || model.getTimeToFailure() instanceof HypoExponential;
    }
}
