package org.warmboot.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import picocli.CommandLine;

/** Entry point of the command line. */
public final class Main {

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // the encoding of the terminal, not of files: names of scenarios may hold any letter
        var out = new PrintWriter(System.out, true, charset("stdout.encoding"));
        var err = new PrintWriter(System.err, true, charset("stderr.encoding"));
        var code = run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static Charset charset(String property) {
        var name = System.getProperty(property);
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : Charset.defaultCharset();
    }

    /**
     * Runs a command.
     *
     * @param out for results
     * @param err for messages and progress
     * @param arguments as typed
     * @return the exit code, see {@link ExitCode}
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        var commands = new CommandLine(new WarmbootCommand());
        commands.setOut(out);
        commands.setErr(err);
        commands.setResourceBundle(Messages.bundle());
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (exception instanceof CommandException expected) {
                expected.lines().forEach(err::println);
                return expected.exitCode();
            }
            throw exception;
        });
        return commands.execute(arguments);
    }
}
