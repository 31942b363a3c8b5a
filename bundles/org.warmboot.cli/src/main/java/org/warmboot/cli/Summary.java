package org.warmboot.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import org.warmboot.experiment.result.ExperimentKind;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.report.Numbers;

/** A few lines that tell what a run found. */
final class Summary {

    private Summary() {}

    static void print(ScenarioResult result, PrintWriter terminal) {
        var last = new LinkedHashMap<String, RunResult>();
        result.experiments().stream()
                .filter(experiment -> experiment.kind() == ExperimentKind.DOMAINS)
                .flatMap(experiment -> experiment.runs().stream())
                .filter(run -> run.downtime().isPresent())
                .forEach(run -> last.put(run.technique() + "/" + run.parameters().service(), run));
        last.values().forEach(run -> terminal.println(Messages.get(
                "summary.downtime",
                run.techniqueName(),
                run.parameters().serviceName(),
                run.parameters().domains(),
                Numbers.duration(run.downtime().orElseThrow().mean()))));
    }
}
