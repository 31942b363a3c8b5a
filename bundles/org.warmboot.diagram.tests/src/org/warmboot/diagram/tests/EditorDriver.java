package org.warmboot.diagram.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.warmboot.diagram.editor.ScenarioEditor;
import org.warmboot.diagram.editor.ScenarioEditorInput;
import org.warmboot.edit.session.ScenarioSession;
import org.warmboot.model.Element;
import org.warmboot.model.Scenario;

/** An open editor, used as a person would. */
final class EditorDriver {
    private static final int PATIENCE = 150;

    private final ScenarioEditor editor;

    private EditorDriver(ScenarioEditor editor) {
        this.editor = editor;
    }

    static EditorDriver open(Path file) throws PartInitException {
        var editor = (ScenarioEditor) page().openEditor(new ScenarioEditorInput(file), ScenarioEditor.ID);
        Gestures.settle(300);
        return new EditorDriver(editor);
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    ScenarioEditor editor() {
        return editor;
    }

    Scenario scenario() {
        return (Scenario) editor.getAdapter(Scenario.class);
    }

    ScenarioSession session() {
        return (ScenarioSession) editor.getAdapter(ScenarioSession.class);
    }

    CommandStack stack() {
        return (CommandStack) editor.getAdapter(CommandStack.class);
    }

    GraphicalViewer viewer() {
        return (GraphicalViewer) editor.getAdapter(GraphicalViewer.class);
    }

    Control canvas() {
        return viewer().getControl();
    }

    /** Chooses a tool in the palette with the mouse. */
    void choose(String label) {
        var palette = ((DefaultEditDomain) viewer().getEditDomain()).getPaletteViewer();
        for (var entry : (Collection<?>) palette.getEditPartRegistry().values()) {
            if (entry instanceof GraphicalEditPart part
                    && part.getModel() instanceof ToolEntry tool
                    && label.equals(tool.getLabel())) {
                Gestures.click(palette.getControl(), bounds(part).getCenter());
                return;
            }
        }
        throw new AssertionError("The palette has no " + label);
    }

    GraphicalEditPart part(Element element) {
        return (GraphicalEditPart) viewer().getEditPartRegistry().get(element);
    }

    /** Bounds of the figure of an element on the canvas. */
    Rectangle bounds(Element element) {
        return bounds(part(element));
    }

    /** A point in the head of the figure of an element. */
    Point grip(Element element) {
        return bounds(element).getTopLeft().getTranslated(30, 14);
    }

    /** Bounds of the figure around some words of the drawing, on the canvas. */
    Rectangle bounds(String words) {
        viewer().flush();
        return label(((GraphicalEditPart) viewer().getContents()).getFigure(), words)
                .map(label -> {
                    var bounds = label.getParent().getBounds().getCopy();
                    label.translateToAbsolute(bounds);
                    return bounds;
                })
                .orElseThrow(() -> new AssertionError("The drawing does not say " + words));
    }

    private static Optional<IFigure> label(IFigure figure, String words) {
        if (figure instanceof Label label
                && label.isShowing()
                && label.getText().equals(words)) {
            return Optional.of(label);
        }
        return ((List<?>) figure.getChildren())
                .stream()
                        .flatMap(child -> label((IFigure) child, words).stream())
                        .findFirst();
    }

    /** The entry field that is open on the canvas. */
    Text nameField() {
        return field().orElseThrow(() -> new AssertionError("No name is being edited"));
    }

    private Optional<Text> field() {
        return Arrays.stream(((Composite) canvas()).getChildren())
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .findFirst();
    }

    /** Leaves the name of what was just made as it is, once it is open. */
    void keepName() {
        for (int turn = 0; turn < PATIENCE && field().isEmpty(); turn++) {
            Gestures.settle(20);
        }
        field().orElseThrow().notifyListeners(SWT.DefaultSelection, new Event());
        Gestures.settle(20);
    }

    void undo() {
        stack().undo();
        Gestures.settle(20);
    }

    void redo() {
        stack().redo();
        Gestures.settle(20);
    }

    void save() {
        page().saveEditor(editor, false);
    }

    void close() {
        page().closeEditor(editor, false);
        Gestures.settle(50);
    }

    /** Colours of the pixels of the canvas in an area, as red, green and blue. */
    Set<Integer> colours(Rectangle area) {
        viewer().flush();
        canvas().update();
        Gestures.settle(200);
        var image = new Image(canvas().getDisplay(), area.width, area.height);
        var gc = new GC(canvas());
        gc.copyArea(image, area.x, area.y);
        gc.dispose();
        var pixels = image.getImageData();
        image.dispose();
        var colours = new HashSet<Integer>();
        for (int x = 0; x < pixels.width; x++) {
            for (int y = 0; y < pixels.height; y++) {
                var colour = pixels.palette.getRGB(pixels.getPixel(x, y));
                colours.add(colour.red << 16 | colour.green << 8 | colour.blue);
            }
        }
        return colours;
    }

    /** Keeps a picture of the window where {@code warmboot.screenshots} says; without it nothing. */
    static void screenshot(String name) throws IOException {
        var folder = System.getProperty("warmboot.screenshots");
        if (folder == null) {
            return;
        }
        Gestures.settle(300);
        screenshot(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), name);
    }

    /** Keeps a picture of a window or dialog. */
    static void screenshot(Shell shell, String name) throws IOException {
        var folder = System.getProperty("warmboot.screenshots");
        if (folder == null) {
            return;
        }
        shell.update();
        var area = shell.getClientArea();
        var image = new Image(Display.getCurrent(), area.width, area.height);
        var gc = new GC(shell);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        var loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        image.dispose();
        Files.createDirectories(Path.of(folder));
        loader.save(Path.of(folder, name + ".png").toString(), SWT.IMAGE_PNG);
    }

    private static Rectangle bounds(GraphicalEditPart part) {
        var bounds = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(bounds);
        return bounds;
    }
}
