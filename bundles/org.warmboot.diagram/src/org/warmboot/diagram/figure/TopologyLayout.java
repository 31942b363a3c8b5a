package org.warmboot.diagram.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.warmboot.drawing.Box;
import org.warmboot.drawing.topology.ClusterFrame;
import org.warmboot.model.Cluster;
import org.warmboot.model.Host;

/** Places hosts where they are said to be, and then the frames of their clusters around them. */
public final class TopologyLayout extends FreeformLayout {
    private final Supplier<Map<Cluster, ClusterFigure>> clusters;
    private final Supplier<Map<Host, IFigure>> hosts;

    /** A layout of figures that are asked for each time. */
    public TopologyLayout(Supplier<Map<Cluster, ClusterFigure>> clusters, Supplier<Map<Host, IFigure>> hosts) {
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
    }

    private static Box box(Rectangle bounds) {
        return new Box(bounds.x, bounds.y, bounds.width, bounds.height);
    }

    private static Rectangle rectangle(Box box) {
        return new Rectangle(box.x(), box.y(), box.width(), box.height());
    }
}
