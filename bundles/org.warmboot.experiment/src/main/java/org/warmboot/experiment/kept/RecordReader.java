package org.warmboot.experiment.kept;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads what a {@link RecordWriter} has written. Makes nothing but values of this bundle's own records and enums. */
final class RecordReader {

    private static final String OURS = "org.warmboot.experiment.";
    private static final Tag[] TAGS = Tag.values();

    private final DataInputStream in;
    private final List<Class<?>> types = new ArrayList<>();

    RecordReader(DataInputStream in) {
        this.in = in;
    }

    /**
     * Reads a value.
     *
     * @throws IOException if it was written by another version, or the file is damaged
     */
    Object read() throws IOException {
        int tag = in.readUnsignedByte();
        if (tag >= TAGS.length) {
            throw new IOException("damaged");
        }
        return switch (TAGS[tag]) {
            case TEXT -> text();
            case INTEGER -> in.readInt();
            case LONG -> in.readLong();
            case DOUBLE -> in.readDouble();
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            case ENUM -> literal(type());
            case LIST -> list();
            case NONE -> Optional.empty();
            case SOME -> Optional.of(read());
            case NO_DOUBLE -> OptionalDouble.empty();
            case SOME_DOUBLE -> OptionalDouble.of(in.readDouble());
            case RECORD -> all(type());
        };
    }

    private List<Object> list() throws IOException {
        int size = in.readInt();
        var list = new ArrayList<>();
        for (int i = 0; i < size; i++) { // grows as far as the file reaches, whatever it claims
            list.add(read());
        }
        return list;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the type is one of an enum, as was looked up
    private Object literal(Class<?> type) throws IOException {
        var name = text();
        try {
            return Enum.valueOf((Class) type, name);
        } catch (IllegalArgumentException | ClassCastException e) {
            throw new IOException("of another version: " + type.getName() + '.' + name, e);
        }
    }

    private Object all(Class<?> type) throws IOException {
        var components = type.getRecordComponents();
        var values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = read();
        }
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException
                | IllegalArgumentException e) {
            throw new IOException("damaged: " + type.getName(), e);
        }
    }

    private Class<?> type() throws IOException {
        int number = in.readInt();
        if (number == types.size()) {
            types.add(type(text(), text()));
        }
        if (number < 0 || number >= types.size()) {
            throw new IOException("damaged");
        }
        return types.get(number);
    }

    private static Class<?> type(String name, String signature) throws IOException {
        try {
            if (name.startsWith(OURS)) {
                var type = Class.forName(name, false, RecordReader.class.getClassLoader());
                if ((type.isRecord() || type.isEnum())
                        && RecordWriter.signature(type).equals(signature)) {
                    return type;
                }
            }
        } catch (ClassNotFoundException e) {
            throw new IOException("of another version: " + name, e);
        }
        throw new IOException("of another version: " + name);
    }

    private String text() throws IOException {
        int length = in.readInt();
        var bytes = length < 0 ? new byte[0] : in.readNBytes(length);
        if (bytes.length != length) {
            throw new IOException("damaged");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
