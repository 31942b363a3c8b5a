package org.warmboot.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which scenario a command is about. */
final class ScenarioOptions {

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Source source;

    private static final class Source {
        @Parameters(paramLabel = "FILE", descriptionKey = "option.file")
        private Path file;

        @Option(names = "--example", paramLabel = "NAME", descriptionKey = "option.example")
        private String example;
    }

    /**
     * Loads the scenario.
     *
     * @throws CommandException if it cannot be read or has errors in its text
     */
    LoadedScenario load(CommandLine command) throws CommandException {
        return source.example != null
                ? LoadedScenario.example(source.example, command)
                : LoadedScenario.file(source.file);
    }
}
