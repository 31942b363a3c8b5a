package org.warmboot.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.warmboot.model.difference.Differences;
import org.warmboot.model.file.ScenarioDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two scenarios by what they mean. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "diff.before")
    private Path before;

    @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "diff.after")
    private Path after;

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "diff.quiet")
    private boolean quiet;

    @Mixin
    private HelpOption help;

    @Override
    public Integer call() throws CommandException {
        var differences = Differences.between(load(before), load(after));
        if (!quiet) {
            differences.stream()
                    .map(DifferenceLine::of)
                    .forEach(spec.commandLine().getOut()::println);
        }
        return differences.isEmpty() ? ExitCode.OK : ExitCode.DIFFERENT;
    }

    /** What cannot be read must not look like a difference. */
    private static ScenarioDocument load(Path file) throws CommandException {
        try {
            return LoadedScenario.file(file).document();
        } catch (CommandException problem) {
            throw new CommandException(ExitCode.FILES, problem.lines());
        }
    }
}
