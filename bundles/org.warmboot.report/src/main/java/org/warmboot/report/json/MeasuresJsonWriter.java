package org.warmboot.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.warmboot.experiment.result.LongRunMeasures;

/** Writes what a long run yields. */
final class MeasuresJsonWriter {

    private final JsonGenerator json;
    private final JsonNumbers numbers;

    MeasuresJsonWriter(JsonGenerator json, JsonNumbers numbers) {
        this.json = json;
        this.numbers = numbers;
    }

    /** Writes it as a field of the object that is open. */
    void write(String name, LongRunMeasures measures) throws IOException {
        json.writeObjectFieldStart(name);
        numbers.estimate("availability", measures.availability());
        // digits of what is missing to 1, which rounding of the availability would swallow
        numbers.estimate("unavailability", measures.availability().complement());
        downtime(measures.downtime());
        numbers.estimate("plannedOutages", measures.plannedOutages());
        numbers.estimate("unplannedOutages", measures.unplannedOutages());
        numbers.estimate("timeBetweenOutages", measures.timeBetweenOutages());
        numbers.estimate("hypervisorFailures", measures.hypervisorFailures());
        numbers.estimate("operatingSystemFailures", measures.operatingSystemFailures());
        numbers.estimate("hypervisorActions", measures.hypervisorActions());
        numbers.estimate("operatingSystemActions", measures.operatingSystemActions());
        numbers.estimate("throughput", measures.throughput());
        if (measures.requestsLost().isPresent()) {
            numbers.estimate("requestsLost", measures.requestsLost().get());
        }
        if (measures.cost().isPresent()) {
            var cost = measures.cost().get();
            json.writeObjectFieldStart("cost");
            json.writeStringField("currency", cost.currency());
            numbers.bounds(cost.perYear());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void downtime(LongRunMeasures.Causes causes) throws IOException {
        json.writeObjectFieldStart("downtime");
        numbers.estimate("planned", causes.planned());
        numbers.estimate("unplanned", causes.unplanned());
        numbers.estimate("hypervisorActions", causes.hypervisorActions());
        numbers.estimate("operatingSystemActions", causes.operatingSystemActions());
        numbers.estimate("hypervisorFailures", causes.hypervisorFailures());
        numbers.estimate("operatingSystemFailures", causes.operatingSystemFailures());
        json.writeEndObject();
    }
}
