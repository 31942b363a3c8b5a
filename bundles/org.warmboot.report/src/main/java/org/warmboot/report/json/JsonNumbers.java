package org.warmboot.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.Throughput;
import org.warmboot.report.Digits;

/** Numbers without the noise of binary fractions, by {@link Digits}; no exponent in the usual range. */
final class JsonNumbers {

    private final JsonGenerator json;

    JsonNumbers(JsonGenerator json) {
        this.json = json;
    }

    /** Writes a field; leaves it out if the value is infinite or not a number, which JSON cannot say. */
    void field(String name, double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeFieldName(name);
            number(value);
        }
    }

    /** Writes a time of a simulation in seconds, to the nanosecond; leaves it out if it is not finite. */
    void time(String name, double seconds) throws IOException {
        if (Double.isFinite(seconds)) {
            json.writeFieldName(name);
            json.writeNumber(text(Digits.ofTime(seconds)));
        }
    }

    /** Writes a finite field in as many digits as give the same number again. */
    void exact(String name, double value) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(text(Digits.ofAll(value)));
    }

    /** Writes a mean with its interval as an object; leaves it out if the mean is not finite. */
    void estimate(String name, Estimate value) throws IOException {
        if (Double.isFinite(value.mean())) {
            json.writeObjectFieldStart(name);
            bounds(value);
            json.writeEndObject();
        }
    }

    /** Writes the mean and its interval as fields of the object that is open. */
    void bounds(Estimate value) throws IOException {
        field("mean", value.mean());
        field("low", value.low());
        field("high", value.high());
    }

    /** Writes a finite number. */
    void number(double value) throws IOException {
        json.writeNumber(text(value));
    }

    /** Writes a field {@code samples}: an array of pairs of time and value. */
    void samples(List<Throughput.Sample> samples) throws IOException {
        json.writeArrayFieldStart("samples");
        for (var sample : samples) {
            json.writeStartArray();
            json.writeNumber(text(Digits.ofTime(sample.time())));
            number(sample.value());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /** The number as it is written. */
    static String text(double value) {
        return text(Digits.of(value));
    }

    private static String text(BigDecimal rounded) {
        if (rounded.signum() == 0) {
            return "0";
        }
        var number = rounded.stripTrailingZeros();
        var magnitude = number.precision() - number.scale();
        return magnitude > 15 || magnitude < -9 ? number.toString() : number.toPlainString();
    }
}
