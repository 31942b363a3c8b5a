package org.warmboot.experiment.kept;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Writes a tree of records. Each type is described where it comes first, so that a reader notices another version. */
final class RecordWriter {

    private final DataOutputStream out;
    private final Map<Class<?>, Integer> types = new HashMap<>();

    RecordWriter(DataOutputStream out) {
        this.out = out;
    }

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException if it is of a type that no result has
     */
    void write(Object value) throws IOException {
        switch (value) {
            case String text -> {
                tag(Tag.TEXT);
                text(text);
            }
            case Integer number -> {
                tag(Tag.INTEGER);
                out.writeInt(number);
            }
            case Long number -> {
                tag(Tag.LONG);
                out.writeLong(number);
            }
            case Double number -> {
                tag(Tag.DOUBLE);
                out.writeDouble(number);
            }
            case Boolean flag -> tag(flag ? Tag.TRUE : Tag.FALSE);
            case Enum<?> literal -> {
                tag(Tag.ENUM);
                type(literal.getDeclaringClass());
                text(literal.name());
            }
            case List<?> list -> {
                tag(Tag.LIST);
                out.writeInt(list.size());
                for (var entry : list) {
                    write(entry);
                }
            }
            case Optional<?> some
            when some.isPresent() -> {
                tag(Tag.SOME);
                write(some.get());
            }
            case Optional<?> none -> tag(Tag.NONE);
            case OptionalDouble some
            when some.isPresent() -> {
                tag(Tag.SOME_DOUBLE);
                out.writeDouble(some.getAsDouble());
            }
            case OptionalDouble none -> tag(Tag.NO_DOUBLE);
            case Record all -> {
                tag(Tag.RECORD);
                type(all.getClass());
                for (var component : all.getClass().getRecordComponents()) {
                    write(value(all, component));
                }
            }
            default -> throw new IllegalArgumentException("cannot be kept: " + value.getClass());
        }
    }

    /** What a reader must know of a type: the names and types of its components. */
    static String signature(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(component -> component.getName() + ' ' + component.getGenericType())
                        .collect(Collectors.joining("; "))
                : "";
    }

    private static Object value(Record all, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(all);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private void type(Class<?> type) throws IOException {
        var known = types.putIfAbsent(type, types.size());
        out.writeInt(known == null ? types.size() - 1 : known);
        if (known == null) {
            text(type.getName());
            text(signature(type));
        }
    }

    private void tag(Tag tag) throws IOException {
        out.writeByte(tag.ordinal());
    }

    private void text(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
