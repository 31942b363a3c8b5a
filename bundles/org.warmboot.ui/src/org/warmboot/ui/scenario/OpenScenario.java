package org.warmboot.ui.scenario;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.gef.commands.Command;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.warmboot.diagram.editor.SharedScenario;
import org.warmboot.edit.session.ScenarioSession;
import org.warmboot.model.Scenario;

/**
 * A scenario that is open in one or more tabs; the same one whichever of them is in front.
 *
 * @param shared   the tabs that show it
 * @param session  its file and everything that changes it
 * @param scenario its model; a reload of the file replaces it by another one
 */
public record OpenScenario(SharedScenario shared, ScenarioSession session, Scenario scenario) {

    /** Identifier of the editor of scenarios. */
    public static final String EDITOR_ID = "org.warmboot.diagram.editor";

    /** Gives the scenario of an editor; empty if the part is no such editor or its file could not be read. */
    public static Optional<OpenScenario> of(IWorkbenchPart part) {
        if (!(part instanceof IEditorPart editor)) {
            return Optional.empty();
        }
        return Optional.ofNullable(Adapters.adapt(editor, SharedScenario.class))
                .flatMap(shared ->
                        shared.session().map(session -> new OpenScenario(shared, session, session.scenario())));
    }

    /** Whether a part shows and edits an open scenario: its editor, or a view of a piece of it. */
    public static boolean isShownBy(IWorkbenchPart part) {
        return Adapters.adapt(part, ScenarioSession.class) != null;
    }

    /** The tab that the user works in or has opened last. */
    public IEditorPart editor() {
        return shared.front();
    }

    /** The user's file that the scenario came from, if it has one. */
    public Optional<Path> file() {
        return shared.isDraft() ? Optional.empty() : Optional.of(session.path());
    }

    /** Runs a command; it can be undone in every tab. */
    public void execute(Command command) {
        session.commandStack().execute(command);
    }

    /** Name for people: that of the scenario, else that of its file. */
    public String name() {
        var name = scenario.getName();
        return name == null || name.isBlank() ? session.path().getFileName().toString() : name;
    }
}
