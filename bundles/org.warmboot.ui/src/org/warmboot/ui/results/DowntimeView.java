package org.warmboot.ui.results;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.result.ExperimentKind;
import org.warmboot.experiment.result.ScenarioResult;

/** How long services are down, and how long the parts of a reboot take. */
public final class DowntimeView extends PictureView {

    /** Identifier of the view in the plug-in's extensions. */
    public static final String ID = "org.warmboot.ui.downtime";

    static final Set<ChartTopic> TOPICS = EnumSet.of(ChartTopic.DOWNTIME, ChartTopic.TASKS);

    @Override
    String icon() {
        return "downtime";
    }

    @Override
    List<Sheet> sheets(ScenarioResult result) {
        return TopicSheets.sheets(
                result.experiments().stream().filter(experiment -> experiment.kind() != ExperimentKind.AVAILABILITY),
                result,
                TOPICS);
    }
}
