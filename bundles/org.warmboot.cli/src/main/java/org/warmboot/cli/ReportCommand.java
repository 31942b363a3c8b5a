package org.warmboot.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the experiments of a scenario and writes a report beside results and tables. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    @Mixin
    private ScenarioExecution execution;

    @Override
    public Integer call() throws CommandException {
        return execution.execute(true, Optional.empty());
    }
}
