package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.PUBLISHED_FIGURE__ASPECT;
import static org.warmboot.model.ModelPackage.Literals.PUBLISHED_FIGURE__BASELINE;
import static org.warmboot.model.ModelPackage.Literals.PUBLISHED_FIGURE__EXPERIMENT;
import static org.warmboot.model.ModelPackage.Literals.PUBLISHED_FIGURE__SERVICE_PROFILE;
import static org.warmboot.model.ModelPackage.Literals.PUBLISHED_FIGURE__TECHNIQUE;

import org.eclipse.emf.ecore.EReference;
import org.warmboot.model.Aspect;
import org.warmboot.model.AvailabilityExperiment;
import org.warmboot.model.CapacityExperiment;
import org.warmboot.model.DomainSweep;
import org.warmboot.model.Experiment;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.Measure;
import org.warmboot.model.PublishedFigure;
import org.warmboot.model.RebootExperiment;
import org.warmboot.model.RollingExperiment;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;
import org.warmboot.model.ThroughputExperiment;

/**
 * A published figure can be compared with something that its experiment yields. One about a technique or a service that
 * is not tried there stays without a counterpart, which keeps nothing from being run.
 */
final class PublishedFigureCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        scenario.getPublishedFigures().stream()
                .filter(figure -> figure.getExperiment() != null)
                .forEach(figure -> check(figure, figure.getExperiment(), found));
    }

    private static void check(PublishedFigure figure, Experiment experiment, Issues found) {
        if (figure.getTechnique() == null && figure.getMeasure() != Measure.REJUVENATION_DOWNTIME) {
            found.error(figure, PUBLISHED_FIGURE__TECHNIQUE, "figure.technique", figure);
        }
        if (needsBaseline(figure) && figure.getBaseline() == null) {
            found.error(figure, PUBLISHED_FIGURE__BASELINE, "figure.baseline", figure);
        }
        tried(figure, PUBLISHED_FIGURE__TECHNIQUE, figure.getTechnique(), experiment, found);
        tried(figure, PUBLISHED_FIGURE__BASELINE, figure.getBaseline(), experiment, found);
        if (figure.getServiceProfile() != null
                && !experiment.getServiceProfiles().contains(figure.getServiceProfile())) {
            found.warning(
                    figure,
                    PUBLISHED_FIGURE__SERVICE_PROFILE,
                    "figure.profile",
                    figure,
                    figure.getServiceProfile(),
                    experiment);
        }
        if (!yields(experiment, figure.getMeasure())) {
            found.error(
                    figure, PUBLISHED_FIGURE__EXPERIMENT, "figure.measure", figure, experiment, figure.getMeasure());
        } else if (needsLine(figure.getAspect()) && !isDomainSweep(experiment)) {
            found.error(figure, PUBLISHED_FIGURE__ASPECT, "figure.line", figure, experiment);
        }
    }

    private static void tried(
            PublishedFigure figure, EReference reference, Technique technique, Experiment experiment, Issues found) {
        if (technique != null && !experiment.getTechniques().contains(technique)) {
            found.warning(figure, reference, "figure.not-tried", figure, technique, experiment);
        }
    }

    private static boolean needsBaseline(PublishedFigure figure) {
        return figure.getMeasure() == Measure.DOWNTIME_SAVED
                || figure.getAspect() == Aspect.RATIO
                || figure.getAspect() == Aspect.REDUCTION;
    }

    private static boolean needsLine(Aspect aspect) {
        return aspect == Aspect.SLOPE || aspect == Aspect.INTERCEPT || aspect == Aspect.ALPHA;
    }

    private static boolean isDomainSweep(Experiment experiment) {
        return experiment instanceof RebootExperiment reboot && reboot.getSweep() instanceof DomainSweep;
    }

    private static boolean yields(Experiment experiment, Measure measure) {
        return switch (measure) {
            case THROUGHPUT_DROP, RECOVERY_TIME -> experiment instanceof ThroughputExperiment;
            case AVAILABILITY ->
                experiment instanceof AvailabilityExperiment || experiment instanceof LongRunExperiment;
            case YEARLY_DOWNTIME, YEARLY_COST -> experiment instanceof LongRunExperiment;
            case REJUVENATION_DOWNTIME -> experiment instanceof AvailabilityExperiment;
            case CAPACITY, STATIC_CAPACITY, WAKE_PREFETCH, WAKE_FAULTS -> experiment instanceof CapacityExperiment;
            case WORK_LOST -> experiment instanceof RollingExperiment;
            case TOTAL_TIME,
                    BYTES_SENT,
                    BYTES_WRITTEN,
                    PEAK_MEMORY,
                    MIGRATION_TIME,
                    MIGRATION_PAUSE,
                    DOWNTIME_MEAN,
                    DOWNTIME_MAX ->
                !(experiment instanceof AvailabilityExperiment) && !(experiment instanceof LongRunExperiment);
            default -> experiment instanceof RebootExperiment;
        };
    }
}
