package org.warmboot.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the experiments of a scenario and writes results and tables. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {

    @Mixin
    private ScenarioExecution execution;

    @Override
    public Integer call() throws CommandException {
        return execution.execute(false);
    }
}
