package org.warmboot.report.json;

import org.warmboot.experiment.result.Comparison;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.Fit;
import org.warmboot.experiment.result.ParameterSource;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.result.Skipped;

/** What a results file holds: from what it was made, the experiments, and where numbers come from. */
final class ResultShapes {

    private static final Shape<ExperimentResult> EXPERIMENT = new Shape<ExperimentResult>()
            .text("id", ExperimentResult::id)
            .text("name", ExperimentResult::name)
            .word("kind", ExperimentResult::kind)
            .array("runs", ExperimentResult::runs, RunShapes.RUN)
            .arrayIfAny(
                    "fits",
                    ExperimentResult::fits,
                    new Shape<Fit>()
                            .text("technique", Fit::technique)
                            .text("service", Fit::service)
                            .text("quantity", Fit::quantity)
                            .number("slope", Fit::slope)
                            .number("intercept", Fit::intercept)
                            .number("rSquared", Fit::rSquared))
            .arrayIfAny(
                    "skipped",
                    ExperimentResult::skipped,
                    new Shape<Skipped>()
                            .text("technique", Skipped::technique)
                            .text("techniqueName", Skipped::techniqueName)
                            .text("reason", Skipped::reason));

    private static final Shape<Comparison> COMPARISON = new Shape<Comparison>()
            .text("name", Comparison::name)
            .textIfAny("conditions", Comparison::conditions)
            .number("published", Comparison::published)
            .number("simulated", Comparison::simulated)
            .number("relativeError", Comparison::relativeError)
            .textIfAny("unit", Comparison::unit)
            .word("kind", Comparison::kind)
            .textIfAny("source", Comparison::source)
            .textIfAny("note", Comparison::note);

    private static final Shape<ParameterSource> PARAMETER = new Shape<ParameterSource>()
            .text("element", ParameterSource::element)
            .text("elementKind", ParameterSource::elementKind)
            .text("parameter", ParameterSource::parameter)
            .text("value", ParameterSource::value)
            .word("kind", ParameterSource::kind)
            .textIfAny("source", ParameterSource::source)
            .textIfAny("note", ParameterSource::note);

    /** Everything that one execution of a scenario yields. */
    static final Shape<ScenarioResult> RESULT = new Shape<ScenarioResult>()
            .object(
                    "scenario",
                    result -> result,
                    new Shape<ScenarioResult>()
                            .text("name", ScenarioResult::scenario)
                            .text("sha256", ScenarioResult::sha256))
            .whole("seed", ScenarioResult::seed)
            .array("experiments", ScenarioResult::experiments, EXPERIMENT)
            .arrayIfAny("comparisons", ScenarioResult::comparisons, COMPARISON)
            .arrayIfAny("parameters", ScenarioResult::sources, PARAMETER);

    private ResultShapes() {}
}
