package org.warmboot.ui.journey;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.warmboot.model.Element;
import org.warmboot.ui.Mouse;
import org.warmboot.ui.Workbench;

/** A drawing, used with the tools of its palette and the mouse. */
record DrawingByHand(GraphicalViewer viewer) {

    Control canvas() {
        return viewer.getControl();
    }

    /** Takes a tool and clicks with it. */
    void click(String tool, Point at) {
        take(tool);
        Mouse.click(canvas(), at);
    }

    /** Takes a tool and draws a frame with it. */
    void frame(String tool, Rectangle frame) {
        take(tool);
        Mouse.drag(canvas(), frame.getTopLeft(), frame.getBottomRight());
    }

    /** Gives what was just made a name, once its field is open. */
    void name(String name) {
        Workbench.waitFor("the field for a name", () -> field().isPresent());
        var text = field().orElseThrow();
        text.setText(name);
        text.notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.work();
        viewer.flush();
    }

    /** Where an element is drawn. */
    Rectangle bounds(Element element) {
        viewer.flush();
        var part = (GraphicalEditPart) viewer.getEditPartRegistry().get(element);
        return bounds(part);
    }

    private void take(String tool) {
        var palette = ((DefaultEditDomain) viewer.getEditDomain()).getPaletteViewer();
        var part = ((Collection<?>) palette.getEditPartRegistry().values())
                .stream()
                        .filter(each -> each instanceof GraphicalEditPart graphical
                                && graphical.getModel() instanceof ToolEntry entry
                                && entry.getLabel().equals(tool))
                        .map(GraphicalEditPart.class::cast)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("The palette has no " + tool));
        Mouse.click(palette.getControl(), bounds(part).getCenter());
    }

    private Optional<Text> field() {
        return Arrays.stream(((Composite) canvas()).getChildren())
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .findFirst();
    }

    private static Rectangle bounds(GraphicalEditPart part) {
        var bounds = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(bounds);
        return bounds;
    }
}
