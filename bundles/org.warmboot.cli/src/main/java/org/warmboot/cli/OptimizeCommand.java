package org.warmboot.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.warmboot.model.Objective;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Searches the best intervals of the policies of long runs. */
@Command(name = "optimize")
final class OptimizeCommand implements Callable<Integer> {

    @Mixin
    private ScenarioExecution execution;

    @Option(names = "--by", paramLabel = "OBJECTIVE", descriptionKey = "option.by", completionCandidates = Judged.class)
    private Objective objective;

    @Override
    public Integer call() throws CommandException {
        return execution.findIntervals(Optional.ofNullable(objective));
    }
}
