package org.warmboot.ui.results;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.result.ScenarioResult;

/** Throughput of services around a reboot, that of a cluster meanwhile, and the long-run availability. */
public final class ThroughputView extends PictureView {

    /** Identifier of the view in the plug-in's extensions. */
    public static final String ID = "org.warmboot.ui.throughput";

    static final Set<ChartTopic> TOPICS =
            EnumSet.of(ChartTopic.THROUGHPUT, ChartTopic.CLUSTER, ChartTopic.AGING, ChartTopic.AVAILABILITY);

    @Override
    String icon() {
        return "throughput";
    }

    @Override
    List<Sheet> sheets(ScenarioResult result) {
        return TopicSheets.of(result, TOPICS);
    }
}
