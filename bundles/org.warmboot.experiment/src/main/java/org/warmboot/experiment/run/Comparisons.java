package org.warmboot.experiment.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.warmboot.analysis.DowntimeModel;
import org.warmboot.analysis.LineFit;
import org.warmboot.experiment.Messages;
import org.warmboot.experiment.compile.FigurePlan;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.Comparison;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.Fit;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.model.Measure;

/** Looks the counterparts of published figures up in results. */
final class Comparisons {

    private final FigurePlan figure;
    private final ExperimentResult experiment;

    private Comparisons(FigurePlan figure, ExperimentResult experiment) {
        this.figure = figure;
        this.experiment = experiment;
    }

    /** Compares one figure; the simulated value is NaN where no run of the experiment yields it. */
    static Comparison compare(FigurePlan figure, List<ExperimentResult> experiments) {
        var simulated = experiments.stream()
                .filter(experiment -> experiment.id().equals(figure.experiment()))
                .findFirst()
                .map(experiment -> new Comparisons(figure, experiment).simulated())
                .orElse(OptionalDouble.empty());
        return new Comparison(
                figure.name(),
                conditions(figure, experiments),
                figure.technique(),
                figure.value(),
                simulated.orElse(Double.NaN) / unit(figure.unit()),
                figure.unit(),
                figure.kind(),
                figure.source(),
                figure.note());
    }

    /** Size of a unit in shares, seconds or bytes, the units of results. */
    private static double unit(String unit) {
        return switch (unit) {
            case "%" -> 0.01;
            case "ms" -> 0.001;
            case "min" -> 60;
            case "h" -> 3_600;
            case "MiB" -> 1L << 20;
            case "GiB" -> 1L << 30;
            default -> 1;
        };
    }

    private OptionalDouble simulated() {
        if (figure.measure() == Measure.DOWNTIME_SAVED) {
            return saved();
        }
        var quantity = RunMeasure.ofFigure(figure.measure().getLiteral()).orElseThrow();
        return switch (figure.aspect()) {
            case VALUE -> value(quantity, figure.technique());
            case SLOPE ->
                fit(quantity, figure.technique())
                        .map(Fit::slope)
                        .map(OptionalDouble::of)
                        .orElse(OptionalDouble.empty());
            case INTERCEPT ->
                fit(quantity, figure.technique())
                        .map(Fit::intercept)
                        .map(OptionalDouble::of)
                        .orElse(OptionalDouble.empty());
            case RATIO -> ratio(quantity);
            case REDUCTION -> map(ratio(quantity), ratio -> 1 - ratio);
            case ALPHA -> OptionalDouble.empty();
        };
    }

    private OptionalDouble value(RunMeasure quantity, Optional<String> technique) {
        return experiment.runs().stream()
                .filter(run -> technique.isEmpty() || run.technique().equals(technique.get()))
                .filter(this::matches)
                .map(quantity::mean)
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    private boolean matches(RunResult run) {
        var parameters = run.parameters();
        return figure.service().map(parameters.service()::equals).orElse(true)
                && (figure.domains().isEmpty() || figure.domains().getAsInt() == parameters.domains())
                && (figure.memoryGiB().isEmpty() || figure.memoryGiB().getAsDouble() == parameters.memoryGiB());
    }

    private OptionalDouble ratio(RunMeasure quantity) {
        var own = value(quantity, figure.technique());
        var other = value(quantity, figure.baseline());
        return own.isPresent() && other.isPresent()
                ? OptionalDouble.of(own.getAsDouble() / other.getAsDouble())
                : OptionalDouble.empty();
    }

    private Optional<Fit> fit(RunMeasure quantity, Optional<String> technique) {
        return experiment.fits().stream()
                .filter(fit -> fit.quantity().equals(quantity.key()))
                .filter(fit -> technique.map(fit.technique()::equals).orElse(true))
                .filter(fit -> figure.service().map(fit.service()::equals).orElse(true))
                .findFirst();
    }

    /** The model of section 3.2 of the DSN paper, fed with lines fitted to the simulated times. */
    private OptionalDouble saved() {
        var lines = new ArrayList<Fit>();
        fit(RunMeasure.HYPERVISOR_REBOOT, figure.technique()).ifPresent(lines::add);
        fit(RunMeasure.AFTER_REBOOT, figure.technique()).ifPresent(lines::add);
        fit(RunMeasure.GUEST_REBOOT, figure.baseline()).ifPresent(lines::add);
        var reset = value(RunMeasure.HARDWARE_RESET, figure.baseline());
        if (lines.size() < 3 || reset.isEmpty()) {
            return OptionalDouble.empty();
        }
        var model = new DowntimeModel(line(lines.get(0)), line(lines.get(1)), line(lines.get(2)), reset.getAsDouble());
        return switch (figure.aspect()) {
            case SLOPE -> OptionalDouble.of(model.savedSlope());
            case INTERCEPT -> OptionalDouble.of(model.savedConstant());
            case ALPHA -> OptionalDouble.of(model.savedAlpha());
            case VALUE, RATIO, REDUCTION -> OptionalDouble.empty();
        };
    }

    private static LineFit line(Fit fit) {
        return new LineFit(fit.slope(), fit.intercept(), fit.rSquared());
    }

    private static OptionalDouble map(OptionalDouble value, java.util.function.DoubleUnaryOperator function) {
        return value.isPresent() ? OptionalDouble.of(function.applyAsDouble(value.getAsDouble())) : value;
    }

    private static String conditions(FigurePlan figure, List<ExperimentResult> experiments) {
        var parts = new ArrayList<String>();
        figure.technique()
                .ifPresent(technique -> parts.add(figure.baseline()
                        .map(baseline -> Messages.get(
                                "comparison.conditions.against",
                                name(technique, experiments),
                                name(baseline, experiments)))
                        .orElseGet(() -> name(technique, experiments))));
        figure.service()
                .ifPresent(service -> parts.add(experiments.stream()
                        .flatMap(experiment -> experiment.runs().stream())
                        .filter(run -> run.parameters().service().equals(service))
                        .map(run -> run.parameters().serviceName())
                        .findFirst()
                        .orElse(service)));
        figure.domains().ifPresent(domains -> parts.add(Messages.get("comparison.conditions.domains", domains)));
        figure.memoryGiB().ifPresent(memory -> parts.add(Messages.get("comparison.conditions.memory", memory)));
        return String.join(", ", parts);
    }

    private static String name(String technique, List<ExperimentResult> experiments) {
        return experiments.stream()
                .flatMap(experiment -> experiment.runs().stream())
                .filter(run -> run.technique().equals(technique))
                .map(RunResult::techniqueName)
                .findFirst()
                .orElse(technique);
    }
}
