package org.warmboot.report.html.words;

import java.util.List;
import java.util.stream.Collectors;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.Messages;
import org.warmboot.report.Numbers;
import org.warmboot.report.chart.subject.ComparableRuns;

/** The settings of runs in words, for captions. */
public final class SettingWords {

    private SettingWords() {}

    /** For example "1 to 11 guests of 1 GiB; ssh, JBoss". */
    public static String of(ExperimentResult experiment) {
        return of(experiment.runs());
    }

    /** The same of some runs. */
    public static String of(List<RunResult> runs) {
        var services = runs.stream()
                .map(run -> run.parameters().serviceName())
                .distinct()
                .collect(Collectors.joining(", "));
        return Messages.text(
                "setting",
                range(runs.stream()
                        .mapToDouble(run -> run.parameters().domains())
                        .toArray()),
                largest(runs) == 1 ? 1 : 2,
                memory(runs),
                services);
    }

    /** For example "11 guests of 1 GiB". */
    public static String of(ComparableRuns lineup) {
        return of(lineup.domains(), lineup.memoryGiB());
    }

    /** For example "1 guest of 800 MiB". */
    public static String of(int domains, double memoryGiB) {
        return Messages.text("setting.short", domains, Numbers.gibibytes(memoryGiB));
    }

    /** Whether the runs go through several numbers of guests or sizes of their memory. */
    public static boolean vary(ExperimentResult experiment) {
        return experiment.runs().stream()
                        .map(run ->
                                of(run.parameters().domains(), run.parameters().memoryGiB()))
                        .distinct()
                        .count()
                > 1;
    }

    /** The largest number of guests. */
    public static int largest(List<RunResult> runs) {
        return runs.stream().mapToInt(run -> run.parameters().domains()).max().orElse(0);
    }

    private static String memory(List<RunResult> runs) {
        var sizes =
                runs.stream().mapToDouble(run -> run.parameters().memoryGiB()).summaryStatistics();
        return sizes.getMin() == sizes.getMax()
                ? Numbers.gibibytes(sizes.getMax())
                : Messages.text("setting.memory", Numbers.plain(sizes.getMin(), 4), Numbers.plain(sizes.getMax(), 4));
    }

    private static String range(double... values) {
        var low = java.util.Arrays.stream(values).min().orElse(0);
        var high = java.util.Arrays.stream(values).max().orElse(0);
        var end = Numbers.plain(high, 4);
        return low == high ? end : Messages.text("setting.range", Numbers.plain(low, 4), end);
    }
}
