package org.warmboot.drawing.topology;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.drawing.Box;
import org.warmboot.drawing.Pen;
import org.warmboot.drawing.ScenarioDrawing;
import org.warmboot.model.Host;
import org.warmboot.model.Scenario;
import org.warmboot.model.notation.Diagram;
import org.warmboot.model.notation.NotationFactory;
import org.warmboot.model.notation.Shape;
import org.warmboot.style.StyleTable;

/** All hosts of a scenario, with all that stands in them, the clusters around them and the links between them. */
public final class TopologyDrawing implements ScenarioDrawing {

    private static final int MARGIN = 24;

    private final Scenario scenario;
    private final List<HostCard> cards;
    private final List<ClusterFrame> frames;
    private final List<NetworkLine> lines;
    private final Box box;

    /**
     * Lays out the hosts.
     *
     * @param diagram where its author has put them; those that it lacks are placed below
     */
    public TopologyDrawing(Scenario scenario, Optional<Diagram> diagram) {
        this.scenario = scenario;
        var places = diagram.map(EcoreUtil::copy).orElseGet(NotationFactory.eINSTANCE::createDiagram);
        HostPlaces.addMissing(places, scenario);
        cards = places.getShapes().stream().flatMap(TopologyDrawing::card).toList();
        var boxes = cards.stream().collect(Collectors.toMap(HostCard::host, HostCard::box));
        frames = ClusterFrame.framed(scenario).stream()
                .flatMap(cluster -> ClusterFrame.of(cluster, boxes).stream())
                .toList();
        lines = NetworkLine.of(scenario, boxes);
        var all = Stream.of(
                        cards.stream().map(HostCard::box),
                        frames.stream().map(ClusterFrame::box),
                        lines.stream().map(NetworkLine::box))
                .flatMap(each -> each)
                .toList();
        box = all.isEmpty() ? new Box(0, 0, 0, 0) : Box.around(all);
    }

    private static Stream<HostCard> card(Shape shape) {
        return shape.getElement() instanceof Host host
                ? Stream.of(HostCard.of(host, shape.getX(), shape.getY(), shape.getWidth(), shape.getHeight()))
                : Stream.empty();
    }

    @Override
    public int width() {
        return box.width() + 2 * MARGIN;
    }

    @Override
    public int height() {
        return box.height() + 2 * MARGIN;
    }

    @Override
    public void paint(Graphics2D graphics, StyleTable style) {
        var pen = new Pen(graphics, style);
        pen.ground(new Box(0, 0, width(), height()), style.surface());
        graphics.translate(MARGIN - box.x(), MARGIN - box.y());
        frames.forEach(frame -> frame.paint(pen));
        lines.forEach(line -> line.paint(pen));
        cards.forEach(card -> card.paint(pen, scenario));
        graphics.translate(box.x() - MARGIN, box.y() - MARGIN);
    }
}
