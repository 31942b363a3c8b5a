package org.warmboot.exchange.output;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.warmboot.exchange.text.Messages;
import org.warmboot.model.Cluster;
import org.warmboot.model.Domain;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.Scenario;
import org.warmboot.model.units.DataSizes;
import org.warmboot.model.words.ElementNames;

/** The hosts of a scenario with what runs on them as a graph for Graphviz (DOT): clusters and hosts are frames. */
public final class DotGraph {
    private final StringBuilder out = new StringBuilder();
    private final Set<Host> drawn = new HashSet<>();

    private DotGraph() {}

    /** Gives the text of the graph. */
    public static String of(Scenario scenario) {
        var graph = new DotGraph();
        graph.line(0, "graph %s {", quoted(ElementNames.orId(scenario)));
        graph.line(1, "compound=true; fontname=sans; node [shape=box, style=rounded, fontname=sans];");
        scenario.getClusters().forEach(graph::cluster);
        scenario.getHosts().stream()
                .filter(host -> !graph.drawn.contains(host))
                .forEach(host -> graph.host(host, 1, false));
        graph.line(0, "}");
        return graph.out.toString();
    }

    private void cluster(Cluster cluster) {
        frame(1, cluster.getId(), ElementNames.orId(cluster));
        cluster.getHosts().stream().filter(host -> !drawn.contains(host)).forEach(host -> host(host, 2, false));
        if (cluster.getSpareHost() != null && !drawn.contains(cluster.getSpareHost())) {
            host(cluster.getSpareHost(), 2, true);
        }
        line(1, "}");
    }

    private void host(Host host, int depth, boolean spare) {
        drawn.add(host);
        frame(
                depth,
                host.getId(),
                Messages.get(
                        "graph.host", ElementNames.orId(host), host.getCores(), DataSizes.format(host.getMemory())));
        if (spare) {
            line(depth + 1, "style=dashed;");
        }
        if (host.getDomains().isEmpty()) {
            // a frame around nothing is not drawn
            line(depth + 1, "%s [style=invis];", quoted(host.getId()));
        }
        host.getDomains().forEach(domain -> domain(domain, depth + 1));
        line(depth, "}");
    }

    private void domain(Domain domain, int depth) {
        var services = domain.getServices().stream()
                .map(service -> service.getProfile() == null
                        ? ElementNames.orId(service)
                        : ElementNames.orId(service.getProfile()))
                .collect(Collectors.joining(", "));
        var label = ElementNames.orId(domain) + "\n" + DataSizes.format(domain.getMemory())
                + (services.isEmpty() ? "" : "\n" + services);
        line(
                depth,
                "%s [label=%s%s];",
                quoted(domain.getId()),
                quoted(label),
                domain instanceof GuestDomain ? "" : ", style=\"rounded,filled\", fillcolor=gray90");
    }

    private void frame(int depth, String id, String label) {
        line(depth, "subgraph %s {", quoted("cluster_" + id));
        line(depth + 1, "label=%s;", quoted(label));
    }

    private void line(int depth, String format, Object... values) {
        out.append("  ".repeat(depth)).append(format.formatted(values)).append('\n');
    }

    /** A quoted text of DOT, in which a line feed is written out and begins a new line. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
