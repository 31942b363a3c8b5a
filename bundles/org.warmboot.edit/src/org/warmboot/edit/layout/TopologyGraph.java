package org.warmboot.edit.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.warmboot.drawing.Box;
import org.warmboot.drawing.Spot;
import org.warmboot.drawing.topology.ClusterFrame;
import org.warmboot.drawing.topology.NetworkLine;
import org.warmboot.drawing.topology.TopologyGeometry;
import org.warmboot.model.Cluster;
import org.warmboot.model.Host;
import org.warmboot.model.Scenario;

/**
 * Hosts as a graph: those of a cluster in a node of their own, migrations as edges, so that guests go from left to right.
 * The same scenario gives the same places.
 */
public final class TopologyGraph {
    private static final double SPACE = 4.0 * TopologyGeometry.GRID;
    private static final double MARGIN = SPACE;
    private static final double WIDE = 1.6; // as most windows

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private final ElkNode root = group(ElkGraphUtil.createGraph(), new ElkPadding(MARGIN));
    private final Map<Host, ElkNode> nodes = new LinkedHashMap<>();

    private TopologyGraph(Scenario scenario, Map<Host, Box> sizes) {
        for (var cluster : ClusterFrame.framed(scenario)) {
            var frame = group(ElkGraphUtil.createNode(root), padding(cluster));
            for (var host : ClusterFrame.members(cluster)) {
                add(host, frame, sizes);
            }
            if (frame.getChildren().isEmpty()) {
                root.getChildren().remove(frame);
            }
        }
        scenario.getHosts().stream().filter(host -> !nodes.containsKey(host)).forEach(host -> add(host, root, sizes));
        scenario.getClusters()
                .forEach(cluster -> cluster.getHosts().forEach(host -> connect(host, cluster.getSpareHost())));
        scenario.getExperiments()
                .forEach(experiment -> experiment.getPeers().forEach(peer -> connect(experiment.getHost(), peer)));
    }

    /**
     * Gives upper left corners for hosts, on the grid, so that no host overlaps another and none stands in the frame of a
     * cluster that is not its own.
     *
     * @param sizes of the hosts; those without one are left out
     */
    public static Map<Host, Spot> layout(Scenario scenario, Map<Host, Box> sizes) {
        var graph = new TopologyGraph(scenario, sizes);
        new RecursiveGraphLayoutEngine().layout(graph.root, new BasicProgressMonitor());
        var places = new LinkedHashMap<Host, Spot>();
        graph.nodes.forEach((host, node) -> places.put(host, place(node)));
        return places;
    }

    private void add(Host host, ElkNode parent, Map<Host, Box> sizes) {
        var size = sizes.get(host);
        if (size != null) {
            var node = ElkGraphUtil.createNode(parent);
            node.setDimensions(size.width(), size.height());
            nodes.put(host, node);
        }
    }

    /** A migration; edges between different clusters say nothing to a layout that treats each of them by itself. */
    private void connect(Host from, Host to) {
        var source = nodes.get(from);
        var target = nodes.get(to);
        if (source != null && target != null && source != target && source.getParent() == target.getParent()) {
            ElkGraphUtil.createSimpleEdge(source, target);
        }
    }

    private static ElkNode group(ElkNode node, ElkPadding padding) {
        node.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        node.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        node.setProperty(CoreOptions.ASPECT_RATIO, WIDE);
        node.setProperty(CoreOptions.RANDOM_SEED, 1);
        node.setProperty(CoreOptions.PADDING, padding);
        node.setProperty(CoreOptions.SPACING_NODE_NODE, SPACE);
        node.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, SPACE);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 2 * SPACE);
        return node;
    }

    private static ElkPadding padding(Cluster cluster) {
        var padding = new ElkPadding(ClusterFrame.PADDING);
        padding.setTop(ClusterFrame.HEADER);
        padding.setBottom(ClusterFrame.PADDING + (ClusterFrame.members(cluster).size() > 1 ? NetworkLine.STRIP : 0));
        return padding;
    }

    private static Spot place(ElkNode node) {
        double x = node.getX();
        double y = node.getY();
        for (var around = node.getParent(); around != null; around = around.getParent()) {
            x += around.getX();
            y += around.getY();
        }
        return new Spot(onGrid(x), onGrid(y));
    }

    private static int onGrid(double value) {
        return (int) Math.round(value / TopologyGeometry.GRID) * TopologyGeometry.GRID;
    }
}
