package org.warmboot.diagram.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Shell;

/** Asks the user for files. Whoever registers one as an OSGi service answers in the user's place. */
public interface FileChooser {

    /** Asks for one file to write; it may exist already. */
    Optional<Path> save(Shell shell, FileQuestion question);

    /** Asks for files to read. */
    List<Path> open(Shell shell, FileQuestion question);

    /** Asks for a folder. */
    Optional<Path> folder(Shell shell, FileQuestion question);
}
