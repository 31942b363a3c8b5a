package org.warmboot.diagram.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.warmboot.drawing.Box;
import org.warmboot.drawing.topology.ClusterFrame;
import org.warmboot.drawing.topology.NetworkLine;
import org.warmboot.model.Cluster;
import org.warmboot.model.Host;
import org.warmboot.model.Scenario;

/** Places hosts where they are said to be, then the frames of their clusters around them and the network below. */
public final class TopologyLayout extends FreeformLayout {
    private final Supplier<Scenario> scenario;
    private final Supplier<Map<Cluster, ClusterFigure>> clusters;
    private final Supplier<Map<Host, IFigure>> hosts;

    /** A layout of figures that are asked for each time. */
    public TopologyLayout(
            Supplier<Scenario> scenario,
            Supplier<Map<Cluster, ClusterFigure>> clusters,
            Supplier<Map<Host, IFigure>> hosts) {
        this.scenario = scenario;
        this.clusters = clusters;
        this.hosts = hosts;
    }

    @Override
    public void layout(IFigure parent) {
        super.layout(parent);
        var boxes = new LinkedHashMap<Host, Box>();
        hosts.get().forEach((host, figure) -> boxes.put(host, box(figure.getBounds())));
        clusters.get().forEach((cluster, figure) -> {
            var frame = ClusterFrame.of(cluster, boxes);
            figure.setVisible(frame.isPresent());
            frame.ifPresent(figure::show);
            figure.setBounds(
                    frame.map(ClusterFrame::box).map(TopologyLayout::rectangle).orElseGet(Rectangle::new));
        });
        ((CanvasFigure) parent).show(NetworkLine.of(scenario.get(), boxes));
    }

    private static Box box(Rectangle bounds) {
        return new Box(bounds.x, bounds.y, bounds.width, bounds.height);
    }

    private static Rectangle rectangle(Box box) {
        return new Rectangle(box.x(), box.y(), box.width(), box.height());
    }
}
