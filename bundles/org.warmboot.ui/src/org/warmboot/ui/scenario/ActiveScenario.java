package org.warmboot.ui.scenario;

import java.util.Optional;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Follows the scenario that the user works on: that of the last active editor of a page.
 *
 * <p>Tells its listener at once what is active when it starts, and every change from then on until it is disposed.
 */
public final class ActiveScenario implements IPartListener2, IPropertyListener {

    private final IWorkbenchPage page;
    private final ScenarioListener listener;
    private Optional<OpenScenario> current = Optional.empty();
    private Optional<IEditorPart> watched = Optional.empty();
    private Optional<ModelWatch> watch = Optional.empty();
    private boolean disposed;

    /** Follows the editors of a page; nothing is told before {@link #start}. */
    public ActiveScenario(IWorkbenchPage page, ScenarioListener listener) {
        this.page = page;
        this.listener = listener;
    }

    /** Tells what is active now and begins to follow. */
    public void start() {
        page.addPartListener(this);
        follow(page.getActiveEditor());
        listener.scenarioActivated(current);
    }

    /** Stops following. */
    public void dispose() {
        disposed = true; // those who are being told of a closed part may still come
        page.removePartListener(this);
        release();
    }

    /** What is active now. */
    public Optional<OpenScenario> current() {
        return current;
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        refresh();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        refresh();
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        refresh();
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference reference) {
        refresh();
    }

    /** A reload gives the editor another model and, as every save, fires this. */
    @Override
    public void propertyChanged(Object source, int property) {
        refresh();
    }

    private void refresh() {
        if (disposed) {
            return;
        }
        var before = current;
        follow(page.getActiveEditor());
        if (!before.equals(current)) {
            listener.scenarioActivated(current);
        }
    }

    private void follow(IEditorPart editor) {
        var next = OpenScenario.of(editor);
        if (!watched.equals(Optional.ofNullable(editor))) {
            watched.ifPresent(part -> part.removePropertyListener(this));
            watched = Optional.ofNullable(editor);
            watched.ifPresent(part -> part.addPropertyListener(this));
        }
        if (next.equals(current)) {
            return; // another tab of the same scenario
        }
        watch.ifPresent(ModelWatch::dispose);
        current = next;
        watch = next.map(open -> new ModelWatch(
                open.scenario(), page.getWorkbenchWindow().getShell().getDisplay(), () -> changed(open)));
    }

    private void changed(OpenScenario open) {
        if (current.filter(open::equals).isPresent()) {
            listener.scenarioChanged(open);
        }
    }

    private void release() {
        watched.ifPresent(part -> part.removePropertyListener(this));
        watch.ifPresent(ModelWatch::dispose);
        watched = Optional.empty();
        watch = Optional.empty();
        current = Optional.empty();
    }
}
