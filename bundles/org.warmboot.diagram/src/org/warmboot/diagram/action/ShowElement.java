package org.warmboot.diagram.action;

import java.util.Map;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.warmboot.model.Element;

/** Shows an element that is not drawn, such as a policy or a technique. How, is up to whoever handles the command. */
public final class ShowElement {
    /** Identifier of the command. */
    public static final String COMMAND = "org.warmboot.diagram.command.show";

    /** Identifier of its parameter: the id of the element. */
    private static final String ELEMENT = "org.warmboot.diagram.command.show.element";

    private ShowElement() {}

    /** The id of the element that a call of the command wants to see. */
    public static String id(ExecutionEvent call) {
        return call.getParameter(ELEMENT);
    }

    /** Shows an element of the active editor's scenario. */
    public static void show(Element element) {
        var workbench = PlatformUI.getWorkbench();
        var command = workbench.getService(ICommandService.class).getCommand(COMMAND);
        if (!command.isHandled()) {
            return;
        }
        var call = ParameterizedCommand.generateCommand(command, Map.of(ELEMENT, element.getId()));
        try {
            workbench.getService(IHandlerService.class).executeCommand(call, null);
        } catch (CommandException e) {
            ILog.get().error("Could not show " + element.getId(), e);
        }
    }
}
