package org.warmboot.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.warmboot.diagram.file.FileChooser;
import org.warmboot.diagram.file.FileQuestion;

/** Answers the dialogs for files in the user's place, and keeps what was asked; to be closed after the test. */
public final class Answers implements FileChooser, AutoCloseable {
    private final List<FileQuestion> asked = new ArrayList<>();
    private final List<Path> given;
    private final ServiceRegistration<FileChooser> registration;

    /** Gives these answers in their order; cancels when there are no more. */
    public Answers(Path... answers) {
        given = new ArrayList<>(List.of(answers));
        registration = FrameworkUtil.getBundle(FileChooser.class)
                .getBundleContext()
                .registerService(FileChooser.class, this, null);
    }

    /** Gives what was asked so far. */
    public List<FileQuestion> asked() {
        return asked;
    }

    @Override
    public Optional<Path> save(Shell shell, FileQuestion question) {
        return next(question);
    }

    @Override
    public List<Path> open(Shell shell, FileQuestion question) {
        return next(question).map(List::of).orElse(List.of());
    }

    @Override
    public Optional<Path> folder(Shell shell, FileQuestion question) {
        return next(question);
    }

    @Override
    public void close() {
        registration.unregister();
    }

    private Optional<Path> next(FileQuestion question) {
        asked.add(question);
        return given.isEmpty() ? Optional.empty() : Optional.of(given.removeFirst());
    }
}
