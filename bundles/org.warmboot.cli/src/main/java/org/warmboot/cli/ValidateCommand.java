package org.warmboot.cli;

import java.util.concurrent.Callable;
import org.warmboot.validation.Validation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks a scenario. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ScenarioOptions scenario;

    @Mixin
    private HelpOption help;

    @Override
    public Integer call() throws CommandException {
        var loaded = scenario.load(spec.commandLine());
        var issues = loaded.issues();
        var err = spec.commandLine().getErr();
        loaded.diagnostics(issues).forEach(err::println);
        if (!Validation.isRunnable(issues)) {
            return ExitCode.INVALID;
        }
        spec.commandLine().getOut().println(Messages.get("validate.fine", loaded.label(), issues.size()));
        return ExitCode.OK;
    }
}
