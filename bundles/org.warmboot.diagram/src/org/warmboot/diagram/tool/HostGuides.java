package org.warmboot.diagram.tool;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.warmboot.drawing.topology.ClusterFrame;
import org.warmboot.model.Cluster;
import org.warmboot.model.Host;

/** Lines along edges and middles of hosts and frames to which what is dragged snaps; what moves along has none. */
public final class HostGuides extends SnapToGeometry {
    /** Guides of a drawing. */
    public HostGuides(GraphicalEditPart drawing) {
        super(drawing);
    }

    @Override
    @SuppressWarnings("rawtypes") // as the library declares it
    protected List generateSnapPartsList(List dragged) {
        var others = new ArrayList<>();
        for (var part : super.generateSnapPartsList(dragged)) {
            if (((List<?>) dragged).stream().noneMatch(moved -> movesAlong((EditPart) part, (EditPart) moved))) {
                others.add(part);
            }
        }
        return others;
    }

    /** Hosts go with their cluster, and its frame follows them. */
    private static boolean movesAlong(EditPart part, EditPart moved) {
        return isAround(part.getModel(), moved.getModel()) || isAround(moved.getModel(), part.getModel());
    }

    private static boolean isAround(Object outer, Object inner) {
        return outer instanceof Cluster cluster
                && inner instanceof Host host
                && ClusterFrame.members(cluster).contains(host);
    }
}
