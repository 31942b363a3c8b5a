package org.warmboot.ui.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.report.chart.subject.Charts;
import org.warmboot.ui.Messages;
import org.warmboot.ui.chart.ChartPicture;

/** Throughput of services around a reboot, that of a cluster meanwhile, and the long-run availability. */
public final class ThroughputView extends PictureView {

    /** Identifier of the view in the plug-in's extensions. */
    public static final String ID = "org.warmboot.ui.throughput";

    @Override
    String icon() {
        return "throughput";
    }

    @Override
    List<Sheet> sheets(ScenarioResult result) {
        var sheets = new ArrayList<Sheet>();
        for (var experiment : result.experiments()) {
            var group = experiment.name();
            if (Charts.has(experiment, Charts.Aspect.THROUGHPUT)) {
                services(experiment).forEach((service, name) -> {
                    sheets.add(new Sheet(
                            group,
                            Messages.text("sheet.throughput", name),
                            () -> new ChartPicture(Styles.charts(result).throughput(experiment, service))));
                    sheets.add(new Sheet(
                            group,
                            Messages.text("sheet.over.time", name),
                            () -> new ChartPicture(Styles.charts(result).throughputOverTime(experiment, service))));
                });
            }
            experiment.runs().stream()
                    .filter(run -> run.rolling().isPresent())
                    .forEach(run -> sheets.add(new Sheet(
                            group,
                            Messages.text("sheet.cluster", run.techniqueName()),
                            () -> new ChartPicture(Styles.charts(result).cluster(experiment, run)))));
            experiment.runs().stream()
                    .filter(run -> run.aging().isPresent())
                    .forEach(run -> sheets.add(new Sheet(
                            group,
                            Messages.text("sheet.aging", run.techniqueName()),
                            () -> new ChartPicture(Styles.charts(result).aging(run)))));
            if (Charts.has(experiment, Charts.Aspect.AVAILABILITY)) {
                sheets.add(new Sheet(
                        group,
                        Messages.text("sheet.availability"),
                        () -> new ChartPicture(Styles.charts(result).availability(experiment))));
            }
        }
        return sheets;
    }

    /** Names of the services of an experiment by their identifiers. */
    private static Map<String, String> services(ExperimentResult experiment) {
        var services = new LinkedHashMap<String, String>();
        experiment
                .runs()
                .forEach(run -> services.put(
                        run.parameters().service(), run.parameters().serviceName()));
        return services;
    }
}
