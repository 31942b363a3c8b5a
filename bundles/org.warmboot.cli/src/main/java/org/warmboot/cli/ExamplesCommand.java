package org.warmboot.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.warmboot.examples.Example;
import org.warmboot.examples.Examples;
import org.warmboot.report.files.Reason;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists and copies the scenarios that come with Warmboot. */
@Command(name = "examples", subcommands = HelpCommand.class)
final class ExamplesCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Override
    public void run() {
        list(help);
    }

    @Command(name = "list")
    void list(@Mixin HelpOption helpOfList) {
        var out = spec.commandLine().getOut();
        var width = Examples.list().stream()
                .mapToInt(example -> example.name().length())
                .max()
                .orElse(0);
        for (var example : Examples.list()) {
            out.println(example.name() + " ".repeat(width - example.name().length() + 2) + example.description());
        }
    }

    @Command(name = "copy")
    int copy(
            @Mixin HelpOption helpOfCopy,
            @Parameters(paramLabel = "NAME", descriptionKey = "examples.copy.name") String name,
            @Parameters(paramLabel = "TARGET", arity = "0..1", descriptionKey = "examples.copy.target") Path target)
            throws CommandException {
        var example = Examples.find(name)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(),
                        Messages.get(
                                "usage.example",
                                name,
                                Examples.list().stream().map(Example::name).collect(Collectors.joining(", ")))));
        var file = target == null ? Path.of(example.fileName()) : target;
        if (Files.isDirectory(file)) {
            file = file.resolve(example.fileName());
        }
        try {
            Examples.copy(example, file);
        } catch (FileAlreadyExistsException exists) {
            throw new CommandException(
                    ExitCode.FILES, Diagnostics.error(file.toString(), 0, Messages.get("examples.copy.exists")));
        } catch (IOException problem) {
            throw new CommandException(
                    ExitCode.FILES,
                    Diagnostics.error(file.toString(), 0, Messages.get("files.write", Reason.of(problem))));
        }
        spec.commandLine().getOut().println(Messages.get("examples.copy.done", file));
        return ExitCode.OK;
    }
}
