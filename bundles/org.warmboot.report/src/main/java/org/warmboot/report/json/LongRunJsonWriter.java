package org.warmboot.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.warmboot.experiment.result.LongRun;
import org.warmboot.experiment.result.LongRunAnalysis;

/** Writes years of operation. */
final class LongRunJsonWriter {

    private final JsonGenerator json;
    private final JsonNumbers numbers;

    LongRunJsonWriter(JsonGenerator json, JsonNumbers numbers) {
        this.json = json;
        this.numbers = numbers;
    }

    /** Writes them as a field of the object that is open. */
    void write(LongRun run) throws IOException {
        json.writeObjectFieldStart("longRun");
        numbers.time("horizon", run.horizon());
        numbers.time("warmUp", run.warmUp());
        json.writeNumberField("replications", run.replications());
        numbers.field("level", run.level());
        json.writeStringField("method", run.method().key());
        json.writeArrayFieldStart("policies");
        for (var policy : run.policies()) {
            json.writeString(policy);
        }
        json.writeEndArray();
        new MeasuresJsonWriter(json, numbers).write("measures", run.measures());
        if (run.gain().isPresent()) {
            numbers.estimate("gain", run.gain().get());
        }
        analysis(run.analysis());
        json.writeArrayFieldStart("outages");
        for (var outages : run.outages()) {
            json.writeStartObject();
            numbers.field("from", outages.from());
            numbers.field("to", outages.to());
            numbers.field("plannedPerYear", outages.plannedPerYear());
            numbers.field("unplannedPerYear", outages.unplannedPerYear());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void analysis(LongRunAnalysis analysis) throws IOException {
        json.writeObjectFieldStart("analysis");
        json.writeStringField("model", analysis.model());
        if (analysis.solution().isPresent()) {
            solution("solution", analysis.solution().get());
        }
        if (analysis.steady().isPresent()) {
            solution("steady", analysis.steady().get());
        }
        json.writeEndObject();
    }

    private void solution(String name, LongRunAnalysis.Solution solution) throws IOException {
        json.writeObjectFieldStart(name);
        numbers.field("availability", solution.availability());
        numbers.field("unavailability", 1 - solution.availability());
        numbers.field("planned", solution.planned());
        numbers.field("unplanned", solution.unplanned());
        numbers.field("failuresPerYear", solution.failuresPerYear());
        numbers.field("actionsPerYear", solution.actionsPerYear());
        numbers.field("costPerYear", solution.costPerYear().orElse(Double.NaN));
        json.writeEndObject();
    }
}
