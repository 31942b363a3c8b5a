package org.warmboot.diagram.editor;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPathEditorInput;

/** Finds the file behind an editor input of any origin. */
final class EditorInputs {
    private EditorInputs() {}

    /** Gives the file of an input, if it is one of this machine. */
    static Optional<Path> file(IEditorInput input) {
        if (input instanceof IPathEditorInput plain) {
            return Optional.of(plain.getPath().toPath());
        }
        var uri = Optional.ofNullable(input.getAdapter(URI.class)).filter(one -> "file".equals(one.getScheme()));
        return uri.map(Path::of).or(() -> Optional.ofNullable(input.getAdapter(Path.class)));
    }
}
