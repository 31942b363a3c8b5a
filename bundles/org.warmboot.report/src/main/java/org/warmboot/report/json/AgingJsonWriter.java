package org.warmboot.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.warmboot.experiment.result.Aging;

/** Writes what leaked away of a host. */
final class AgingJsonWriter {

    private final JsonGenerator json;
    private final JsonNumbers numbers;

    AgingJsonWriter(JsonGenerator json, JsonNumbers numbers) {
        this.json = json;
        this.numbers = numbers;
    }

    /** Writes it as a field of the object that is open. */
    void write(Aging aging) throws IOException {
        json.writeObjectFieldStart("aging");
        numbers.time("horizon", aging.horizon());
        json.writeNumberField("hypervisorRejuvenations", aging.hypervisorRejuvenations());
        json.writeNumberField("operatingSystemRejuvenations", aging.operatingSystemRejuvenations());
        json.writeArrayFieldStart("resources");
        for (var resource : aging.resources()) {
            json.writeStartObject();
            json.writeStringField("component", resource.component());
            json.writeStringField("indicator", resource.indicator().key());
            numbers.field("capacity", resource.capacity());
            numbers.time("exhaustedAt", resource.exhaustedAt().orElse(Double.NaN));
            numbers.field("lowestThroughputFactor", resource.lowestThroughputFactor());
            numbers.samples(resource.samples());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
