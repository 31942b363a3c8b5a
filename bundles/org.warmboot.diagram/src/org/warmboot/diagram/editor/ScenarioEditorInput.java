package org.warmboot.diagram.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.warmboot.diagram.Messages;
import org.warmboot.diagram.kind.ElementKind;

/** A scenario file anywhere on this machine, without any workspace; the window opens it again at the next start. */
public final class ScenarioEditorInput extends PlatformObject implements IPathEditorInput, IPersistableElement {
    static final String PATH = "path";

    private final Path file;
    private final boolean draft;

    /** The input for a file. */
    public ScenarioEditorInput(Path file) {
        this(file, false);
    }

    private ScenarioEditorInput(Path file, boolean draft) {
        this.file = file.toAbsolutePath().normalize();
        this.draft = draft;
    }

    /** The input for a copy of an example that has no place of its own yet: saving asks for one. */
    public static ScenarioEditorInput draft(Path file) {
        return new ScenarioEditorInput(file, true);
    }

    /** Tells whether the file is no file of the user's, so that saving asks for another one. */
    public boolean isDraft() {
        return draft;
    }

    /** Gives the absolute path of the file. */
    public Path file() {
        return file;
    }

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ElementKind.SCENARIO.icon();
    }

    @Override
    public String getName() {
        var name = file.getFileName().toString();
        return draft ? Messages.text("draft.name", name.replaceFirst("\\.warmboot$", "")) : name;
    }

    @Override
    public IPersistableElement getPersistable() {
        return exists() && !draft ? this : null;
    }

    @Override
    public String getToolTipText() {
        return draft ? Messages.text("draft.tip") : file.toString();
    }

    @Override
    public IPath getPath() {
        return IPath.fromPath(file);
    }

    @Override
    public String getFactoryId() {
        return ScenarioEditorInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(PATH, file.toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScenarioEditorInput input && input.file.equals(file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
