package org.warmboot.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.warmboot.model.Objective;
import picocli.CommandLine;

/** Entry point of the command line. */
public final class Main {

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // the encoding of the terminal, not of files: names of scenarios may hold any letter
        var out = new PrintWriter(System.out, true, charset("stdout.encoding"));
        var err = new PrintWriter(System.err, true, charset("stderr.encoding"));
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> err.println(Crash.sentence(problem)));
        var code = run(out, err, arguments);
        err.flush();
        System.exit(code);
    }

    private static Charset charset(String property) {
        var name = System.getProperty(property);
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : Charset.defaultCharset();
    }

    /**
     * Runs a command. A result that cannot be printed is a failure.
     *
     * @param out for results
     * @param err for messages and progress
     * @param arguments as typed
     * @return the exit code, see {@link ExitCode}
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        try {
            var code = commands(out, err).execute(arguments);
            if (code == ExitCode.OK && out.checkError()) {
                err.println(Messages.get("files.stdout"));
                return ExitCode.FILES;
            }
            return code;
        } catch (Throwable any) {
            // also errors of the virtual machine: what was at work is gone, what was written before is whole
            err.println(Crash.sentence(any));
            return ExitCode.FAILED;
        }
    }

    private static CommandLine commands(PrintWriter out, PrintWriter err) {
        var commands = new CommandLine(new WarmbootCommand());
        commands.setOut(out);
        commands.setErr(err);
        commands.setColorScheme(
                CommandLine.Help.defaultColorScheme(Terminal.ofProcess().colours()));
        commands.setResourceBundle(Messages.bundle());
        commands.registerConverter(Path.class, new FileName());
        commands.registerConverter(Objective.class, new Judged());
        commands.setParameterExceptionHandler(new UsageErrors());
        commands.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (exception instanceof CommandException expected) {
                expected.lines().forEach(err::println);
                return expected.exitCode();
            }
            err.println(Crash.sentence(exception));
            return ExitCode.FAILED;
        });
        return commands;
    }
}
