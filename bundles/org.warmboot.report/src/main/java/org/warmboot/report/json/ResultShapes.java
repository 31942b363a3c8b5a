package org.warmboot.report.json;

import org.warmboot.experiment.result.Comparison;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.Fit;
import org.warmboot.experiment.result.Keyed;
import org.warmboot.experiment.result.ParameterSource;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.result.Skipped;
import org.warmboot.findings.Finding;
import org.warmboot.findings.JudgedResult;

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

    private static final Shape<Finding> FINDING = new Shape<Finding>()
            .text("kind", Finding::kind)
            .word("weight", Finding::weight)
            .textIfAny("experiment", finding -> finding.place().experiment().orElse(""))
            .textIfAny("technique", finding -> finding.place().technique().orElse(""))
            .textIfAny("element", finding -> finding.place().element().orElse(""))
            .textIfAny(
                    "chart", finding -> finding.place().chart().map(Keyed::key).orElse(""))
            .text("sentence", Finding::sentence)
            .textIfAny("advice", Finding::advice)
            .arrayIfAny(
                    "figures",
                    Finding::figures,
                    new Shape<Finding.Figure>()
                            .text("name", Finding.Figure::name)
                            .number("value", Finding.Figure::value)
                            .textIfAny("unit", Finding.Figure::unit));

    /** Everything that one execution of a scenario yields, and what it tells. */
    static final Shape<JudgedResult> RESULT = new Shape<JudgedResult>()
            .object(
                    "scenario",
                    JudgedResult::result,
                    new Shape<ScenarioResult>()
                            .text("name", ScenarioResult::scenario)
                            .text("sha256", ScenarioResult::sha256))
            .whole("seed", judged -> judged.result().seed())
            .arrayIfAny("findings", JudgedResult::findings, FINDING)
            .array("experiments", judged -> judged.result().experiments(), EXPERIMENT)
            .arrayIfAny("comparisons", judged -> judged.result().comparisons(), COMPARISON)
            .arrayIfAny("parameters", judged -> judged.result().sources(), PARAMETER);

    private ResultShapes() {}
}
