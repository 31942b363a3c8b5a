package org.warmboot.report.chart.subject;

import java.util.List;
import org.warmboot.experiment.result.RunResult;

/** Names of runs, with the service only where it tells runs apart. */
public final class RunNames {

    private RunNames() {}

    /** Gives the name of a run among those that it is shown with. */
    public static String of(RunResult run, List<RunResult> all) {
        var services =
                all.stream().map(each -> each.parameters().service()).distinct().count();
        return services > 1 ? run.techniqueName() + ", " + run.parameters().serviceName() : run.techniqueName();
    }
}
