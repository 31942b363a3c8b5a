package org.warmboot.diagram.part;

import java.util.List;
import org.warmboot.diagram.figure.ClusterFigure;
import org.warmboot.model.Cluster;
import org.warmboot.model.Element;

/** Shows a cluster as a frame around its hosts. */
public final class ClusterPart extends ElementPart<Cluster, ClusterFigure> {
    ClusterPart(Element cluster) {
        super(Cluster.class, cluster);
    }

    @Override
    protected List<? extends Element> getModelChildren() {
        return List.of(); // the hosts belong to the scenario
    }

    @Override
    protected ClusterFigure createElementFigure() {
        return new ClusterFigure();
    }

    @Override
    protected void show(Cluster cluster, ClusterFigure figure) {
        // the layout shows it, which knows who stands in the frame
    }
}
