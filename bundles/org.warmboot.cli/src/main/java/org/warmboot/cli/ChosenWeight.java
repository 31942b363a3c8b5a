package org.warmboot.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.warmboot.findings.Weight;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how much findings matter, in whatever case. */
final class ChosenWeight implements ITypeConverter<Weight> {

    @Override
    public Weight convert(String value) {
        return Arrays.stream(Weight.values())
                .filter(weight -> weight.key().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(Messages.get(
                        "usage.choice",
                        value,
                        Arrays.stream(Weight.values()).map(Weight::key).collect(Collectors.joining(", ")))));
    }
}
