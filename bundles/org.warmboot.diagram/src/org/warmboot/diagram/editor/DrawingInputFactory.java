package org.warmboot.diagram.editor;

import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Finds the drawing of a tab that was open when the window was closed; one of what is gone closes itself. */
public final class DrawingInputFactory implements IElementFactory {
    static final String ID = "org.warmboot.diagram.drawingInput";

    @Override
    public IAdaptable createElement(IMemento memento) {
        var path = memento.getString(DrawingInput.PATH);
        var kind = memento.getString(DrawingInput.KIND);
        var element = memento.getString(DrawingInput.ELEMENT);
        return path == null || kind == null || element == null ? null : new DrawingInput(Path.of(path), kind, element);
    }
}
