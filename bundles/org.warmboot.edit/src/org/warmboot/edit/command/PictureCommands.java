package org.warmboot.edit.command;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.warmboot.drawing.topology.HostPlaces;
import org.warmboot.drawing.topology.Standing;
import org.warmboot.edit.Messages;
import org.warmboot.edit.layout.TopologyGraph;
import org.warmboot.model.Cluster;
import org.warmboot.model.Host;
import org.warmboot.model.notation.Shape;
import org.warmboot.model.words.ElementNames;

/**
 * Commands that change where hosts stand in the picture of a scenario.
 *
 * @param commands all commands on the scenario
 */
public record PictureCommands(ScenarioCommands commands) {

    /**
     * Moves and resizes a picture.
     *
     * @param bounds in pixels; -1 as width or height for the natural one
     */
    public Command place(Shape shape, Rectangle bounds) {
        boolean moves = shape.getWidth() == bounds.width && shape.getHeight() == bounds.height;
        var label = Messages.text(moves ? "move" : "resize", ElementNames.orKind(shape.getElement()));
        return new PlaceShape(label, shape, bounds);
    }

    /** Moves hosts of a cluster as one step; not executable where that changes nothing. */
    public Command move(Cluster cluster, Collection<Host> hosts, Point by) {
        return all(
                Messages.text("move", ElementNames.orKind(cluster)),
                shapes(hosts).values().stream()
                        .collect(Collectors.toMap(
                                shape -> shape,
                                shape -> new Rectangle(
                                        shape.getX() + by.x,
                                        shape.getY() + by.y,
                                        shape.getWidth(),
                                        shape.getHeight()))));
    }

    /**
     * Moves hosts to other places as one step; not executable where that changes nothing.
     *
     * @param places upper left corners
     */
    public Command move(String label, Map<Host, Point> places) {
        return all(
                label,
                shapes(places.keySet()).entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, entry -> {
                    var place = places.get(entry.getKey());
                    var shape = entry.getValue();
                    return new Rectangle(place.x, place.y, shape.getWidth(), shape.getHeight());
                })));
    }

    /**
     * Resizes hosts as one step; not executable where that changes nothing.
     *
     * @param sizes -1 for a width or height that stays as it is
     */
    public Command resize(String label, Map<Host, Dimension> sizes) {
        return all(
                label,
                shapes(sizes.keySet()).entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, entry -> {
                    var size = sizes.get(entry.getKey());
                    var shape = entry.getValue();
                    return new Rectangle(
                            shape.getX(),
                            shape.getY(),
                            size.width < 0 ? shape.getWidth() : size.width,
                            size.height < 0 ? shape.getHeight() : size.height);
                })));
    }

    /** Places all hosts anew, row by row, those of a cluster together, in their natural sizes. */
    public Command arrange() {
        var hosts = shapes(commands.scenario().getHosts());
        return all(
                Messages.text("arrange"),
                HostPlaces.draw(commands.scenario()).getShapes().stream()
                        .filter(wanted -> hosts.containsKey(wanted.getElement()))
                        .collect(Collectors.toMap(
                                wanted -> hosts.get(wanted.getElement()),
                                wanted -> new Rectangle(wanted.getX(), wanted.getY(), -1, -1))));
    }

    /** Places all hosts anew by their clusters and migrations, in the sizes that they have. */
    public Command layout() {
        var sizes = new Standing(commands.scenario(), commands.diagram()).boxes();
        var places = new LinkedHashMap<Host, Point>();
        TopologyGraph.layout(commands.scenario(), sizes)
                .forEach((host, spot) -> places.put(host, new Point(spot.x(), spot.y())));
        return move(Messages.text("layout"), places);
    }

    private Map<Host, Shape> shapes(Collection<Host> hosts) {
        return commands.diagram().getShapes().stream()
                .filter(shape -> hosts.contains(shape.getElement()))
                .collect(Collectors.toMap(shape -> (Host) shape.getElement(), shape -> shape, (one, other) -> one));
    }

    private Command all(String label, Map<Shape, Rectangle> places) {
        var all = new CompoundCommand(label);
        places.forEach((shape, bounds) -> {
            var place = place(shape, bounds);
            if (place.canExecute()) {
                all.add(place);
            }
        });
        return all;
    }
}
