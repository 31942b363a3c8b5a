package org.warmboot.diagram.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.Saveable;
import org.warmboot.diagram.kind.ElementKind;
import org.warmboot.diagram.safety.OpenElsewhere;
import org.warmboot.edit.session.ScenarioSession;
import org.warmboot.edit.session.ScenarioStack;
import org.warmboot.model.file.ScenarioFileException;

/**
 * A scenario file that is open in one or more tabs, each of which draws a piece of it: they share its model, its history
 * of commands and its unsaved state, so that the window saves it once and asks only when the last tab is closed. A tab
 * adapts to this.
 */
public final class SharedScenario extends Saveable {
    private final ScenarioStack stack = new ScenarioStack();
    private final List<IEditorPart> tabs = new ArrayList<>();
    private final IAction undo = HistoryAction.undo(stack);
    private final IAction redo = HistoryAction.redo(stack);
    private final ScenarioEditorInput opened;
    private Optional<ScenarioSession> session = Optional.empty();

    private SharedScenario(ScenarioEditorInput opened) {
        this.opened = opened;
    }

    /** Adds a tab to those of the file of its input. */
    static SharedScenario join(IEditorPart tab, IEditorInput input) {
        var file = EditorInputs.file(input).orElseGet(() -> Path.of(input.getName()));
        var shared = OpenElsewhere.tabs()
                .filter(other -> other != tab)
                .map(other -> other.getAdapter(SharedScenario.class))
                .filter(other -> other != null && OpenElsewhere.isSame(other.file(), file))
                .findFirst()
                .orElseGet(() -> new SharedScenario(
                        input instanceof ScenarioEditorInput topology ? topology : new ScenarioEditorInput(file)));
        shared.tabs.add(tab);
        return shared;
    }

    /** Takes a tab away that is closed; with the last one the file is given up. */
    void leave(IEditorPart tab) {
        tabs.remove(tab);
        if (tabs.isEmpty()) {
            session.ifPresent(ScenarioSession::close);
        }
    }

    /**
     * Reads the file, unless it is open already.
     *
     * @throws ScenarioFileException if it cannot be read or holds an error
     */
    ScenarioSession load() throws ScenarioFileException {
        if (session.isEmpty()) {
            session = Optional.of(ScenarioSession.open(file(), stack));
            new Opening(this, session.get()).begin();
        }
        return session.get();
    }

    /** Gives the open scenario; empty as long as the file cannot be read. */
    public Optional<ScenarioSession> session() {
        return session;
    }

    /** Gives the file. */
    public Path file() {
        return session.map(ScenarioSession::path).orElse(opened.file());
    }

    /** Tells whether the file is no file of the user's, so that saving asks for another one. */
    public boolean isDraft() {
        return opened.isDraft() && opened.file().equals(file());
    }

    /** Gives the input for the drawing of the hosts. */
    ScenarioEditorInput input() {
        return isDraft() ? opened : new ScenarioEditorInput(file());
    }

    /** Gives the stack that takes all commands on the scenario. */
    public ScenarioStack stack() {
        return stack;
    }

    /** Gives the tabs that show pieces of the scenario, in the order in which they were opened. */
    public List<IEditorPart> tabs() {
        return List.copyOf(tabs);
    }

    /** Gives the tab that the user works in or has opened last. */
    public IEditorPart front() {
        return tabs.stream()
                .filter(tab -> tab.getSite().getPage().getActiveEditor() == tab)
                .findFirst()
                .orElseGet(tabs::getLast);
    }

    /** Gives the action that undoes the last command, whichever part it came from. */
    public IAction undo() {
        return undo;
    }

    /** Gives the action that repeats what was undone last. */
    public IAction redo() {
        return redo;
    }

    /** Closes all tabs; what is not saved is dropped. */
    void close() {
        tabs().forEach(tab -> tab.getSite().getPage().closeEditor(tab, false));
    }

    /** Gives what saves the scenario; empty if none is open. */
    Optional<Saving> saving() {
        return session.map(open -> new Saving(front(), open, isDraft()));
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (saving().filter(Saving::save).isEmpty()) {
            monitor.setCanceled(true);
        }
    }

    @Override
    public boolean isDirty() {
        return session.filter(ScenarioSession::isDirty).isPresent();
    }

    @Override
    public String getName() {
        return input().getName();
    }

    @Override
    public String getToolTipText() {
        return input().getToolTipText();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ElementKind.SCENARIO.icon();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
