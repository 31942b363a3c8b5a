package org.warmboot.edit.session;

import java.util.Optional;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.warmboot.edit.command.MakeRoom;
import org.warmboot.edit.command.ScenarioCommands;

/** The history of a scenario. Whatever is done through it, hosts make way for what it moves or lets grow. */
public final class ScenarioStack extends CommandStack {
    private Optional<ScenarioCommands> commands = Optional.empty();

    /** Forgets all that was done, and takes commands on another scenario from now on. */
    public void take(ScenarioCommands others) {
        commands = Optional.of(others);
        flush();
    }

    @Override
    public void execute(Command command) {
        super.execute(command == null || commands.isEmpty() ? command : new MakeRoom(command, commands.orElseThrow()));
    }
}
