package org.warmboot.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a scenario can tell other tools. */
enum ExportKind {
    /** Its guests as a table. */
    INVENTORY,
    /** Its hosts as a graph. */
    DOT,
    /** Rules for alerts of its thresholds. */
    ALERTS,
    /** A technique as a list to work through. */
    RUNBOOK;

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the word of a kind. */
    static final class Words implements ITypeConverter<ExportKind> {

        @Override
        public ExportKind convert(String value) {
            return Arrays.stream(values())
                    .filter(kind -> kind.key().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(Messages.get(
                            "usage.choice",
                            value,
                            Arrays.stream(values()).map(ExportKind::key).collect(Collectors.joining(", ")))));
        }
    }
}
