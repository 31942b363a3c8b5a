package org.warmboot.diagram.editor;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.warmboot.model.file.ScenarioFileException;

/** The area of the editor: the drawing, or a page that says why there is none. */
final class EditorPages {
    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final Composite drawing;
    private final ErrorPage error;

    EditorPages(Composite parent, Runnable reload, Runnable keepOpen) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        drawing = new Composite(area, SWT.NONE);
        drawing.setLayout(new FillLayout());
        error = new ErrorPage(area, reload, keepOpen);
        stack.topControl = drawing;
    }

    /** The parent of the drawing. */
    Composite drawing() {
        return drawing;
    }

    /** Gives the text of the page in front, if it tells of an error. */
    Optional<String> error() {
        return stack.topControl == error ? Optional.of(error.shown()) : Optional.empty();
    }

    /** Gives the keyboard to the page in front; false if that is the drawing, which takes it itself. */
    boolean focusError() {
        return stack.topControl == error && error.setFocus();
    }

    void showDrawing() {
        show(drawing);
    }

    void showError(ScenarioFileException problem, boolean somethingIsOpen) {
        error.show(problem, somethingIsOpen);
        show(error);
    }

    private void show(Composite page) {
        stack.topControl = page;
        area.layout();
    }
}
