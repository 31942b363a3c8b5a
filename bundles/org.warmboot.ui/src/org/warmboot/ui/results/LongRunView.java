package org.warmboot.ui.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Composite;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.LongRun;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.model.Experiment;
import org.warmboot.report.chart.subject.Charts;
import org.warmboot.report.chart.subject.LongRunBar;
import org.warmboot.report.chart.subject.PolicyLevel;
import org.warmboot.report.chart.subject.RunNames;
import org.warmboot.report.html.words.Advice;
import org.warmboot.ui.Messages;
import org.warmboot.ui.chart.ChartPicture;

/** Years of operation: what is lost to which cause, how long outages last, and which intervals are best. */
public final class LongRunView extends PictureView {

    /** Identifier of the view in the plug-in's extensions. */
    public static final String ID = "org.warmboot.ui.longrun";

    private static final double MARGIN = 1.5;

    private LongRunTable table;
    private AdviceText advice;
    private boolean intervalsExpected;

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
    void createAbove(Composite parent) {
        advice = new AdviceText(parent);
    }

    @Override
    void createBelow(Composite parent) {
        table = new LongRunTable(parent);
    }

    @Override
    void selected(Sheet sheet) {
        experiment(sheet).ifPresent(experiment -> {
            advice.show(Advice.of(experiment));
            // the other pictures are about one technique and need the room
            table.setVisible(sheet.title().equals(Messages.text("sheet.causes")));
            table.show(runs(experiment));
        });
    }

    @Override
    void show(ScenarioResult result) {
        super.show(result);
        if (intervalsExpected) {
            intervalsExpected = false;
            bestInterval(result).ifPresent(this::select);
        }
    }

    /** Lets the next result begin with the best interval of the best technique. */
    public void expectIntervals() {
        intervalsExpected = true;
    }

    /** Whether a picture of this experiment is seen now. */
    public boolean shows(Experiment experiment) {
        return selected()
                .filter(sheet -> sheet.group().equals(experiment.getName()))
                .isPresent();
    }

    /** What is said above the picture. */
    public String advice() {
        return advice.text();
    }

    private Optional<ExperimentResult> experiment(Sheet sheet) {
        return shown().stream()
                .flatMap(result -> result.experiments().stream())
                .filter(experiment -> experiment.name().equals(sheet.group()))
                .findFirst();
    }

    private Optional<Sheet> bestInterval(ScenarioResult result) {
        return result.experiments().stream()
                .flatMap(experiment -> bestIntervals(experiment))
                .findFirst();
    }

    private Stream<Sheet> bestIntervals(ExperimentResult experiment) {
        var runs = runs(experiment);
        var titles = Advice.of(experiment).stream()
                .flatMap(best -> runs.stream().filter(run -> run.technique().equals(best.technique())))
                .flatMap(run -> Arrays.stream(PolicyLevel.values()).map(level -> title(level, run, runs)))
                .toList();
        return sheets().stream()
                .filter(sheet -> sheet.group().equals(experiment.name()))
                .filter(sheet -> titles.contains(sheet.title()));
    }

    private static String title(PolicyLevel level, RunResult run, List<RunResult> all) {
        return Messages.text("sheet.intervals." + level, RunNames.of(run, all));
    }

    /** The numbers below the picture: a row for each technique, the availability first. */
    public List<List<String>> rows() {
        return table.rows();
    }

    static List<RunResult> runs(ExperimentResult experiment) {
        return experiment.runs().stream()
                .filter(run -> run.longRun().isPresent())
                .toList();
    }

    private static Sheet causes(ScenarioResult result, ExperimentResult experiment) {
        var runs = runs(experiment);
        var bars = runs.stream()
                .map(run -> new LongRunBar(
                        RunNames.of(run, runs), run.longRun().orElseThrow().measures()))
                .toList();
        var title = Messages.text("sheet.causes");
        return new Sheet(
                experiment.name(),
                title,
                () -> new ChartPicture(Styles.charts(result).causes(title, bars)));
    }

    private static List<Sheet> outages(ScenarioResult result, ExperimentResult experiment) {
        List<LongRun> all = runs(experiment).stream()
                .map(run -> run.longRun().orElseThrow())
                .toList();
        return runs(experiment).stream()
                .filter(run -> !run.longRun().orElseThrow().outages().isEmpty())
                .map(run -> new Sheet(
                        experiment.name(),
                        Messages.text("sheet.outages", RunNames.of(run, runs(experiment))),
                        () -> new ChartPicture(Styles.charts(result).outages(run, all))))
                .toList();
    }

    private static List<Sheet> intervals(ScenarioResult result, ExperimentResult experiment, PolicyLevel level) {
        var runs = runs(experiment).stream()
                .filter(run -> run.optimum()
                        .map(level::curve)
                        .filter(curve -> !curve.isEmpty())
                        .isPresent())
                .toList();
        var reach = runs.stream()
                .flatMap(run -> run.optimum().stream())
                .flatMap(best -> Stream.of(best.loss(), best.asGiven(), MARGIN * best.loss()))
                .filter(Double::isFinite)
                .toList();
        return runs.stream()
                .map(run -> new Sheet(
                        experiment.name(),
                        title(level, run, runs(experiment)),
                        () -> new ChartPicture(Styles.charts(result).intervals(run, level, reach))))
                .toList();
    }
}
