package org.warmboot.ui.results;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.widgets.Composite;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.model.Experiment;
import org.warmboot.report.chart.subject.ChartSheet;
import org.warmboot.report.html.words.Advice;
import org.warmboot.ui.run.RunOutput;

/** Years of operation: what is lost to which cause, how long outages last, and which intervals are best. */
public final class LongRunView extends PictureView {

    /** Identifier of the view in the plug-in's extensions. */
    public static final String ID = "org.warmboot.ui.longrun";

    static final Set<ChartTopic> TOPICS = EnumSet.of(
            ChartTopic.LONG_RUN, ChartTopic.OUTAGES, ChartTopic.HYPERVISOR_INTERVAL, ChartTopic.SYSTEM_INTERVAL);

    private static final Set<ChartTopic> INTERVALS =
            EnumSet.of(ChartTopic.HYPERVISOR_INTERVAL, ChartTopic.SYSTEM_INTERVAL);

    private LongRunTable table;
    private AdviceText advice;
    private boolean intervalsExpected;

    @Override
    String icon() {
        return "long-run";
    }

    @Override
    List<Sheet> sheets(ScenarioResult result) {
        return TopicSheets.of(result, TOPICS);
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
        sheet.chart().ifPresent(chart -> {
            advice.show(Advice.of(chart.experiment()));
            // the other pictures are about one technique and need the room
            table.setVisible(chart.technique().isEmpty());
            table.show(runs(chart.experiment()));
        });
    }

    @Override
    void show(RunOutput output) {
        super.show(output);
        if (intervalsExpected) {
            intervalsExpected = false;
            bestInterval().ifPresent(this::select);
        }
    }

    /** Lets the next result begin with the best interval of the best technique. */
    public void expectIntervals() {
        intervalsExpected = true;
    }

    /** Whether a picture of this experiment is seen now. */
    public boolean shows(Experiment experiment) {
        return selected()
                .flatMap(Sheet::chart)
                .filter(chart -> chart.experiment().id().equals(experiment.getId()))
                .isPresent();
    }

    /** What is said above the picture. */
    public String advice() {
        return advice.text();
    }

    private Optional<Sheet> bestInterval() {
        return sheets().stream()
                .filter(sheet -> sheet.chart().filter(LongRunView::isBest).isPresent())
                .findFirst();
    }

    /** Whether a chart is about the intervals of the best technique of its experiment. */
    private static boolean isBest(ChartSheet sheet) {
        return INTERVALS.contains(sheet.chart().topic())
                && Advice.of(sheet.experiment())
                        .filter(best -> best.technique().equals(sheet.technique()))
                        .isPresent();
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
}
