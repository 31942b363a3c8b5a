package org.warmboot.report.chart;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.warmboot.experiment.result.Costs;
import org.warmboot.experiment.result.Downtime;
import org.warmboot.experiment.result.Migration;
import org.warmboot.experiment.result.RebootTasks;
import org.warmboot.experiment.result.Requests;
import org.warmboot.experiment.result.Rolling;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.Throughput;
import org.warmboot.report.Messages;
import org.warmboot.report.Numbers;

/** A number of a run by which techniques are compared. Durations in seconds, sizes in bytes. */
public enum Measure {
    /** Mean downtime of the services. */
    DOWNTIME(RunResult::downtime, Downtime::mean, Numbers::duration),
    /** Suspending, saving or shutting down the guests. */
    BEFORE(RunResult::tasks, RebootTasks::before, Numbers::duration),
    /** Resuming, restoring or booting them. */
    AFTER(RunResult::tasks, RebootTasks::after, Numbers::duration),
    /** From the start of the technique to its end. */
    TOTAL_TIME(RunResult::costs, Costs::totalSeconds, Numbers::duration),
    /** Sent over links. */
    BYTES_SENT(RunResult::costs, Costs::bytesSent, Numbers::bytes),
    /** Written to disk as images and checkpoints. */
    BYTES_WRITTEN(RunResult::costs, Costs::bytesWritten, Numbers::bytes),
    /** Most memory of the host in use at any time. */
    PEAK_MEMORY(RunResult::costs, Costs::peakMemory, Numbers::bytes),
    /** Processor time on the host, seconds of one core. */
    CPU_TIME(RunResult::costs, Costs::cpuSeconds, Numbers::duration),
    /** Until the last guest has left. */
    LEAVING(RunResult::migration, Migration::seconds, Numbers::duration),
    /** Sent over links by all moves. */
    MOVED_BYTES(RunResult::migration, Migration::bytesSent, Numbers::bytes),
    /** Longest time for which a move stopped its domain. */
    PAUSE(RunResult::migration, Migration::pause, Numbers::duration),
    /** Most rounds of pre-copy of one move. */
    ROUNDS(RunResult::migration, Migration::rounds, Numbers::count),
    /** From the return of a service until 95 % of its throughput; infinite if not within the shown time. */
    RECOVERY(Measure::firstCurve, Throughput::recovery, Measure::recovery),
    /** Requests without an answer. */
    REQUESTS_LOST(RunResult::requests, Requests::lost, Numbers::count),
    /** Requests that are answered late. */
    REQUESTS_DELAYED(RunResult::requests, Requests::delayed, Numbers::count),
    /** What a cluster did not serve, in its unit of throughput times seconds. */
    WORK_LOST(RunResult::rolling, Rolling::workLost, (rolling, lost) -> Numbers.work(lost, rolling.unit())),
    /** Until the last host of a cluster has recovered. */
    CLUSTER_TIME(RunResult::rolling, Rolling::duration, Numbers::duration);

    private final Function<RunResult, OptionalDouble> value;
    private final Function<RunResult, String> text;

    <T> Measure(Function<RunResult, Optional<T>> part, ToDoubleFunction<T> number, Function<Double, String> format) {
        this(part, number, (ignored, each) -> format.apply(each));
    }

    <T> Measure(
            Function<RunResult, Optional<T>> part, ToDoubleFunction<T> number, BiFunction<T, Double, String> format) {
        value = run -> part.apply(run)
                .map(each -> OptionalDouble.of(number.applyAsDouble(each)))
                .orElseGet(OptionalDouble::empty);
        text = run -> part.apply(run)
                .map(each -> format.apply(each, number.applyAsDouble(each)))
                .orElse("\u2013");
    }

    /** Unit of the number on an axis; empty where it is a count or its unit depends on the run. */
    String unit() {
        return switch (this) {
            case DOWNTIME, BEFORE, AFTER, TOTAL_TIME, CPU_TIME, LEAVING, PAUSE, RECOVERY, CLUSTER_TIME ->
                Messages.text("measure.seconds");
            case BYTES_SENT, BYTES_WRITTEN, PEAK_MEMORY, MOVED_BYTES -> Messages.text("measure.bytes");
            case ROUNDS, REQUESTS_LOST, REQUESTS_DELAYED, WORK_LOST -> "";
        };
    }

    /** The number; absent where the run did not measure it. */
    public OptionalDouble of(RunResult run) {
        return value.apply(run);
    }

    /** The number with its unit, a dash where there is none. */
    public String text(RunResult run) {
        return text.apply(run);
    }

    /** What it is, as the title of a chart. */
    public String title() {
        return Messages.text("measure." + name());
    }

    /** Whether it is above zero, and finite, in one of the runs at least. */
    public boolean tells(Collection<Entry> entries) {
        return entries.stream()
                .mapToDouble(entry -> of(entry.run()).orElse(0))
                .anyMatch(number -> number > 0 && Double.isFinite(number));
    }

    private static Optional<Throughput> firstCurve(RunResult run) {
        return run.throughput().stream().findFirst();
    }

    private static String recovery(double seconds) {
        return Double.isFinite(seconds) ? Numbers.duration(seconds) : Messages.text("measure.RECOVERY.never");
    }
}
