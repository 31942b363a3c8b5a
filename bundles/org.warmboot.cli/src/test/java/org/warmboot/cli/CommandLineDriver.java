package org.warmboot.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** Calls the command line as a shell would, and keeps what it says. */
final class CommandLineDriver {

    /**
     * What a command did.
     *
     * @param exitCode its exit code
     * @param out what it printed as its result
     * @param err what it printed as messages
     */
    record Outcome(int exitCode, String out, String err) {

        List<String> errLines() {
            return err.lines().toList();
        }
    }

    private CommandLineDriver() {}

    static Outcome warmboot(Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var words = new String[arguments.length];
        for (var i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        var code = Main.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Outcome(code, out.toString(), err.toString());
    }
}
