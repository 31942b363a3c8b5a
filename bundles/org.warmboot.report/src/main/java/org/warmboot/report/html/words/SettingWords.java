package org.warmboot.report.html.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunParameters;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.subject.ComparableRuns;
import org.warmboot.report.chart.subject.Entry;
import org.warmboot.style.Numbers;

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
        var alike = lineup.entries().stream()
                .map(Entry::run)
                .filter(run -> run.parameters().memoryGiB() == lineup.memoryGiB())
                .toList();
        return Messages.text("setting.short", lineup.domains(), memory(alike));
    }

    /** For example "1 guest of 800 MiB", or "3 guests of 1 to 4 GiB". */
    public static String of(RunParameters parameters) {
        return Messages.text("setting.short", parameters.domains(), memory(parameters));
    }

    /** For example "1 GiB", or "1 to 4 GiB" if the guests differ. */
    public static String memory(RunParameters parameters) {
        return memory(parameters.smallestGiB(), parameters.largestGiB());
    }

    /** Whether the runs go through several numbers of guests or sizes of their memory. */
    public static boolean vary(ExperimentResult experiment) {
        return experiment.runs().stream()
                        .map(run -> of(run.parameters()))
                        .distinct()
                        .count()
                > 1;
    }

    /** The largest number of guests. */
    public static int largest(List<RunResult> runs) {
        return runs.stream().mapToInt(run -> run.parameters().domains()).max().orElse(0);
    }

    private static String memory(List<RunResult> runs) {
        var sizes = runs.stream()
                .map(RunResult::parameters)
                .flatMapToDouble(each -> DoubleStream.of(each.smallestGiB(), each.largestGiB()))
                .summaryStatistics();
        return memory(sizes.getMin(), sizes.getMax());
    }

    private static String memory(double least, double most) {
        return least == most
                ? Numbers.gibibytes(most)
                : Messages.text("setting.memory", Numbers.plain(least, 4), Numbers.plain(most, 4));
    }

    private static String range(double... values) {
        var low = java.util.Arrays.stream(values).min().orElse(0);
        var high = java.util.Arrays.stream(values).max().orElse(0);
        var end = Numbers.plain(high, 4);
        return low == high ? end : Messages.text("setting.range", Numbers.plain(low, 4), end);
    }
}
