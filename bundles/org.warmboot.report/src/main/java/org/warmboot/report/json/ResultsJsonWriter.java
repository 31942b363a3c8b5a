package org.warmboot.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.warmboot.experiment.result.Comparison;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.Fit;
import org.warmboot.experiment.result.ParameterSource;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.result.Skipped;

/** The content of a results file: from what it was made, and the experiments. */
final class ResultsJsonWriter {

    private final JsonGenerator json;
    private final JsonNumbers numbers;

    ResultsJsonWriter(JsonGenerator json, JsonNumbers numbers) {
        this.json = json;
        this.numbers = numbers;
    }

    void write(ScenarioResult result) throws IOException {
        json.writeObjectFieldStart("scenario");
        json.writeStringField("name", result.scenario());
        json.writeStringField("sha256", result.sha256());
        json.writeEndObject();
        json.writeNumberField("seed", result.seed());
        json.writeArrayFieldStart("experiments");
        for (var experiment : result.experiments()) {
            experiment(experiment);
        }
        json.writeEndArray();
        comparisons(result.comparisons());
        parameters(result.sources());
    }

    private void experiment(ExperimentResult experiment) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", experiment.id());
        json.writeStringField("name", experiment.name());
        json.writeStringField("kind", experiment.kind().key());
        json.writeArrayFieldStart("runs");
        var runs = new RunJsonWriter(json, numbers);
        for (var run : experiment.runs()) {
            runs.write(run);
        }
        json.writeEndArray();
        fits(experiment.fits());
        skipped(experiment.skipped());
        json.writeEndObject();
    }

    private void skipped(List<Skipped> skipped) throws IOException {
        if (skipped.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("skipped");
        for (var each : skipped) {
            json.writeStartObject();
            json.writeStringField("technique", each.technique());
            json.writeStringField("techniqueName", each.techniqueName());
            json.writeStringField("reason", each.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void fits(List<Fit> fits) throws IOException {
        if (fits.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("fits");
        for (var fit : fits) {
            json.writeStartObject();
            json.writeStringField("technique", fit.technique());
            json.writeStringField("service", fit.service());
            json.writeStringField("quantity", fit.quantity());
            numbers.field("slope", fit.slope());
            numbers.field("intercept", fit.intercept());
            numbers.field("rSquared", fit.rSquared());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void comparisons(List<Comparison> comparisons) throws IOException {
        if (comparisons.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("comparisons");
        for (var comparison : comparisons) {
            json.writeStartObject();
            json.writeStringField("name", comparison.name());
            text("conditions", comparison.conditions());
            numbers.field("published", comparison.published());
            numbers.field("simulated", comparison.simulated());
            numbers.field("relativeError", comparison.relativeError());
            text("unit", comparison.unit());
            json.writeStringField("kind", comparison.kind().key());
            text("source", comparison.source());
            text("note", comparison.note());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void parameters(List<ParameterSource> sources) throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("parameters");
        for (var source : sources) {
            json.writeStartObject();
            json.writeStringField("element", source.element());
            json.writeStringField("elementKind", source.elementKind());
            json.writeStringField("parameter", source.parameter());
            json.writeStringField("value", source.value());
            json.writeStringField("kind", source.kind().key());
            text("source", source.source());
            text("note", source.note());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void text(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }
}
