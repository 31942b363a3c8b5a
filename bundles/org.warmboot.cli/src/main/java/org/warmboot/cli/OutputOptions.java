package org.warmboot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.warmboot.report.files.FolderLock;
import org.warmboot.report.files.Reason;
import org.warmboot.validation.Severity;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where files go, and how much is said meanwhile. */
final class OutputOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "DIR",
            descriptionKey = "option.out")
    private Path out;

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "option.quiet")
    private boolean quiet;

    @Mixin
    private HelpOption help;

    /** Writes files into a folder, and hears warnings about others in it. */
    @FunctionalInterface
    interface Files {
        void write(Path directory, Consumer<String> warnings) throws IOException;
    }

    ProgressLine progress() {
        return new ProgressLine(
                spec.commandLine().getErr(), !quiet && Terminal.ofProcess().moves());
    }

    /**
     * Takes the folder for this run alone.
     *
     * @throws CommandException before any work is done, if another run holds it or nothing could be written
     */
    Folder take() throws CommandException {
        var there = out.toAbsolutePath().normalize();
        while (there.getParent() != null && java.nio.file.Files.notExists(there)) {
            there = there.getParent();
        }
        if (!java.nio.file.Files.isDirectory(there) || !java.nio.file.Files.isWritable(there)) {
            throw failure(Messages.get("files.folder"));
        }
        try {
            return new Folder(FolderLock.take(out));
        } catch (IOException problem) {
            throw failure(Reason.of(problem));
        }
    }

    /** The folder of the results while it is held. */
    final class Folder implements AutoCloseable {

        private final FolderLock lock;

        private Folder(FolderLock lock) {
            this.lock = lock;
        }

        void write(Files files) throws CommandException {
            try {
                files.write(out, warning -> warn(warning));
            } catch (IOException problem) {
                throw failure(Reason.of(problem));
            }
        }

        @Override
        public void close() {
            try {
                lock.close();
            } catch (IOException problem) {
                warn(Messages.get("files.write", Reason.of(problem)));
            }
        }
    }

    private void warn(String warning) {
        spec.commandLine().getErr().println(Diagnostics.line(out.toString(), 0, Severity.WARNING, warning));
    }

    private CommandException failure(String message) {
        return new CommandException(ExitCode.FILES, Diagnostics.error(out.toString(), 0, message));
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
