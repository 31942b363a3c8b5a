package org.warmboot.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.warmboot.experiment.result.Capacity;
import org.warmboot.experiment.result.Costs;
import org.warmboot.experiment.result.Migration;
import org.warmboot.experiment.result.Requests;
import org.warmboot.experiment.result.Rolling;
import org.warmboot.experiment.result.RunResult;

/** The parts of a run that only some techniques and experiments have. */
final class MechanismJsonWriter {

    private final JsonGenerator json;
    private final JsonNumbers numbers;

    MechanismJsonWriter(JsonGenerator json, JsonNumbers numbers) {
        this.json = json;
        this.numbers = numbers;
    }

    /** Writes the parts that the run has, as fields of the object that is open. */
    void write(RunResult run) throws IOException {
        if (run.costs().isPresent()) {
            costs(run.costs().get());
        }
        if (run.migration().isPresent()) {
            migration(run.migration().get());
        }
        if (run.requests().isPresent()) {
            requests(run.requests().get());
        }
        if (run.rolling().isPresent()) {
            rolling(run.rolling().get());
        }
        if (run.capacity().isPresent()) {
            capacity(run.capacity().get());
        }
        if (run.aging().isPresent()) {
            new AgingJsonWriter(json, numbers).write(run.aging().get());
        }
        if (run.longRun().isPresent()) {
            new LongRunJsonWriter(json, numbers).write(run.longRun().get());
        }
        if (run.optimum().isPresent()) {
            new OptimumJsonWriter(json, numbers).write(run.optimum().get());
        }
    }

    private void costs(Costs costs) throws IOException {
        json.writeObjectFieldStart("costs");
        numbers.time("totalSeconds", costs.totalSeconds());
        numbers.field("bytesSent", costs.bytesSent());
        numbers.field("bytesWritten", costs.bytesWritten());
        numbers.field("peakMemory", costs.peakMemory());
        numbers.field("cpuSeconds", costs.cpuSeconds());
        json.writeEndObject();
    }

    private void migration(Migration migration) throws IOException {
        json.writeObjectFieldStart("migration");
        numbers.field("bytesSent", migration.bytesSent());
        json.writeNumberField("rounds", migration.rounds());
        numbers.time("seconds", migration.seconds());
        numbers.time("pause", migration.pause());
        json.writeArrayFieldStart("moves");
        for (var move : migration.moves()) {
            json.writeStartObject();
            json.writeStringField("domain", move.domain());
            json.writeStringField("source", move.source());
            json.writeStringField("destination", move.destination());
            numbers.time("start", move.start());
            numbers.time("end", move.end());
            json.writeNumberField("rounds", move.rounds());
            numbers.field("bytesSent", move.bytesSent());
            numbers.time("pause", move.pause());
            if (!move.converged()) {
                json.writeBooleanField("converged", false);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void requests(Requests requests) throws IOException {
        json.writeObjectFieldStart("requests");
        numbers.field("lost", requests.lost());
        numbers.field("delayed", requests.delayed());
        numbers.field("longestQueue", requests.longestQueue());
        json.writeEndObject();
    }

    private void rolling(Rolling rolling) throws IOException {
        json.writeObjectFieldStart("rolling");
        json.writeStringField("unit", rolling.unit());
        numbers.field("full", rolling.full());
        numbers.field("workLost", rolling.workLost());
        numbers.time("duration", rolling.duration());
        numbers.samples(rolling.samples());
        json.writeEndObject();
    }

    private void capacity(Capacity capacity) throws IOException {
        json.writeObjectFieldStart("capacity");
        json.writeNumberField("staticDomains", capacity.staticDomains());
        json.writeNumberField("pagedDomains", capacity.pagedDomains());
        numbers.field("idleDetection", capacity.idleDetection());
        numbers.field("wakeByPrefetch", capacity.wakeByPrefetch());
        numbers.field("wakeByFaults", capacity.wakeByFaults());
        numbers.field("frozenBytes", capacity.frozenBytes());
        numbers.field("writtenBytes", capacity.writtenBytes());
        numbers.field("diskLoad", capacity.diskLoad());
        if (capacity.storage().isPresent()) {
            var storage = capacity.storage().get();
            json.writeObjectFieldStart("storage");
            numbers.field("sharedBytes", storage.sharedBytes());
            numbers.field("copiedBytes", storage.copiedBytes());
            json.writeNumberField("domains", storage.domains());
            json.writeEndObject();
        }
        if (capacity.move().isPresent()) {
            var move = capacity.move().get();
            json.writeObjectFieldStart("move");
            numbers.field("sentBytes", move.sentBytes());
            numbers.field("seconds", move.seconds());
            numbers.field("secondsUntilAwake", move.secondsUntilAwake());
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
