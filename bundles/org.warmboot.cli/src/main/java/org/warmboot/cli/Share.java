package org.warmboot.cli;

import org.warmboot.model.units.Fractions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a share as it may stand in a scenario: {@code 0.01} or {@code 1 %}. */
final class Share implements ITypeConverter<Double> {

    @Override
    public Double convert(String value) {
        try {
            return Fractions.parse(value);
        } catch (IllegalArgumentException notOne) {
            throw new TypeConversionException(Messages.get("usage.share", value));
        }
    }
}
