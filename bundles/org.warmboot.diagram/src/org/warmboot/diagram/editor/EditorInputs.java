package org.warmboot.diagram.editor;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IURIEditorInput;

/** Finds the file behind an editor input of any origin. */
final class EditorInputs {
    private EditorInputs() {
    }

    /** Gives the file of an input, if it is one of this machine. */
    static Optional<Path> file(IEditorInput input) {
        if (input instanceof IPathEditorInput plain) {
            return Optional.of(plain.getPath().toPath());
        }
        if (input instanceof IURIEditorInput located && "file".equals(located.getURI().getScheme())) {
            return Optional.of(Path.of(located.getURI()));
        }
        return Optional.ofNullable(input.getAdapter(Path.class));
    }
}
