package org.warmboot.help;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.warmboot.experiment.result.Aging.Indicator;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.Throughput;

/**
 * A column of a table of runs.
 *
 * @param title its heading
 * @param value the quantity in one run; absent if the run did not measure it
 * @param text how it is written
 * @param stands whether it tells something even if it repeats the column before it
 */
record Column(String title, Function<RunResult, OptionalDouble> value, DoubleFunction<String> text, boolean stands) {

    private static final int DIGITS = 4;
    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;

    /** All columns that a table may have; it leaves out those that say nothing. */
    static final List<Column> ALL = List.of(
            new Column("guests", run -> OptionalDouble.of(run.parameters().domains()), Column::count),
            new Column(
                    "memory of each",
                    run -> OptionalDouble.of(run.parameters().memoryGiB()),
                    value -> Quantities.number(value, DIGITS) + " GiB"),
            seconds("downtime, mean", run -> of(run.downtime(), each -> each.mean())),
            seconds("longest", run -> of(run.downtime(), each -> each.max())),
            seconds("technique takes", run -> of(run.costs(), each -> each.totalSeconds())),
            seconds("until all have left", run -> of(run.migration(), each -> each.seconds())),
            new Column("rounds", run -> of(run.migration(), each -> each.rounds()), Column::count),
            seconds("pause", run -> of(run.migration(), each -> each.pause())),
            bytes("sent", run -> of(run.costs(), each -> each.bytesSent())),
            bytes("written", run -> of(run.costs(), each -> each.bytesWritten())),
            bytes("most memory", run -> of(run.costs(), each -> each.peakMemory())),
            rate("throughput before", run -> first(run, Throughput::before)),
            rate("first pass after", run -> first(run, Throughput::justAfter)),
            new Column(
                    "drop",
                    run -> first(run, Throughput::drop),
                    value -> value < 1e-9 ? "0" : Quantities.number(value * 100, 3) + " %"),
            seconds("95 % again after", run -> first(run, Throughput::recovery)),
            new Column("requests lost", run -> of(run.requests(), each -> each.lost()), Column::count),
            new Column("delayed", run -> of(run.requests(), each -> each.delayed()), Column::count),
            new Column(
                    "availability",
                    run -> of(run.availability(), each -> each.mean()),
                    value -> Quantities.number(value * 100, 8) + " %"),
            rate("full throughput", run -> of(run.rolling(), each -> each.full())),
            new Column(
                    "work lost",
                    run -> of(run.rolling(), each -> each.workLost() / 1000),
                    value -> Quantities.number(value, DIGITS) + " GB"),
            seconds("cluster back after", run -> of(run.rolling(), each -> each.duration())),
            new Column("fit without paging", run -> of(run.capacity(), each -> each.staticDomains()), Column::count),
            new Column("fit with paging", run -> of(run.capacity(), each -> each.pagedDomains()), Column::count),
            seconds("idle found after", run -> of(run.capacity(), each -> each.idleDetection())),
            seconds("wake by prefetch", run -> of(run.capacity(), each -> each.wakeByPrefetch())),
            seconds("wake by faults", run -> of(run.capacity(), each -> each.wakeByFaults())),
            new Column(
                    "hypervisor rejuvenated",
                    run -> of(run.aging(), each -> each.hypervisorRejuvenations()),
                    Column::count),
            new Column(
                    "operating systems",
                    run -> of(run.aging(), each -> each.operatingSystemRejuvenations()),
                    Column::count),
            longRun("availability", each -> each.availability().mean() * 100, 7, " %"),
            longRun("planned, a year", each -> each.downtime().planned().mean() / HOUR, DIGITS, " h"),
            longRun("unplanned, a year", each -> each.downtime().unplanned().mean() / HOUR, DIGITS, " h"),
            longRun(
                    "cost, a year",
                    each -> each.cost().map(cost -> cost.perYear().mean()).orElse(0.0),
                    6,
                    ""),
            new Column(
                    "best interval",
                    run -> of(run.optimum(), each -> each.hypervisor().interval()),
                    Column::days),
            exhausted("heap ends after", Indicator.HYPERVISOR_HEAP),
            exhausted("dom0", Indicator.PRIVILEGED_MEMORY),
            exhausted("driver domain", Indicator.DRIVER_MEMORY),
            exhausted("guest", Indicator.GUEST_MEMORY));

    /** A column that is left out where it repeats the one before it. */
    Column(String title, Function<RunResult, OptionalDouble> value, DoubleFunction<String> text) {
        this(title, value, text, false);
    }

    /** Whether runs differ from nothing in this quantity. */
    boolean says(List<RunResult> runs) {
        return runs.stream().map(value).anyMatch(each -> each.isPresent() && each.getAsDouble() != 0);
    }

    String cell(RunResult run) {
        var quantity = value.apply(run);
        return quantity.isPresent() ? text.apply(quantity.getAsDouble()) : "";
    }

    private static Column seconds(String title, Function<RunResult, OptionalDouble> value) {
        return new Column(title, value, Quantities::seconds);
    }

    private static Column bytes(String title, Function<RunResult, OptionalDouble> value) {
        return new Column(title, value, Quantities::gibibytes);
    }

    private static Column rate(String title, Function<RunResult, OptionalDouble> value) {
        return new Column(title, value, each -> Quantities.number(each, DIGITS) + " MB/s");
    }

    /** When the first resource of a kind is exhausted. */
    private static Column exhausted(String title, Indicator indicator) {
        return new Column(
                title,
                run -> of(
                        run.aging(),
                        each -> each.resources().stream()
                                .filter(resource -> resource.indicator() == indicator)
                                .mapToDouble(resource -> resource.exhaustedAt().orElse(Double.POSITIVE_INFINITY))
                                .min()
                                .orElse(Double.POSITIVE_INFINITY)),
                Column::days,
                true);
    }

    private static Column longRun(String title, Function<LongRunMeasures, Double> quantity, int digits, String unit) {
        return new Column(
                title,
                run -> of(run.longRun(), each -> quantity.apply(each.measures())),
                value -> Quantities.number(value, digits) + unit);
    }

    private static String days(double seconds) {
        return Double.isFinite(seconds) ? Quantities.number(seconds / DAY, DIGITS) + " days" : "never";
    }

    private static String count(double value) {
        return Quantities.number(Math.round(value), 12);
    }

    private static OptionalDouble first(RunResult run, Function<Throughput, Double> quantity) {
        return of(run.throughput().stream().findFirst(), quantity);
    }

    private static <T, N extends Number> OptionalDouble of(Optional<T> part, Function<T, N> quantity) {
        return part.map(each -> OptionalDouble.of(quantity.apply(each).doubleValue()))
                .orElse(OptionalDouble.empty());
    }
}
