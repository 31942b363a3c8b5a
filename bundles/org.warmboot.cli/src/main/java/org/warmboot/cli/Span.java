package org.warmboot.cli;

import java.time.Duration;
import org.warmboot.model.units.Durations;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a span of time as it may stand in a scenario, {@code 30 s} or {@code 5 min}, longer than nothing. */
final class Span implements ITypeConverter<Duration> {

    private static final double LONGEST = 1e9;

    @Override
    public Duration convert(String value) {
        try {
            var seconds = Durations.parse(value);
            if (seconds > 0 && seconds < LONGEST) {
                return Duration.ofNanos((long) (seconds * 1e9));
            }
        } catch (IllegalArgumentException notOne) {
            throw new TypeConversionException(Messages.get("usage.span", value));
        }
        throw new TypeConversionException(Messages.get("usage.span", value));
    }
}
