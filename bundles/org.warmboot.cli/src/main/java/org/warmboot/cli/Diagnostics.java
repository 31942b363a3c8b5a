package org.warmboot.cli;

import java.util.Locale;
import org.warmboot.validation.Severity;

/** Messages as {@code file:line: severity: message}; line 0 stands for the whole file. */
final class Diagnostics {

    private Diagnostics() {}

    static String line(String file, int line, Severity severity, String message) {
        // names from files cannot forge a line of their own
        return Plain.text(file) + ":" + line + ": " + severity.name().toLowerCase(Locale.ROOT) + ": "
                + Plain.text(message);
    }

    static String error(String file, int line, String message) {
        return line(file, line, Severity.ERROR, message);
    }

    static String error(String file, int line, int column, String message) {
        return error(file, line, column > 0 ? Messages.get("diagnostic.column", message, column) : message);
    }
}
