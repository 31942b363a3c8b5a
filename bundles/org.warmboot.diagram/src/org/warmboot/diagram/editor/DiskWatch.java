package org.warmboot.diagram.editor;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.warmboot.diagram.safety.Conflict;
import org.warmboot.diagram.safety.Conflict.Answer;
import org.warmboot.edit.session.ScenarioSession;

/** Asks what to do when a file was changed by another program, each time its editor comes to the front. */
final class DiskWatch implements IPartListener2, IWindowListener {
    private final IEditorPart editor;
    private final Consumer<Answer> answered;
    private boolean watching;
    private boolean asking;

    DiskWatch(IEditorPart editor, Consumer<Answer> answered) {
        this.editor = editor;
        this.answered = answered;
    }

    void start() {
        watching = true;
        window().getPartService().addPartListener(this);
        window().getWorkbench().addWindowListener(this);
    }

    void stop() {
        watching = false;
        window().getPartService().removePartListener(this);
        window().getWorkbench().removeWindowListener(this);
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        checkSoon();
    }

    @Override
    public void windowActivated(IWorkbenchWindow activated) {
        checkSoon();
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // nothing can have changed by that
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        // the editor is closed with it
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        // the editor is not in it
    }

    /** A dialog in the middle of an activation would confuse the window. */
    private void checkSoon() {
        window().getWorkbench().getDisplay().asyncExec(this::check);
    }

    private void check() {
        var session = session();
        if (!watching
                || asking
                || session.isEmpty()
                || window().getActivePage() == null
                || window().getActivePage().getActivePart() != editor
                || !session.get().isChangedOnDisk()) {
            return;
        }
        asking = true;
        try {
            answered.accept(new Conflict(session.get()).askNow(window().getShell()));
        } finally {
            asking = false;
        }
    }

    private Optional<ScenarioSession> session() {
        return Optional.ofNullable(editor.getAdapter(ScenarioSession.class));
    }

    private IWorkbenchWindow window() {
        return editor.getSite().getWorkbenchWindow();
    }
}
