package org.warmboot.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.Charts;
import org.warmboot.report.html.Section.Figure;

/** Throughput before and after, and over time. */
final class ThroughputSection {

    private static final double HEIGHT = 270;

    private ThroughputSection() {}

    static Optional<Section> of(Workshop workshop) {
        var figures = new ArrayList<Figure>();
        for (var experiment : workshop.experiments(Charts.Aspect.THROUGHPUT)) {
            figures.addAll(figures(workshop, experiment));
        }
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "throughput",
                        Messages.text("throughput.title"),
                        List.of(Messages.text("throughput.intro")),
                        figures,
                        List.of()));
    }

    private static List<Figure> figures(Workshop workshop, ExperimentResult experiment) {
        var figures = new ArrayList<Figure>();
        experiment.runs().stream()
                .filter(run -> !run.throughput().isEmpty())
                .map(run -> run.parameters().service())
                .distinct()
                .forEach(service -> figures.addAll(pair(workshop, experiment, service)));
        return figures;
    }

    private static List<Figure> pair(Workshop workshop, ExperimentResult experiment, String service) {
        var runs = experiment.runs().stream()
                .filter(run -> run.parameters().service().equals(service))
                .toList();
        var name = runs.getFirst().parameters().serviceName();
        var caption = Messages.text("throughput.caption", experiment.name(), Settings.of(runs));
        var bars = workshop.chart(
                workshop.charts().throughput(experiment, service),
                Workshop.HALF,
                HEIGHT,
                Messages.text("chart.throughput", name),
                caption);
        var curve = workshop.chart(
                workshop.charts().throughputOverTime(experiment, service),
                Workshop.HALF,
                HEIGHT,
                Messages.text("chart.throughput.time", name),
                Messages.text("throughput.time.caption", experiment.name(), name));
        return List.of(bars, curve);
    }
}
