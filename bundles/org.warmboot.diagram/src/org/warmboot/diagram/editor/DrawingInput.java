package org.warmboot.diagram.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.warmboot.diagram.kind.ElementKind;
import org.warmboot.model.Element;

/** A drawing of one element of a scenario file; the window opens it again at the next start. */
public final class DrawingInput extends PlatformObject implements IPathEditorInput, IPersistableElement {
    /** Kind of the drawings of techniques. */
    public static final String TECHNIQUE = "org.warmboot.ui.technique";

    static final String PATH = "path";
    static final String KIND = "kind";
    static final String ELEMENT = "element";

    private final Path file;
    private final String kind;
    private final String element;
    private final boolean draft;

    /**
     * The input for a drawing.
     *
     * @param kind    identifier of its editor in the plug-in's extensions
     * @param element identifier of what is drawn
     */
    public DrawingInput(Path file, String kind, String element) {
        this(file, kind, element, false);
    }

    private DrawingInput(Path file, String kind, String element, boolean draft) {
        this.file = file.toAbsolutePath().normalize();
        this.kind = kind;
        this.element = element;
        this.draft = draft;
    }

    /** The input for a drawing of an element of an open scenario. */
    public static DrawingInput of(SharedScenario scenario, String kind, Element element) {
        return new DrawingInput(scenario.file(), kind, element.getId(), scenario.isDraft());
    }

    /** Gives the identifier of the element that is drawn. */
    public String element() {
        return element;
    }

    /** Gives the same drawing of another file. */
    DrawingInput in(Path other) {
        return new DrawingInput(other, kind, element);
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
        return file.getFileName().toString();
    }

    @Override
    public String getToolTipText() {
        return file.toString();
    }

    @Override
    public IPath getPath() {
        return IPath.fromPath(file);
    }

    @Override
    public IPersistableElement getPersistable() {
        return exists() && !draft ? this : null;
    }

    @Override
    public String getFactoryId() {
        return DrawingInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(PATH, file.toString());
        memento.putString(KIND, kind);
        memento.putString(ELEMENT, element);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DrawingInput input
                && input.file.equals(file)
                && input.kind.equals(kind)
                && input.element.equals(element);
    }

    @Override
    public int hashCode() {
        return file.hashCode() * 31 + element.hashCode();
    }
}
