package org.warmboot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where files go, and how much is said meanwhile. */
final class OutputOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = {"-o", "--out"}, required = true, paramLabel = "DIR", descriptionKey = "option.out")
    private Path out;

    @Option(names = {"-q", "--quiet"}, descriptionKey = "option.quiet")
    private boolean quiet;

    @Option(names = {"-h", "--help"}, usageHelp = true)
    private boolean help;

    /** Writes files into a folder. */
    @FunctionalInterface
    interface Files {
        void write(Path directory) throws IOException;
    }

    Progress progress() {
        return new Progress(spec.commandLine().getErr(), !quiet && System.console() != null);
    }

    /** Tells before any work is done that nothing could be written. */
    void check() throws CommandException {
        var there = out.toAbsolutePath().normalize();
        while (there.getParent() != null && java.nio.file.Files.notExists(there)) {
            there = there.getParent();
        }
        if (!java.nio.file.Files.isDirectory(there) || !java.nio.file.Files.isWritable(there)) {
            throw new CommandException(
                    ExitCode.FILES, Diagnostics.error(out.toString(), 0, Messages.get("files.folder")));
        }
    }

    void write(Files files) throws CommandException {
        try {
            files.write(out);
        } catch (IOException problem) {
            throw new CommandException(
                    ExitCode.FILES, Diagnostics.error(out.toString(), 0, problem.getMessage()));
        }
    }

    /** Tells what was found, and where the rest is. */
    void print(Consumer<PrintWriter> findings, String file) {
        if (!quiet) {
            var terminal = spec.commandLine().getOut();
            findings.accept(terminal);
            terminal.println(Messages.get("summary.written", out.resolve(file)));
        }
    }

    Path out() {
        return out;
    }
}
