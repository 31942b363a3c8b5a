package org.warmboot.edit.layout;

import java.util.HashSet;
import java.util.List;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.warmboot.edit.Messages;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.Scenario;
import org.warmboot.model.id.Ids;
import org.warmboot.model.notation.Diagram;
import org.warmboot.model.notation.NotationFactory;
import org.warmboot.model.notation.Shape;

/** Draws the hosts that nobody has placed yet: row by row, below what is there. Same scenario, same picture. */
public final class DiagramLayout {
    private static final int MARGIN = 32;
    private static final int SPACE = 32;
    private static final int ROW_WIDTH = 1600;

    private final Diagram diagram;
    private int x = MARGIN;
    private int y;
    private int rowHeight;

    private DiagramLayout(Diagram diagram) {
        this.diagram = diagram;
        this.y = diagram.getShapes().stream()
                        .mapToInt(DiagramLayout::bottom)
                        .max()
                        .orElse(MARGIN - SPACE)
                + SPACE;
    }

    /** Makes a picture of a scenario. */
    public static Diagram draw(Scenario scenario) {
        var diagram = NotationFactory.eINSTANCE.createDiagram();
        diagram.setName(Messages.text("name.diagram"));
        complete(diagram, scenario);
        return diagram;
    }

    /** Adds the hosts that a picture lacks. */
    public static void complete(Diagram diagram, Scenario scenario) {
        var drawn = new HashSet<Element>();
        diagram.getShapes().forEach(shape -> drawn.add(shape.getElement()));
        var layout = new DiagramLayout(diagram);
        scenario.getHosts().stream().filter(host -> !drawn.contains(host)).forEach(layout::place);
        Ids.fillIn(List.of(scenario, diagram));
    }

    /** Gives a place for one more host, below what is there; its size is the natural one. */
    public static Rectangle free(Diagram diagram) {
        return new Rectangle(MARGIN, new DiagramLayout(diagram).y, -1, -1);
    }

    private void place(Host host) {
        Dimension size = TopologyGeometry.naturalSize(host.getDomains().size());
        if (x > MARGIN && x + size.width > ROW_WIDTH) {
            x = MARGIN;
            y += rowHeight + SPACE;
            rowHeight = 0;
        }
        var shape = NotationFactory.eINSTANCE.createShape();
        shape.setElement(host);
        shape.setX(x);
        shape.setY(y);
        diagram.getShapes().add(shape);
        x += size.width + SPACE;
        rowHeight = Math.max(rowHeight, size.height);
    }

    private static int bottom(Shape shape) {
        int natural = shape.getElement() instanceof Host host
                ? TopologyGeometry.naturalSize(host.getDomains().size()).height
                : 0;
        return shape.getY() + Math.max(natural, shape.getHeight());
    }
}
