package org.warmboot.validation;

import org.warmboot.model.Deterministic;
import org.warmboot.model.Distribution;
import org.warmboot.model.Empirical;
import org.warmboot.model.Erlang;
import org.warmboot.model.Exponential;
import org.warmboot.model.FailureModel;
import org.warmboot.model.HypoExponential;
import org.warmboot.model.Weibull;

/** Means of distributions in seconds, to see whether something would happen too often. */
final class MeanTime {

    private MeanTime() {}

    /** Gives the mean time from one failure to the next; not a number if the model is incomplete. */
    static double betweenFailures(FailureModel model) {
        double robust = model.getTimeToDegradation() == null ? 0 : of(model.getTimeToDegradation());
        return robust + of(model.getTimeToFailure()) + of(model.getTimeToRepair());
    }

    /** Gives the mean of a distribution; not a number if there is none. */
    static double of(Distribution distribution) {
        return switch (distribution) {
            case Deterministic fixed -> fixed.getValue();
            case Exponential exponential -> exponential.getMean();
            case Erlang erlang -> erlang.getMean();
            case HypoExponential stages -> stages.getFirstMean() + stages.getSecondMean();
            case Weibull weibull -> weibull.getMean();
            case Empirical empirical ->
                empirical.getSamples().stream()
                        .mapToDouble(each -> each)
                        .average()
                        .orElse(Double.NaN);
            case null, default -> Double.NaN;
        };
    }
}
