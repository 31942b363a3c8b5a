package org.warmboot.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the experiments of a scenario and writes results and tables. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {

    @Mixin
    private ScenarioExecution execution;

    @Option(names = "--events", paramLabel = "FILE", descriptionKey = "option.events")
    private Path events;

    @Override
    public Integer call() throws CommandException {
        return execution.execute(false, Optional.ofNullable(events));
    }
}
