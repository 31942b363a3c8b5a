package org.warmboot.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.warmboot.experiment.result.OptimalPolicy;

/** Writes the best intervals of policies. Infinite intervals are left out: no interval is never. */
final class OptimumJsonWriter {

    private final JsonGenerator json;
    private final JsonNumbers numbers;

    OptimumJsonWriter(JsonGenerator json, JsonNumbers numbers) {
        this.json = json;
        this.numbers = numbers;
    }

    /** Writes them as a field of the object that is open. */
    void write(OptimalPolicy optimum) throws IOException {
        json.writeObjectFieldStart("optimum");
        json.writeStringField("objective", optimum.objective().key());
        json.writeStringField("basis", optimum.basis().key());
        json.writeStringField("unit", optimum.unit());
        answer("hypervisor", optimum.hypervisor());
        if (optimum.operatingSystem().isPresent()) {
            answer("operatingSystem", optimum.operatingSystem().get());
        }
        numbers.field("loss", optimum.loss());
        numbers.field("asGiven", optimum.asGiven());
        json.writeStringField("lossTime", optimum.isSolved() ? "long-run" : "horizon");
        if (optimum.overHorizon().isPresent()) {
            numbers.field("lossOverHorizon", optimum.overHorizon().getAsDouble());
        }
        new MeasuresJsonWriter(json, numbers).write("confirmation", optimum.confirmation());
        numbers.estimate("confirmedLoss", optimum.confirmedLoss());
        curve("curve", optimum.curve());
        curve("systemCurve", optimum.systemCurve());
        json.writeArrayFieldStart("sensitivity");
        for (var influence : optimum.sensitivity()) {
            json.writeStartObject();
            json.writeStringField("path", influence.path());
            json.writeStringField("value", influence.value());
            json.writeStringField("low", influence.low());
            json.writeStringField("high", influence.high());
            numbers.field("lossAtLow", influence.lossAtLow());
            numbers.field("lossAtHigh", influence.lossAtHigh());
            numbers.field("elasticity", influence.elasticity());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void answer(String name, OptimalPolicy.Answer answer) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("kind", answer.kind().key());
        numbers.field("interval", answer.interval());
        numbers.field("from", answer.from());
        numbers.field("to", answer.to());
        numbers.field("given", answer.given());
        json.writeStringField("since", answer.since().key());
        if (answer.edge() != OptimalPolicy.Edge.NONE) {
            json.writeStringField("edge", answer.edge().key());
        }
        json.writeEndObject();
    }

    private void curve(String name, List<OptimalPolicy.Point> points) throws IOException {
        json.writeArrayFieldStart(name);
        for (var point : points) {
            json.writeStartObject();
            numbers.field("interval", point.interval());
            numbers.bounds(point.loss());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
