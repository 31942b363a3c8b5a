package org.warmboot.diagram.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Opens the files that are dropped into a window; one that is no scenario says so in its place. */
public final class FileDrop extends DropTargetAdapter implements TransferDropTargetListener {
    private final IWorkbenchWindow window;

    /** A drop target of a window. */
    public FileDrop(IWorkbenchWindow window) {
        this.window = window;
    }

    @Override
    public Transfer getTransfer() {
        return FileTransfer.getInstance();
    }

    @Override
    public boolean isEnabled(DropTargetEvent event) {
        return getTransfer().isSupportedType(event.currentDataType);
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        offer(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        offer(event);
    }

    private void offer(DropTargetEvent event) {
        event.detail = isEnabled(event) ? DND.DROP_COPY : DND.DROP_NONE;
        event.feedback = DND.FEEDBACK_NONE;
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] files) {
            for (var file : files) {
                open(Path.of(file));
            }
        }
    }

    private void open(Path file) {
        if (Files.isRegularFile(file)) {
            try {
                window.getActivePage().openEditor(new ScenarioEditorInput(file), ScenarioEditor.ID);
            } catch (PartInitException e) {
                ILog.get().error(e.getMessage(), e);
            }
        }
    }
}
