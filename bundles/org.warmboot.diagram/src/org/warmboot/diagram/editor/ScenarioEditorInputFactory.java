package org.warmboot.diagram.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Finds the file of an editor that was open when the window was closed; one that is gone is not opened again. */
public final class ScenarioEditorInputFactory implements IElementFactory {
    static final String ID = "org.warmboot.diagram.editorInput";

    @Override
    public IAdaptable createElement(IMemento memento) {
        var text = memento.getString(ScenarioEditorInput.PATH);
        return text == null || !Files.exists(Path.of(text)) ? null : new ScenarioEditorInput(Path.of(text));
    }
}
