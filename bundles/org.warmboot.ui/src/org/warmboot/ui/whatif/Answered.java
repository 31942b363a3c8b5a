package org.warmboot.ui.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.question.WhatIf;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.report.chart.subject.Charts;
import org.warmboot.report.chart.subject.Entry;
import org.warmboot.report.timeline.Timeline;
import org.warmboot.style.StyleTable;
import org.warmboot.ui.Messages;
import org.warmboot.ui.chart.ChartPicture;
import org.warmboot.ui.chart.Picture;
import org.warmboot.ui.chart.TimelinePicture;

/**
 * What techniques do to a host now, and what they would do.
 *
 * @param version of the scenario and the host that were asked
 * @param now with the values of the scenario
 * @param then with the values that are tried
 */
record Answered(int version, WhatIf.Answer now, WhatIf.Answer then) {

    /** The pictures of it by their names: downtimes side by side, then what every component would do. */
    List<Named> pictures() {
        var all = new ArrayList<Named>();
        if (then instanceof WhatIf.Answer.Works works) {
            all.add(new Named(Messages.text("whatif.downtime"), downtimes(works.result())));
            works.result().runs().stream()
                    .filter(run -> !run.phases().isEmpty())
                    .map(run -> new Named(
                            Messages.text("whatif.timeline", run.techniqueName()),
                            new TimelinePicture(new Timeline(run, StyleTable.LIGHT))))
                    .forEach(all::add);
        }
        return all;
    }

    /**
     * A picture.
     *
     * @param name what it is called, for people
     * @param picture the picture
     */
    record Named(String name, Picture picture) {}

    private Picture downtimes(ExperimentResult tried) {
        var entries = new ArrayList<Entry>();
        for (var run : tried.runs()) {
            before(run).ifPresent(before -> entries.add(new Entry(run.techniqueName(), before)));
            if (!before(run).map(RunResult::downtime).equals(Optional.of(run.downtime()))) {
                entries.add(new Entry(Messages.text("whatif.tried", run.techniqueName()), run));
            }
        }
        var result = new ScenarioResult(tried.name(), "", 0, List.of(tried), List.of(), List.of());
        return new ChartPicture(
                Charts.of(result, StyleTable.LIGHT).compare(RunMeasure.DOWNTIME_MEAN, entries, List.of()));
    }

    private Optional<RunResult> before(RunResult run) {
        return now instanceof WhatIf.Answer.Works works
                ? works.result().runs().stream()
                        .filter(other -> other.technique().equals(run.technique()))
                        .findFirst()
                : Optional.empty();
    }

    /** Why nothing would run; empty if it does. */
    String refusal() {
        return then instanceof WhatIf.Answer.Refused refused ? refused.reason() : "";
    }
}
