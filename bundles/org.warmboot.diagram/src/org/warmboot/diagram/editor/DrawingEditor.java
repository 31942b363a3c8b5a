package org.warmboot.diagram.editor;

import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.parts.SelectionSynchronizer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.warmboot.diagram.context.DiagramContext;
import org.warmboot.diagram.context.IssueMarks;
import org.warmboot.diagram.outline.ScenarioOutlinePage;
import org.warmboot.diagram.safety.Conflict.Answer;
import org.warmboot.edit.session.ScenarioSession;
import org.warmboot.edit.session.SessionListener;
import org.warmboot.model.Element;
import org.warmboot.model.Scenario;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.words.ElementNames;

/**
 * A drawing of one element of a scenario in a tab of its own, beside the topology and other drawings. All tabs of a file
 * show the same model and share its history, its unsaved state and its journal; a tab closes itself when its element is
 * gone.
 *
 * <p>A new kind of drawing is a class that extends this one and says what it shows:
 *
 * <ul>
 *   <li>{@link #createDrawing} makes its controls once, sets the selection provider of the site, and registers in
 *       {@link #actions} what the menus of the window shall do here (delete, copy, rename under the identifiers of
 *       {@link org.eclipse.ui.actions.ActionFactory}); undo and redo are there already;
 *   <li>{@link #show} draws the element as it is now: at first, and after every command from whatever part;
 *   <li>in {@code plugin.xml} it is an {@code editor} without file extensions, with {@link ScenarioActionBarContributor}
 *       as its {@code contributorClass};
 *   <li>it is opened with {@link DrawingInput#of} and {@code IWorkbenchPage.openEditor(input, ID)}, which brings an open
 *       tab to the front.
 * </ul>
 *
 * <p>Adapts to what is drawn, {@link Scenario}, {@link ScenarioSession}, {@link SharedScenario}, {@link CommandStack},
 * {@link ActionRegistry} and the outline; whoever has a viewer of GEF adapts to it too, so that what is selected
 * elsewhere is selected here.
 *
 * @param <E> kind of what is drawn
 */
public abstract class DrawingEditor<E extends Element> extends EditorPart implements ISaveablesSource {
    private final Class<E> kind;
    private final EditDomain domain = new EditDomain();
    private final ActionRegistry actions = new ActionRegistry();
    private final SelectionSynchronizer selections = new SelectionSynchronizer();
    private final SessionListener listener = this::sessionChanged;
    private final DiskWatch diskWatch = new DiskWatch(this, this::settle);
    private SharedScenario shared;
    private Optional<ScenarioSession> session = Optional.empty();
    private Optional<E> element = Optional.empty();
    private boolean closing;

    /** A drawing of elements of a kind. */
    protected DrawingEditor(Class<E> kind) {
        this.kind = kind;
    }

    /** Makes the controls; called once, when the scenario is open and the element known. */
    protected abstract void createDrawing(Composite parent);

    /** Shows the element as it is now; it is another object after the file was read again. */
    protected abstract void show(E shown);

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof DrawingInput)) {
            throw new PartInitException(String.valueOf(input));
        }
        setSite(site);
        setInput(input);
        shared = SharedScenario.join(this, input);
        domain.setCommandStack(shared.stack());
        actions.registerAction(shared.undo());
        actions.registerAction(shared.redo());
    }

    @Override
    public final void createPartControl(Composite parent) {
        try {
            session = Optional.of(shared.load());
        } catch (ScenarioFileException problem) {
            ILog.get().info(problem.getMessage());
        }
        element = session.flatMap(this::find);
        if (element.isEmpty()) {
            closeSoon();
            return;
        }
        createDrawing(parent);
        session.get().addListener(listener);
        diskWatch.start();
        refresh();
    }

    /** Gives what is drawn; empty if it is gone. */
    public final Optional<E> element() {
        return element;
    }

    /** Gives the scenario that it belongs to, with the other tabs that show pieces of it. */
    public final SharedScenario shared() {
        return shared;
    }

    /** Gives the open scenario; empty if its file cannot be read. */
    protected final Optional<ScenarioSession> session() {
        return session;
    }

    /** Gives the actions for the menus and keys of the window. */
    protected final ActionRegistry actions() {
        return actions;
    }

    /** Gives the domain for viewers of GEF: its commands are those of the scenario. */
    protected final EditDomain domain() {
        return domain;
    }

    /** Gives what keeps the selection of viewers of GEF the same as that of the outline. */
    protected final SelectionSynchronizer selections() {
        return selections;
    }

    /** Shows the element anew. */
    protected final void refresh() {
        element.ifPresent(shown -> {
            setPartName(ElementNames.orKind(shown));
            show(shown);
        });
    }

    private void sessionChanged(SessionListener.Change change) {
        element = session.flatMap(this::find);
        if (element.isEmpty()) {
            closeSoon();
            return;
        }
        var path = shared.file();
        if (change == SessionListener.Change.SAVED
                && !path.equals(input().getPath().toPath())) {
            setInput(input().in(path));
            firePropertyChange(PROP_INPUT);
        }
        if (change == SessionListener.Change.CONTENT || change == SessionListener.Change.RELOADED) {
            refresh();
        }
        firePropertyChange(PROP_DIRTY);
    }

    private Optional<E> find(ScenarioSession open) {
        var scenario = open.scenario();
        if (element.filter(shown -> EcoreUtil.isAncestor(scenario, shown)).isPresent()) {
            return element;
        }
        for (var all = EcoreUtil.getAllContents(scenario, true); all.hasNext(); ) {
            var each = all.next();
            if (kind.isInstance(each)
                    && input().element().equals(kind.cast(each).getId())) {
                return Optional.of(kind.cast(each));
            }
        }
        return kind.isInstance(scenario) && input().element().equals(scenario.getId())
                ? Optional.of(kind.cast(scenario))
                : Optional.empty();
    }

    /** Closes after the window has done what it is doing; the last tab of a scenario gives way to its topology. */
    private void closeSoon() {
        if (closing) {
            return;
        }
        closing = true;
        getSite().getShell().getDisplay().asyncExec(() -> {
            var page = getSite().getPage();
            if (page == null || !shared.tabs().contains(this)) {
                return;
            }
            if (shared.isDirty() && shared.tabs().size() == 1) {
                openTopology();
            }
            page.closeEditor(this, false);
        });
    }

    /** Opens the drawing of the hosts, or brings it to the front. */
    public final void openTopology() {
        try {
            getSite().getPage().openEditor(shared.input(), ScenarioEditor.ID);
        } catch (PartInitException e) {
            ILog.get().error(e.getMessage(), e);
        }
    }

    /** Does what was answered about a version of another program. */
    private void settle(Answer answer) {
        switch (answer) {
            case THEIRS -> shared.saving().ifPresent(Saving::takeTheirs);
            case BOTH -> shared.saving().ifPresent(Saving::keepBoth);
            case MINE, NEITHER -> session.ifPresent(ScenarioSession::keep);
        }
    }

    private DrawingInput input() {
        return (DrawingInput) getEditorInput();
    }

    @Override
    public void dispose() {
        session.ifPresent(open -> open.removeListener(listener));
        diskWatch.stop();
        if (shared != null) {
            shared.leave(this);
        }
        actions.dispose();
        super.dispose();
    }

    @Override
    public Saveable[] getSaveables() {
        return new Saveable[] {shared};
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public boolean isDirty() {
        return shared.isDirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return session.isPresent();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        shared.doSave(monitor);
    }

    @Override
    public void doSaveAs() {
        shared.saving().ifPresent(Saving::saveAs);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        Object found = null;
        if (adapter == SharedScenario.class) {
            found = shared;
        } else if (adapter == kind) {
            found = element.orElse(null);
        } else if (adapter == ScenarioSession.class) {
            found = session.orElse(null);
        } else if (adapter == Scenario.class) {
            found = session.map(ScenarioSession::scenario).orElse(null);
        } else if (adapter == CommandStack.class) {
            found = shared.stack();
        } else if (adapter == ActionRegistry.class) {
            found = actions;
        } else if (adapter == IContentOutlinePage.class) {
            found = session.map(open -> new ScenarioOutlinePage(
                            domain, selections, new DiagramContext(open, new IssueMarks()), Optional.empty()))
                    .orElse(null);
        }
        return found == null ? super.getAdapter(adapter) : adapter.cast(found);
    }
}
