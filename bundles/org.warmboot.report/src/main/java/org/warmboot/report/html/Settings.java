package org.warmboot.report.html;

import java.util.List;
import java.util.stream.Collectors;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.Messages;
import org.warmboot.report.Numbers;

/** The settings of runs in words, for captions. */
final class Settings {

    private Settings() {}

    /** For example "1 to 11 guests of 1 GiB; ssh, JBoss". */
    static String of(ExperimentResult experiment) {
        return of(experiment.runs());
    }

    static String of(List<RunResult> runs) {
        var services = runs.stream()
                .map(run -> run.parameters().serviceName())
                .distinct()
                .collect(Collectors.joining(", "));
        return Messages.text(
                "setting",
                range(runs.stream().mapToDouble(run -> run.parameters().domains()).toArray()),
                largest(runs) == 1 ? 1 : 2,
                range(runs.stream().mapToDouble(run -> run.parameters().memoryGiB()).toArray()),
                services);
    }

    /** The largest number of guests. */
    static int largest(List<RunResult> runs) {
        return runs.stream().mapToInt(run -> run.parameters().domains()).max().orElse(0);
    }

    private static String range(double... values) {
        var low = java.util.Arrays.stream(values).min().orElse(0);
        var high = java.util.Arrays.stream(values).max().orElse(0);
        var end = Numbers.plain(high, 4);
        return low == high ? end : Messages.text("setting.range", Numbers.plain(low, 4), end);
    }
}
