package org.warmboot.drawing.topology;

import java.util.HashSet;
import java.util.List;
import org.warmboot.drawing.Messages;
import org.warmboot.drawing.Spot;
import org.warmboot.model.Cluster;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.Scenario;
import org.warmboot.model.id.Ids;
import org.warmboot.model.notation.Diagram;
import org.warmboot.model.notation.NotationFactory;
import org.warmboot.model.notation.Shape;

/**
 * Places for the hosts that nobody has placed yet: row by row, below what is there, those of a cluster together. Same
 * scenario, same picture.
 */
public final class HostPlaces {
    private static final int MARGIN = 32;
    private static final int SPACE = 32;
    private static final int ROW_WIDTH = 1600;

    private final Diagram diagram;
    private int x = MARGIN;
    private int y;
    private int rowHeight;
    private int rowStart;

    private HostPlaces(Diagram diagram) {
        this.diagram = diagram;
        this.y = diagram.getShapes().stream().mapToInt(HostPlaces::bottom).max().orElse(MARGIN - SPACE) + SPACE;
    }

    /** Makes a picture of a scenario. */
    public static Diagram draw(Scenario scenario) {
        var diagram = NotationFactory.eINSTANCE.createDiagram();
        diagram.setName(Messages.text("name.diagram"));
        complete(diagram, scenario);
        return diagram;
    }

    /** Adds the hosts that a picture lacks, and the identifiers that are missing. */
    public static void complete(Diagram diagram, Scenario scenario) {
        addMissing(diagram, scenario);
        Ids.fillIn(List.of(scenario, diagram));
    }

    /** Adds the hosts that a picture lacks. */
    static void addMissing(Diagram diagram, Scenario scenario) {
        var drawn = new HashSet<Element>();
        diagram.getShapes().forEach(shape -> drawn.add(shape.getElement()));
        if (drawn.containsAll(scenario.getHosts())) {
            return; // as it is at most openings: nothing has to be measured
        }
        var layout = new HostPlaces(diagram);
        for (var cluster : scenario.getClusters()) {
            layout.placeTogether(
                    cluster,
                    ClusterFrame.members(cluster).stream().filter(drawn::add).toList());
        }
        scenario.getHosts().stream().filter(drawn::add).forEach(layout::place);
    }

    /** Gives a place for one more host, below what is there. */
    public static Spot free(Diagram diagram) {
        return new Spot(MARGIN, new HostPlaces(diagram).y);
    }

    /** Gives places for some more hosts, side by side below what is there. */
    public static List<Spot> free(Diagram diagram, List<Host> hosts) {
        var layout = new HostPlaces(diagram);
        return hosts.stream().map(layout::next).toList();
    }

    /** Hosts of a cluster in rows of their own, with room for its frame. */
    private void placeTogether(Cluster cluster, List<Host> members) {
        if (members.isEmpty()) {
            return;
        }
        endRow();
        y += ClusterFrame.HEADER;
        x += ClusterFrame.PADDING;
        members.forEach(this::place);
        endRow();
        y += ClusterFrame.PADDING + (NetworkLine.isDrawn(cluster) ? NetworkLine.STRIP : 0);
    }

    private void place(Host host) {
        var spot = next(host);
        var shape = NotationFactory.eINSTANCE.createShape();
        shape.setElement(host);
        shape.setX(spot.x());
        shape.setY(spot.y());
        diagram.getShapes().add(shape);
    }

    private Spot next(Host host) {
        var size = HostCard.of(host, 0, 0, -1, -1).box();
        if (rowHeight > 0 && x + size.width() > ROW_WIDTH) {
            int left = rowStart;
            endRow();
            x = left;
        }
        if (rowHeight == 0) {
            rowStart = x;
        }
        var spot = new Spot(x, y);
        x += size.width() + SPACE;
        rowHeight = Math.max(rowHeight, size.height());
        return spot;
    }

    private void endRow() {
        x = MARGIN;
        y += rowHeight > 0 ? rowHeight + SPACE : 0;
        rowHeight = 0;
    }

    private static int bottom(Shape shape) {
        return shape.getElement() instanceof Host host
                ? HostCard.of(host, 0, shape.getY(), shape.getWidth(), shape.getHeight())
                        .box()
                        .bottom()
                : shape.getY() + shape.getHeight();
    }
}
