package org.warmboot.cli;

import java.util.List;

/** Ends a command with messages for the user and an exit code. */
final class CommandException extends Exception {

    private static final long serialVersionUID = 1;

    private final int exitCode;
    private final List<String> lines;

    CommandException(int exitCode, List<String> lines) {
        super(String.join("\n", lines), null, false, false);
        this.exitCode = exitCode;
        this.lines = List.copyOf(lines);
    }

    CommandException(int exitCode, String line) {
        this(exitCode, List.of(line));
    }

    int exitCode() {
        return exitCode;
    }

    List<String> lines() {
        return lines;
    }
}
