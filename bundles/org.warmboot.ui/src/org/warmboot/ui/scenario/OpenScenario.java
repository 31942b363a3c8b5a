package org.warmboot.ui.scenario;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.gef.commands.Command;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IWorkbenchPart;
import org.warmboot.diagram.editor.ScenarioEditorInput;
import org.warmboot.edit.session.ScenarioSession;
import org.warmboot.model.Scenario;

/**
 * A scenario that is open in an editor.
 *
 * @param editor   shows it
 * @param session  its file and everything that changes it
 * @param scenario its model; a reload of the file replaces it by another one
 */
public record OpenScenario(IEditorPart editor, ScenarioSession session, Scenario scenario) {

    /** Identifier of the editor of scenarios. */
    public static final String EDITOR_ID = "org.warmboot.diagram.editor";

    /** Gives the scenario of an editor; empty if the part is no such editor or its file could not be read. */
    public static Optional<OpenScenario> of(IWorkbenchPart part) {
        if (!(part instanceof IEditorPart editor)) {
            return Optional.empty();
        }
        return Optional.ofNullable(Adapters.adapt(editor, ScenarioSession.class))
                .map(session -> new OpenScenario(editor, session, session.scenario()));
    }

    /** Whether a part shows and edits an open scenario: its editor, or a view of a piece of it. */
    public static boolean isShownBy(IWorkbenchPart part) {
        return Adapters.adapt(part, ScenarioSession.class) != null;
    }

    /** The user's file that the scenario came from, if it has one. */
    public Optional<Path> file() {
        return editor.getEditorInput() instanceof ScenarioEditorInput input && input.isDraft()
                ? Optional.empty()
                : file(editor);
    }

    /** The file that an editor shows, if it has one. */
    public static Optional<Path> file(IEditorPart editor) {
        return Optional.ofNullable(Adapters.adapt(editor.getEditorInput(), IPathEditorInput.class))
                .map(IPathEditorInput::getPath)
                .map(path -> path.toFile().toPath());
    }

    /** Runs a command; it can be undone in the editor. */
    public void execute(Command command) {
        session.commandStack().execute(command);
    }

    /** Name for people: that of the scenario, else that of its file. */
    public String name() {
        var name = scenario.getName();
        return name == null || name.isBlank() ? editor.getTitle() : name;
    }
}
