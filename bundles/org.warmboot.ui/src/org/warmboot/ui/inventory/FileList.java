package org.warmboot.ui.inventory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.List;
import org.warmboot.diagram.file.FileDialogs;
import org.warmboot.diagram.file.FileQuestion;
import org.warmboot.diagram.file.HomeFolder;
import org.warmboot.ui.Messages;

/** Files and folders that somebody names, or drops here. */
public final class FileList {

    private final Composite frame;
    private final List list;
    private final Button remove;
    private final Runnable changed;
    private final java.util.List<Path> paths = new ArrayList<>();

    /**
     * An empty list.
     *
     * @param changed hears of every change
     */
    public FileList(Composite parent, Runnable changed) {
        this.changed = changed;
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(frame);
        list = new List(frame, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
        var buttons = new Composite(frame, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(buttons, "inventory.add.files", () -> add(dialogs().open(question())));
        button(
                buttons,
                "inventory.add.folder",
                () -> dialogs()
                        .folder(FileQuestion.folder(Messages.text("inventory.title"), HomeFolder.prepare()))
                        .ifPresent(folder -> add(java.util.List.of(folder))));
        remove = button(buttons, "inventory.remove", this::remove);
        list.addListener(SWT.Selection, event -> remove.setEnabled(list.getSelectionCount() > 0));
        list.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            }
        });
        remove.setEnabled(false);
        acceptDrops();
    }

    /** The list with its buttons. */
    public Composite control() {
        return frame;
    }

    /** What was named so far. */
    public java.util.List<Path> paths() {
        return java.util.List.copyOf(paths);
    }

    private void add(Collection<Path> more) {
        more.stream().filter(path -> !paths.contains(path)).forEach(path -> {
            paths.add(path);
            list.add(path.toString());
        });
        changed.run();
    }

    private void remove() {
        var gone = list.getSelectionIndices();
        list.remove(gone);
        for (int i = gone.length - 1; i >= 0; i--) {
            paths.remove(gone[i]);
        }
        remove.setEnabled(false);
        changed.run();
    }

    private void acceptDrops() {
        var target = new DropTarget(list, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] names) {
                    add(Stream.of(names).map(Path::of).toList());
                }
            }
        });
    }

    private static FileQuestion question() {
        return new FileQuestion(
                Messages.text("inventory.title"),
                HomeFolder.prepare(),
                "",
                java.util.List.of(new FileQuestion.Type(Messages.text("file.all"), "*")));
    }

    private FileDialogs dialogs() {
        return new FileDialogs(frame.getShell(), FileDialogs.Subject.INVENTORY);
    }

    private static Button button(Composite parent, String key, Runnable work) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(Messages.text(key));
        button.addListener(SWT.Selection, event -> work.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }
}
