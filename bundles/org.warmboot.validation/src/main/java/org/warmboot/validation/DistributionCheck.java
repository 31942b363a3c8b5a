package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.EMPIRICAL__SAMPLES;
import static org.warmboot.model.ModelPackage.Literals.ERLANG__STAGES;
import static org.warmboot.model.ModelPackage.Literals.WEIBULL__SHAPE;

import org.eclipse.emf.ecore.EObject;
import org.warmboot.model.Empirical;
import org.warmboot.model.Erlang;
import org.warmboot.model.Scenario;
import org.warmboot.model.Weibull;

/** Durations can be drawn from a distribution, and do not all come out as 0 or without end. */
final class DistributionCheck implements Check {
    private static final int MOST_STAGES = 1_000;
    private static final double LEAST_SHAPE = 0.05;
    private static final double LARGEST_SHAPE = 1_000;

    @Override
    public void check(Scenario scenario, Issues found) {
        scenario.eAllContents().forEachRemaining(object -> check(object, found));
    }

    private static void check(EObject object, Issues found) {
        switch (object) {
            case Empirical empirical
            when empirical.getSamples().isEmpty() ->
                found.error(empirical, EMPIRICAL__SAMPLES, "distribution.samples", empirical.eContainer());
            case Erlang erlang
            when erlang.getStages() > MOST_STAGES ->
                found.error(erlang, ERLANG__STAGES, "distribution.stages", erlang.eContainer(), MOST_STAGES);
            case Weibull weibull
            when weibull.getShape() > 0 && (weibull.getShape() < LEAST_SHAPE || weibull.getShape() > LARGEST_SHAPE) ->
                found.error(weibull, WEIBULL__SHAPE, "distribution.shape", weibull.eContainer(), LEAST_SHAPE, (int)
                        LARGEST_SHAPE);
            default -> {
                // the ranges of single numbers are looked at elsewhere
            }
        }
    }
}
