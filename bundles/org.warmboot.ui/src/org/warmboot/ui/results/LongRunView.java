package org.warmboot.ui.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.LongRun;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.report.chart.Charts;
import org.warmboot.report.chart.LongRunBar;
import org.warmboot.report.chart.PolicyLevel;
import org.warmboot.ui.Messages;
import org.warmboot.ui.chart.ChartPicture;

/** Years of operation: what is lost to which cause, how long outages last, and which intervals are best. */
public final class LongRunView extends PictureView {

    /** Identifier of the view in the plug-in's extensions. */
    public static final String ID = "org.warmboot.ui.longrun";

    private static final double MARGIN = 1.5;

    private LongRunTable table;

    @Override
    String icon() {
        return "long-run";
    }

    @Override
    List<Sheet> sheets(ScenarioResult result) {
        var sheets = new ArrayList<Sheet>();
        for (var experiment : result.experiments()) {
            if (Charts.has(experiment, Charts.Aspect.LONG_RUN)) {
                sheets.add(causes(result, experiment));
                sheets.addAll(outages(result, experiment));
                for (var level : PolicyLevel.values()) {
                    sheets.addAll(intervals(result, experiment, level));
                }
            }
        }
        return sheets;
    }

    @Override
    void createBelow(Composite parent) {
        table = new LongRunTable(parent);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table.control());
    }

    @Override
    void selected(Sheet sheet) {
        shown().stream()
                .flatMap(result -> result.experiments().stream())
                .filter(experiment -> experiment.name().equals(sheet.group()))
                .findFirst()
                .ifPresent(experiment -> table.show(runs(experiment)));
    }

    /** The numbers below the picture: a row for each technique, the availability first. */
    public List<List<String>> rows() {
        return table.rows();
    }

    static List<RunResult> runs(ExperimentResult experiment) {
        return experiment.runs().stream().filter(run -> run.longRun().isPresent()).toList();
    }

    private static Sheet causes(ScenarioResult result, ExperimentResult experiment) {
        var bars = runs(experiment).stream()
                .map(run -> new LongRunBar(run.techniqueName(), run.longRun().orElseThrow().measures()))
                .toList();
        var title = Messages.text("sheet.causes");
        return new Sheet(experiment.name(), title, () -> new ChartPicture(Styles.charts(result).causes(title, bars)));
    }

    private static List<Sheet> outages(ScenarioResult result, ExperimentResult experiment) {
        List<LongRun> all = runs(experiment).stream().map(run -> run.longRun().orElseThrow()).toList();
        return runs(experiment).stream()
                .filter(run -> !run.longRun().orElseThrow().outages().isEmpty())
                .map(run -> new Sheet(experiment.name(), Messages.text("sheet.outages", run.techniqueName()),
                        () -> new ChartPicture(Styles.charts(result).outages(run, all))))
                .toList();
    }

    private static List<Sheet> intervals(ScenarioResult result, ExperimentResult experiment, PolicyLevel level) {
        var runs = runs(experiment).stream()
                .filter(run -> run.optimum().map(level::curve).filter(curve -> !curve.isEmpty()).isPresent())
                .toList();
        var reach = runs.stream().flatMap(run -> run.optimum().stream())
                .flatMap(best -> Stream.of(best.loss(), best.asGiven(), MARGIN * best.loss()))
                .filter(Double::isFinite)
                .toList();
        return runs.stream()
                .map(run -> new Sheet(experiment.name(),
                        Messages.text("sheet.intervals." + level, run.techniqueName()),
                        () -> new ChartPicture(Styles.charts(result).intervals(run, level, reach))))
                .toList();
    }
}
