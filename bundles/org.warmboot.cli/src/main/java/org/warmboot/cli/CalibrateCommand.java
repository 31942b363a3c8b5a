package org.warmboot.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Finds parameters of a scenario in measurements. */
@Command(
        name = "calibrate",
        subcommands = {
            CalibrateAgingCommand.class,
            CalibrateLivesCommand.class,
            CalibratePhasesCommand.class,
            CalibrateOutagesCommand.class,
            HelpCommand.class
        })
final class CalibrateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(spec.commandLine(), Messages.get("usage.command"));
    }
}
