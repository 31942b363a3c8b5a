package org.warmboot.ui.results;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.report.html.words.SettingWords;
import org.warmboot.report.timeline.Timeline;
import org.warmboot.style.StyleTable;
import org.warmboot.ui.Messages;
import org.warmboot.ui.chart.TimelinePicture;

/** What every component did while a technique was executed; the runs with most guests come first. */
public final class TimelineView extends PictureView {

    /** Identifier of the view in the plug-in's extensions. */
    public static final String ID = "org.warmboot.ui.timeline";

    private static final Comparator<RunResult> LARGEST_FIRST =
            Comparator.comparingInt((RunResult run) -> -run.parameters().domains());

    @Override
    String icon() {
        return "timeline";
    }

    /** Shows a run, if it is among the pictures, with a mark at a time; without a time no mark. */
    public void showTime(RunResult run, OptionalDouble seconds) {
        shown().map(TimelineView::runs)
                .map(runs -> runs.indexOf(run))
                .filter(index -> index >= 0)
                .ifPresent(index -> {
                    var sheet = sheets().get(index);
                    if (seconds.isPresent() && !selected().equals(Optional.of(sheet))) {
                        select(sheet);
                    }
                    canvas().showTime(seconds);
                });
    }

    @Override
    List<Sheet> sheets(ScenarioResult result) {
        return runs(result).stream()
                .map(run -> new Sheet(
                        setting(run),
                        run.techniqueName(),
                        () -> new TimelinePicture(new Timeline(run, StyleTable.LIGHT))))
                .toList();
    }

    private static List<RunResult> runs(ScenarioResult result) {
        return result.experiments().stream()
                .flatMap(experiment -> experiment.runs().stream())
                .filter(run -> !run.phases().isEmpty())
                .sorted(LARGEST_FIRST)
                .toList();
    }

    private static Sheet.Group setting(RunResult run) {
        var name = Messages.text(
                "sheet.setting",
                SettingWords.of(run.parameters()),
                run.parameters().serviceName());
        return new Sheet.Group(name + ' ' + run.parameters().service(), name);
    }
}
