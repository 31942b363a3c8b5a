package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.EXPERIMENT__HOST;
import static org.warmboot.model.ModelPackage.Literals.LONG_RUN_EXPERIMENT__CLUSTER;
import static org.warmboot.model.ModelPackage.Literals.LONG_RUN_EXPERIMENT__COSTS;
import static org.warmboot.model.ModelPackage.Literals.LONG_RUN_EXPERIMENT__FIND_INTERVALS;
import static org.warmboot.model.ModelPackage.Literals.LONG_RUN_EXPERIMENT__HORIZON;
import static org.warmboot.model.ModelPackage.Literals.LONG_RUN_EXPERIMENT__LEVEL;
import static org.warmboot.model.ModelPackage.Literals.LONG_RUN_EXPERIMENT__REPLICATIONS;
import static org.warmboot.model.ModelPackage.Literals.LONG_RUN_EXPERIMENT__START;
import static org.warmboot.model.ModelPackage.Literals.LONG_RUN_EXPERIMENT__WARM_UP;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Objective;
import org.warmboot.model.Scenario;
import org.warmboot.model.id.Ids;

/** A long run looks at a time that makes sense, often enough and not for ever, on hosts where something happens. */
final class LongRunCheck implements Check {
    /** The simulation counts nanoseconds, which are enough for 73 years. */
    private static final int MOST_YEARS = 70;

    private static final double YEAR = 365.0 * 24 * 3600;
    private static final int MOST_REPLICATIONS = 1_000_000_000;
    private static final int MOST_FAILURES = 1_000_000;

    @Override
    public void check(Scenario scenario, Issues found) {
        for (LongRunExperiment experiment : LongRunChecks.of(scenario)) {
            time(experiment, found);
            precision(experiment, found);
            costs(scenario, experiment, found);
            failures(experiment, found);
            if (experiment.getCluster() != null) {
                if (experiment.getCluster().getHosts().isEmpty()) {
                    found.error(
                            experiment,
                            LONG_RUN_EXPERIMENT__CLUSTER,
                            "longrun.cluster",
                            experiment,
                            experiment.getCluster());
                } else {
                    ClusterMember.check(experiment, experiment.getCluster(), found);
                }
            }
        }
    }

    private static void time(LongRunExperiment experiment, Issues found) {
        if (experiment.getHorizon() > MOST_YEARS * YEAR) {
            found.error(experiment, LONG_RUN_EXPERIMENT__HORIZON, "longrun.horizon", experiment, MOST_YEARS);
        }
        if (experiment.getHorizon() > 0 && experiment.getWarmUp() >= experiment.getHorizon()) {
            var fix = QuickFix.of(
                    Messages.get("fix.no-warm-up"), new Change.Set(experiment, LONG_RUN_EXPERIMENT__WARM_UP, 0.0));
            found.add(
                    Severity.ERROR,
                    experiment,
                    LONG_RUN_EXPERIMENT__WARM_UP,
                    List.of(fix),
                    "longrun.warm-up",
                    experiment);
        }
        if (!isInstant(experiment.getStart())) {
            Object usual = LONG_RUN_EXPERIMENT__START.getDefaultValue();
            var fix = QuickFix.of(
                    Messages.get("fix.use", usual), new Change.Set(experiment, LONG_RUN_EXPERIMENT__START, usual));
            found.add(
                    Severity.ERROR,
                    experiment,
                    LONG_RUN_EXPERIMENT__START,
                    List.of(fix),
                    "longrun.start",
                    experiment,
                    String.valueOf(experiment.getStart()));
        }
    }

    private static boolean isInstant(String text) {
        try {
            // windows and profiles are followed for decades, so the years at the ends of time are no good
            int year = Instant.parse(text).atOffset(ZoneOffset.UTC).getYear();
            return year >= 1900 && year < 2200;
        } catch (DateTimeException | NullPointerException e) {
            return false;
        }
    }

    private static void precision(LongRunExperiment experiment, Issues found) {
        if (experiment.getReplications() > MOST_REPLICATIONS) {
            found.error(
                    experiment,
                    LONG_RUN_EXPERIMENT__REPLICATIONS,
                    "longrun.replications",
                    experiment,
                    MOST_REPLICATIONS);
        }
        if (experiment.getLevel() == 1) {
            found.error(experiment, LONG_RUN_EXPERIMENT__LEVEL, "longrun.level", experiment);
        }
        if (experiment.isFindIntervals()
                && experiment.getHypervisorPolicy() == null
                && experiment.getOperatingSystemPolicy() == null) {
            var fix = QuickFix.of(
                    Messages.get("fix.no-search"),
                    new Change.Set(experiment, LONG_RUN_EXPERIMENT__FIND_INTERVALS, false));
            found.add(
                    Severity.WARNING,
                    experiment,
                    LONG_RUN_EXPERIMENT__FIND_INTERVALS,
                    List.of(fix),
                    "longrun.search",
                    experiment);
        }
    }

    private static void costs(Scenario scenario, LongRunExperiment experiment, Issues found) {
        if (experiment.getObjective() == Objective.COST && experiment.getCosts() == null) {
            var costs = ModelFactory.eINSTANCE.createCostModel();
            costs.setId(Ids.fresh(scenario, Ids.prefix(costs.eClass())));
            var fix = QuickFix.of(
                    Messages.get("fix.add", costs.eClass()),
                    new Change.Set(experiment, LONG_RUN_EXPERIMENT__COSTS, costs));
            found.add(
                    Severity.ERROR, experiment, LONG_RUN_EXPERIMENT__COSTS, List.of(fix), "longrun.costs", experiment);
        }
    }

    private static void failures(LongRunExperiment experiment, Issues found) {
        LongRunChecks.failures(experiment)
                .distinct()
                .filter(model -> experiment.getHorizon() / MeanTime.betweenFailures(model) > MOST_FAILURES)
                .forEach(model -> found.error(
                        experiment, EXPERIMENT__HOST, "longrun.failures", experiment, model, MOST_FAILURES));
    }
}
