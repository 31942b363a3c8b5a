package org.warmboot.diagram.editor;

import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.warmboot.diagram.Messages;
import org.warmboot.edit.session.ScenarioSession;

/** Asks what to do when a file was changed by another program, each time its editor comes to the front. */
final class DiskWatch implements IPartListener2, IWindowListener {
    private final IEditorPart editor;
    private final Runnable reload;
    private boolean watching;
    private boolean asking;

    DiskWatch(IEditorPart editor, Runnable reload) {
        this.editor = editor;
        this.reload = reload;
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

    /** Asks before a version of another program is replaced; true if saving may go on. */
    boolean maySave() {
        var session = session();
        if (session.isEmpty() || !session.get().isChangedOnDisk()) {
            return true;
        }
        return ask("disk.overwrite", "disk.overwrite.save", "disk.overwrite.cancel", session.get()) == 0;
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
        var question = session.get().isDirty() ? "disk.changed.dirty" : "disk.changed";
        if (ask(question, "disk.reload", "disk.keep", session.get()) == 0) {
            reload.run();
        } else {
            session.get().keep();
        }
    }

    private int ask(String question, String first, String second, ScenarioSession session) {
        asking = true;
        try {
            return MessageDialog.open(
                    MessageDialog.QUESTION,
                    window().getShell(),
                    Messages.text("disk.changed.title"),
                    Messages.text(question, session.path().getFileName()),
                    SWT.NONE,
                    Messages.text(first),
                    Messages.text(second));
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
