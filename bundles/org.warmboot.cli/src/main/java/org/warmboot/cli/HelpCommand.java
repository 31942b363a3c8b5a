package org.warmboot.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the help of a command, also of one inside another: {@code help examples copy}. */
@Command(name = "help", helpCommand = true)
final class HelpCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "COMMAND", arity = "0..*", descriptionKey = "help.command")
    private List<String> words = List.of();

    @Mixin
    private HelpOption help;

    @Override
    public void run() {
        var command = spec.parent().commandLine();
        for (var word : words) {
            var inner = command.getSubcommands().get(word);
            if (inner == null) {
                throw new CommandLine.ParameterException(
                        command,
                        Messages.get(
                                "usage.no-command", command.getCommandSpec().qualifiedName(), word));
            }
            command = inner;
        }
        command.usage(spec.commandLine().getOut());
    }
}
