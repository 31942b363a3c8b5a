package org.warmboot.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a file or a folder. */
final class FileName implements ITypeConverter<Path> {

    @Override
    public Path convert(String value) {
        if (value.isEmpty()) {
            throw new TypeConversionException(Messages.get("usage.path.empty"));
        }
        try {
            return Path.of(value);
        } catch (InvalidPathException notOne) {
            throw new TypeConversionException(Messages.get("usage.path.unreadable", value));
        }
    }
}
