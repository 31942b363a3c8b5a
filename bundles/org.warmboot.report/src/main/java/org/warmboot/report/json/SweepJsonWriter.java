package org.warmboot.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.warmboot.experiment.study.SweepResult;

/** Writes one setting of the parameters and what came out. */
final class SweepJsonWriter {

    private final JsonGenerator json;
    private final JsonNumbers numbers;

    SweepJsonWriter(JsonGenerator json, JsonNumbers numbers) {
        this.json = json;
        this.numbers = numbers;
    }

    void write(SweepResult.Point point) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("values");
        for (var value : point.values()) {
            json.writeString(value);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("numbers");
        for (var number : point.numbers()) {
            if (Double.isFinite(number)) {
                numbers.number(number);
            } else {
                json.writeNull();
            }
        }
        json.writeEndArray();
        if (point.problem().isPresent()) {
            json.writeStringField("problem", point.problem().get());
        }
        json.writeArrayFieldStart("rows");
        for (var row : point.rows()) {
            json.writeStartObject();
            json.writeStringField("experiment", row.experiment());
            json.writeStringField("technique", row.technique());
            json.writeStringField("techniqueName", row.techniqueName());
            json.writeStringField("service", row.service());
            json.writeStringField("setting", row.setting());
            json.writeStringField("measure", row.measure().key());
            json.writeStringField("unit", row.unit());
            numbers.bounds(row.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
