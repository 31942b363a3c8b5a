package org.warmboot.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.warmboot.experiment.result.Availability;
import org.warmboot.experiment.result.Downtime;
import org.warmboot.experiment.result.Phase;
import org.warmboot.experiment.result.RebootTasks;
import org.warmboot.experiment.result.RunParameters;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.Throughput;

/** One run of a results file. */
final class RunJsonWriter {

    private final JsonGenerator json;
    private final JsonNumbers numbers;

    RunJsonWriter(JsonGenerator json, JsonNumbers numbers) {
        this.json = json;
        this.numbers = numbers;
    }

    void write(RunResult run) throws IOException {
        json.writeStartObject();
        json.writeStringField("technique", run.technique());
        json.writeStringField("techniqueName", run.techniqueName());
        parameters(run.parameters());
        if (run.downtime().isPresent()) {
            downtime(run.downtime().get());
        }
        if (run.tasks().isPresent()) {
            tasks(run.tasks().get());
        }
        phases(run.phases());
        throughput(run.throughput());
        if (run.availability().isPresent()) {
            availability(run.availability().get());
        }
        new MechanismJsonWriter(json, numbers).write(run);
        json.writeEndObject();
    }

    private void parameters(RunParameters parameters) throws IOException {
        json.writeObjectFieldStart("parameters");
        json.writeStringField("host", parameters.host());
        json.writeNumberField("domains", parameters.domains());
        numbers.exact("memoryGiB", parameters.memoryGiB());
        json.writeStringField("service", parameters.service());
        json.writeStringField("serviceName", parameters.serviceName());
        json.writeEndObject();
    }

    private void downtime(Downtime downtime) throws IOException {
        json.writeObjectFieldStart("downtime");
        numbers.field("mean", downtime.mean());
        numbers.time("max", downtime.max());
        json.writeArrayFieldStart("services");
        for (var service : downtime.services()) {
            json.writeStartObject();
            json.writeStringField("host", service.host());
            json.writeStringField("domain", service.domain());
            json.writeStringField("service", service.service());
            numbers.time("seconds", service.seconds());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tasks(RebootTasks tasks) throws IOException {
        json.writeObjectFieldStart("tasks");
        numbers.time("before", tasks.before());
        numbers.time("reset", tasks.reset());
        numbers.time("hypervisorReboot", tasks.hypervisorReboot());
        numbers.time("load", tasks.load());
        numbers.time("after", tasks.after());
        json.writeEndObject();
    }

    private void phases(List<Phase> phases) throws IOException {
        if (phases.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("phases");
        for (var phase : phases) {
            json.writeStartObject();
            json.writeStringField("component", phase.component());
            json.writeStringField("kind", phase.kind().key());
            json.writeStringField("phase", phase.phase());
            numbers.time("start", phase.start());
            numbers.time("end", phase.end());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void throughput(List<Throughput> curves) throws IOException {
        if (curves.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("throughput");
        for (var curve : curves) {
            json.writeStartObject();
            json.writeStringField("service", curve.service());
            json.writeStringField("unit", curve.unit());
            numbers.field("before", curve.before());
            numbers.field("justAfter", curve.justAfter());
            numbers.field("drop", curve.drop());
            numbers.time("recovery", curve.recovery());
            numbers.samples(curve.samples());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void availability(Availability availability) throws IOException {
        json.writeObjectFieldStart("availability");
        numbers.field("mean", availability.mean());
        numbers.field("low", availability.low());
        numbers.field("high", availability.high());
        numbers.field("level", availability.level());
        if (availability.analytic().isPresent()) {
            numbers.field("analytic", availability.analytic().getAsDouble());
        }
        numbers.field("hypervisorDowntime", availability.hypervisorDowntime());
        numbers.field("operatingSystemDowntime", availability.operatingSystemDowntime());
        numbers.field("downtimePerYear", availability.downtimePerYear());
        json.writeEndObject();
    }
}
