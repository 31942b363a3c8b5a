package org.warmboot.cli;

import java.util.concurrent.Callable;
import org.warmboot.model.path.Paths;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the parameters of a scenario with the paths by which sweeps name them. */
@Command(name = "parameters")
final class ParametersCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ScenarioOptions scenario;

    @Mixin
    private HelpOption help;

    @Override
    public Integer call() throws CommandException {
        var parameters = Paths.all(scenario.load(spec.commandLine()).document().scenario());
        var width = parameters.stream()
                .mapToInt(parameter -> parameter.path().length())
                .max()
                .orElse(0);
        var out = spec.commandLine().getOut();
        parameters.forEach(parameter -> out.println(Plain.text(
                parameter.path() + " ".repeat(width - parameter.path().length() + 2) + parameter.value())));
        return ExitCode.OK;
    }
}
