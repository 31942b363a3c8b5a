package org.warmboot.ui.results;

import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.report.chart.subject.Charts;
import org.warmboot.style.StyleTable;
import org.warmboot.style.TechniqueColours;

/** The colours of the pictures in the window: the same as in the report. */
final class Styles {

    private Styles() {}

    static TechniqueColours colours(ScenarioResult result) {
        return new TechniqueColours(result.experiments().stream()
                .flatMap(experiment -> experiment.runs().stream())
                .map(RunResult::technique)
                .distinct()
                .toList());
    }

    static Charts charts(ScenarioResult result) {
        return new Charts(StyleTable.LIGHT, colours(result));
    }
}
