package org.warmboot.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmboot.exchange.twin.ScenarioFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The forms of a scenario by the words that a user types. */
final class ScenarioFormats implements ITypeConverter<ScenarioFormat>, Iterable<String> {

    @Override
    public ScenarioFormat convert(String value) {
        return ScenarioFormat.of(value)
                .orElseThrow(() -> new TypeConversionException(
                        Messages.get("usage.choice", value, keys().collect(Collectors.joining(", ")))));
    }

    @Override
    public Iterator<String> iterator() {
        return keys().iterator();
    }

    private static Stream<String> keys() {
        return Arrays.stream(ScenarioFormat.values()).map(ScenarioFormat::key);
    }
}
