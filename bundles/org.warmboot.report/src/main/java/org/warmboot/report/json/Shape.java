package org.warmboot.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.Keyed;
import org.warmboot.experiment.result.Throughput;

/**
 * How a type stands in files: its fields in their order.
 *
 * @param <T> the type
 */
final class Shape<T> {

    /** Writes one field, or none, into the object that is open. */
    @FunctionalInterface
    private interface Field<T> {
        void write(T value, JsonGenerator json, JsonNumbers numbers) throws IOException;
    }

    private final List<Field<T>> fields = new ArrayList<>();

    /** A text. */
    Shape<T> text(String name, Function<T, String> text) {
        return add((value, json, numbers) -> json.writeStringField(name, text.apply(value)));
    }

    /** A text that is left out where it is empty. */
    Shape<T> textIfAny(String name, Function<T, String> text) {
        return add((value, json, numbers) -> {
            if (!text.apply(value).isEmpty()) {
                json.writeStringField(name, text.apply(value));
            }
        });
    }

    /** A word of a closed vocabulary. */
    Shape<T> word(String name, Function<T, ? extends Keyed> word) {
        return text(name, word.andThen(Keyed::key));
    }

    /** Texts. */
    Shape<T> texts(String name, Function<T, List<String>> texts) {
        return add((value, json, numbers) -> {
            json.writeArrayFieldStart(name);
            for (var text : texts.apply(value)) {
                json.writeString(text);
            }
            json.writeEndArray();
        });
    }

    /** A whole number. */
    Shape<T> whole(String name, ToLongFunction<T> number) {
        return add((value, json, numbers) -> json.writeNumberField(name, number.applyAsLong(value)));
    }

    /** A number; left out where it is infinite or not a number. */
    Shape<T> number(String name, ToDoubleFunction<T> number) {
        return add((value, json, numbers) -> numbers.field(name, number.applyAsDouble(value)));
    }

    /** A simulated time in seconds, to the nanosecond; left out where it is not finite. */
    Shape<T> time(String name, ToDoubleFunction<T> seconds) {
        return add((value, json, numbers) -> numbers.time(name, seconds.applyAsDouble(value)));
    }

    /** A finite number in as many digits as give it again. */
    Shape<T> exact(String name, ToDoubleFunction<T> number) {
        return add((value, json, numbers) -> numbers.exact(name, number.applyAsDouble(value)));
    }

    /** Numbers; null for one that is not finite. */
    Shape<T> numbersOrNull(String name, Function<T, List<Double>> list) {
        return add((value, json, numbers) -> {
            json.writeArrayFieldStart(name);
            for (double number : list.apply(value)) {
                if (Double.isFinite(number)) {
                    numbers.number(number);
                } else {
                    json.writeNull();
                }
            }
            json.writeEndArray();
        });
    }

    /** A field {@code converged} and the like, which stands only where it is false. */
    Shape<T> unless(String name, Function<T, Boolean> usual) {
        return add((value, json, numbers) -> {
            if (!usual.apply(value)) {
                json.writeBooleanField(name, false);
            }
        });
    }

    /** A mean with its interval as an object; left out where the mean is not finite. */
    Shape<T> estimate(String name, Function<T, Estimate> estimate) {
        return add((value, json, numbers) -> numbers.estimate(name, estimate.apply(value)));
    }

    /** The same where there is one. */
    Shape<T> maybeEstimate(String name, Function<T, Optional<Estimate>> estimate) {
        return add((value, json, numbers) -> {
            if (estimate.apply(value).isPresent()) {
                numbers.estimate(name, estimate.apply(value).get());
            }
        });
    }

    /** A mean and its interval, if there is one, as fields of the object itself. */
    Shape<T> bounds(Function<T, Optional<Estimate>> estimate) {
        return add((value, json, numbers) -> {
            if (estimate.apply(value).isPresent()) {
                numbers.bounds(estimate.apply(value).get());
            }
        });
    }

    /** A field {@code samples} of pairs of time and value. */
    Shape<T> samples(Function<T, List<Throughput.Sample>> samples) {
        return add((value, json, numbers) -> numbers.samples(samples.apply(value)));
    }

    /** An object of another shape. */
    <C> Shape<T> object(String name, Function<T, C> child, Shape<C> shape) {
        return maybe(name, value -> Optional.of(child.apply(value)), shape);
    }

    /** The same where there is one. */
    <C> Shape<T> maybe(String name, Function<T, Optional<C>> child, Shape<C> shape) {
        return add((value, json, numbers) -> {
            var found = child.apply(value);
            if (found.isPresent()) {
                json.writeFieldName(name);
                shape.write(found.get(), json, numbers);
            }
        });
    }

    /** Objects of another shape. */
    <C> Shape<T> array(String name, Function<T, List<C>> children, Shape<C> shape) {
        return add((value, json, numbers) -> {
            json.writeArrayFieldStart(name);
            for (var child : children.apply(value)) {
                shape.write(child, json, numbers);
            }
            json.writeEndArray();
        });
    }

    /** The same, left out where there are none. */
    <C> Shape<T> arrayIfAny(String name, Function<T, List<C>> children, Shape<C> shape) {
        var all = new Shape<T>().array(name, children, shape);
        return add((value, json, numbers) -> {
            if (!children.apply(value).isEmpty()) {
                all.writeFields(value, json, numbers);
            }
        });
    }

    /** Writes an object. */
    void write(T value, JsonGenerator json, JsonNumbers numbers) throws IOException {
        json.writeStartObject();
        writeFields(value, json, numbers);
        json.writeEndObject();
    }

    /** Writes the fields into the object that is open. */
    void writeFields(T value, JsonGenerator json, JsonNumbers numbers) throws IOException {
        for (var field : fields) {
            field.write(value, json, numbers);
        }
    }

    private Shape<T> add(Field<T> field) {
        fields.add(field);
        return this;
    }
}
