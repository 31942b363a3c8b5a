package org.warmboot.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command that the others belong to. */
@Command(
        name = "warmboot",
        versionProvider = Version.class,
        subcommands = {
            ReportCommand.class,
            RunCommand.class,
            AdviseCommand.class,
            OptimizeCommand.class,
            SweepCommand.class,
            CompareCommand.class,
            ValidateCommand.class,
            ParametersCommand.class,
            DrawCommand.class,
            ScheduleCommand.class,
            ImportCommand.class,
            CalibrateCommand.class,
            ConvertCommand.class,
            DiffCommand.class,
            ExportCommand.class,
            ExamplesCommand.class,
            HelpCommand.class
        })
final class WarmbootCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    @Mixin
    private HelpOption help;

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(spec.commandLine(), Messages.get("usage.command"));
    }
}
