package org.warmboot.cli;

import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * What the terminal of the user can do.
 *
 * @param moves whether messages go to a terminal that understands escape sequences
 * @param colours how to colour the help
 */
record Terminal(boolean moves, Ansi colours) {

    /** Set by the launcher if standard error is a terminal, which Java cannot tell. */
    private static final String PROPERTY = "warmboot.terminal";

    /** The terminal of this process. */
    static Terminal ofProcess() {
        return of(System.getenv(), Boolean.getBoolean(PROPERTY));
    }

    /**
     * What an environment says; see {@code no-color.org} for {@code NO_COLOR}.
     *
     * @param isTerminal whether there is a terminal at all
     */
    static Terminal of(Map<String, String> environment, boolean isTerminal) {
        var dumb = environment.getOrDefault("TERM", "dumb").equals("dumb")
                || !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(isTerminal && !dumb, dumb ? Ansi.OFF : Ansi.AUTO);
    }
}
