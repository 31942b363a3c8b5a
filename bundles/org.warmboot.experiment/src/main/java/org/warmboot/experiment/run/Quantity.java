package org.warmboot.experiment.run;

import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.Throughput;
import org.warmboot.model.Measure;

/** Quantities that can be read off a single run. */
enum Quantity {
    DOWNTIME_MEAN(
            run -> run.downtime().stream().mapToDouble(each -> each.mean()).findFirst()),
    DOWNTIME_MAX(run -> run.downtime().stream().mapToDouble(each -> each.max()).findFirst()),
    BEFORE_REBOOT(run -> run.tasks().stream().mapToDouble(each -> each.before()).findFirst()),
    HYPERVISOR_REBOOT(run ->
            run.tasks().stream().mapToDouble(each -> each.hypervisorReboot()).findFirst()),
    HYPERVISOR_LOAD(run -> run.tasks().stream().mapToDouble(each -> each.load()).findFirst()),
    AFTER_REBOOT(run -> run.tasks().stream().mapToDouble(each -> each.after()).findFirst()),
    GUEST_REBOOT(run -> run.tasks().stream()
            .mapToDouble(each -> each.before() + each.after())
            .findFirst()),
    HARDWARE_RESET(run -> run.tasks().stream().mapToDouble(each -> each.reset()).findFirst()),
    THROUGHPUT_DROP(
            run -> run.throughput().stream().mapToDouble(Throughput::drop).findFirst()),
    AVAILABILITY(run -> DoubleStream.concat(
                    run.availability().stream().mapToDouble(each -> each.mean()),
                    run.longRun().stream()
                            .mapToDouble(each -> each.measures().availability().mean()))
            .findFirst()),
    REJUVENATION_DOWNTIME(run -> run.availability().stream()
            .mapToDouble(each -> each.operatingSystemDowntime())
            .findFirst()),
    TOTAL_TIME(
            run -> run.costs().stream().mapToDouble(each -> each.totalSeconds()).findFirst()),
    BYTES_SENT(run -> run.costs().stream().mapToDouble(each -> each.bytesSent()).findFirst()),
    BYTES_WRITTEN(
            run -> run.costs().stream().mapToDouble(each -> each.bytesWritten()).findFirst()),
    PEAK_MEMORY(
            run -> run.costs().stream().mapToDouble(each -> each.peakMemory()).findFirst()),
    MIGRATION_TIME(
            run -> run.migration().stream().mapToDouble(each -> each.seconds()).findFirst()),
    MIGRATION_PAUSE(
            run -> run.migration().stream().mapToDouble(each -> each.pause()).findFirst()),
    RECOVERY_TIME(
            run -> run.throughput().stream().mapToDouble(Throughput::recovery).findFirst()),
    WORK_LOST(run -> run.rolling().stream().mapToDouble(each -> each.workLost()).findFirst()),
    CAPACITY(run ->
            run.capacity().stream().mapToDouble(each -> each.pagedDomains()).findFirst()),
    STATIC_CAPACITY(run ->
            run.capacity().stream().mapToDouble(each -> each.staticDomains()).findFirst()),
    WAKE_PREFETCH(run ->
            run.capacity().stream().mapToDouble(each -> each.wakeByPrefetch()).findFirst()),
    WAKE_FAULTS(run ->
            run.capacity().stream().mapToDouble(each -> each.wakeByFaults()).findFirst()),
    YEARLY_DOWNTIME(run -> run.longRun().stream()
            .mapToDouble(each -> each.measures().downtime().planned().mean()
                    + each.measures().downtime().unplanned().mean())
            .findFirst()),
    YEARLY_COST(run -> run.longRun().stream()
            .flatMap(each -> each.measures().cost().stream())
            .mapToDouble(each -> each.perYear().mean())
            .findFirst());

    private final Function<RunResult, OptionalDouble> reading;

    Quantity(Function<RunResult, OptionalDouble> reading) {
        this.reading = reading;
    }

    /** Value in one run; absent if the run did not measure it. */
    OptionalDouble of(RunResult run) {
        return reading.apply(run);
    }

    /** Name in results. */
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The quantity of a measure that is read off a single run. */
    static Quantity of(Measure measure) {
        return valueOf(measure.getName());
    }
}
