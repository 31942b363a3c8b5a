package org.warmboot.experiment.measure;

import static org.warmboot.experiment.measure.Amount.AVAILABILITY_SHARE;
import static org.warmboot.experiment.measure.Amount.BYTES;
import static org.warmboot.experiment.measure.Amount.COUNT;
import static org.warmboot.experiment.measure.Amount.COUNT_PER_YEAR;
import static org.warmboot.experiment.measure.Amount.DURATION;
import static org.warmboot.experiment.measure.Amount.DURATION_PER_YEAR;
import static org.warmboot.experiment.measure.Amount.INTERVAL;
import static org.warmboot.experiment.measure.Amount.LOSS_PER_YEAR;
import static org.warmboot.experiment.measure.Amount.SHARE;
import static org.warmboot.experiment.measure.Amount.THROUGHPUT_RATE;
import static org.warmboot.experiment.measure.Amount.TIME;
import static org.warmboot.experiment.measure.Amount.WORK;
import static org.warmboot.experiment.measure.Definition.maybe;
import static org.warmboot.experiment.measure.Definition.number;
import static org.warmboot.experiment.measure.Definition.years;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.warmboot.experiment.result.Aging;
import org.warmboot.experiment.result.Availability;
import org.warmboot.experiment.result.Capacity;
import org.warmboot.experiment.result.Costs;
import org.warmboot.experiment.result.Downtime;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.Keyed;
import org.warmboot.experiment.result.LongRun;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.experiment.result.Migration;
import org.warmboot.experiment.result.OptimalPolicy;
import org.warmboot.experiment.result.RebootTasks;
import org.warmboot.experiment.result.Requests;
import org.warmboot.experiment.result.Rolling;
import org.warmboot.experiment.result.RunPart;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.Throughput;

/**
 * The numbers that a run can be told by. Durations in seconds, sizes in bytes, rates per year of 365 days.
 *
 * <p>This is their one home: tables, charts, studies, published figures and the guide ask for what is written here. What
 * they are called stands in {@code measures.properties}, by their keys.
 */
public enum RunMeasure implements Keyed {
    /** Mean downtime of the services. */
    DOWNTIME_MEAN(number(Downtime.class, DURATION, Downtime::mean).charted(5)),
    /** Downtime of the service that is away longest. */
    DOWNTIME_MAX(number(Downtime.class, TIME, Downtime::max).inStudies()),

    /** Suspending, saving or shutting down the guests. */
    BEFORE_REBOOT(number(RebootTasks.class, TIME, RebootTasks::before).column("before_s")),
    /** Hardware reset; 0 where there is none. */
    HARDWARE_RESET(number(RebootTasks.class, TIME, RebootTasks::reset).column("reset_s")),
    /** From the reset, or the quick reload, until the privileged domain has booted. */
    HYPERVISOR_REBOOT(
            number(RebootTasks.class, TIME, RebootTasks::hypervisorReboot).column("hypervisor_reboot_s")),
    /** Hardware reset, if any, and loading of the hypervisor. */
    HYPERVISOR_LOAD(number(RebootTasks.class, TIME, RebootTasks::load).column("load_s")),
    /** Resuming, restoring or booting the guests. */
    AFTER_REBOOT(number(RebootTasks.class, TIME, RebootTasks::after).column("after_s")),
    /** What the guests take before and after the reboot of the hypervisor. */
    GUEST_REBOOT(number(RebootTasks.class, DURATION, tasks -> tasks.before() + tasks.after())),

    /** From the start of the technique to its end. */
    TOTAL_TIME(number(Costs.class, TIME, Costs::totalSeconds).column("total_s")),
    /** Sent over links. */
    BYTES_SENT(number(Costs.class, BYTES, Costs::bytesSent).column("sent_bytes")),
    /** Written to disk as images and checkpoints. */
    BYTES_WRITTEN(number(Costs.class, BYTES, Costs::bytesWritten).column("written_bytes")),
    /** Most memory of the host in use at any time. */
    PEAK_MEMORY(number(Costs.class, BYTES, Costs::peakMemory).column("peak_memory_bytes")),
    /** Processor time on the host, seconds of one core. */
    CPU_TIME(number(Costs.class, DURATION, Costs::cpuSeconds).column("cpu_s")),

    /** Moves of domains. */
    MOVES(number(Migration.class, COUNT, moved -> moved.moves().size()).column("moves")),
    /** Sent over links by all moves. */
    MOVED_BYTES(number(Migration.class, BYTES, Migration::bytesSent).column("sent_bytes")),
    /** Most rounds of pre-copy of one move. */
    ROUNDS(number(Migration.class, COUNT, Migration::rounds).column("most_rounds")),
    /** Until the last guest has left. */
    MIGRATION_TIME(number(Migration.class, TIME, Migration::seconds).column("leaving_s")),
    /** Longest time for which a move stopped its domain. */
    MIGRATION_PAUSE(number(Migration.class, TIME, Migration::pause).column("longest_pause_s")),

    /** Throughput just before the reboot. */
    THROUGHPUT_BEFORE(Readings.curve(THROUGHPUT_RATE, Throughput::before).column("before")),
    /** Throughput over the first pass, right after the service is back. */
    THROUGHPUT_AFTER(Readings.curve(THROUGHPUT_RATE, Throughput::justAfter).column("just_after")),
    /** Missing share of the throughput right after the reboot. */
    THROUGHPUT_DROP(Readings.curve(SHARE, Throughput::drop).charted(8)),
    /** From the return of a service until 95 % of its throughput; infinite if not within the shown time. */
    RECOVERY_TIME(Readings.curve(TIME, Throughput::recovery).column("recovery_s")),
    /** Requests without an answer because of one reboot. */
    REBOOT_REQUESTS_LOST(number(Requests.class, COUNT, Requests::lost).column("requests_lost")),
    /** Requests answered late because of one reboot. */
    REBOOT_REQUESTS_DELAYED(number(Requests.class, COUNT, Requests::delayed).column("requests_delayed")),
    /** Most requests that wait at once. */
    LONGEST_QUEUE(number(Requests.class, COUNT, Requests::longestQueue).column("longest_queue")),

    /** Throughput of a cluster while nothing is rejuvenated. */
    FULL_THROUGHPUT(number(Rolling.class, THROUGHPUT_RATE, Rolling::full)
            .unit(Rolling.class, Rolling::unit)
            .column("full_throughput")),
    /** What a cluster did not serve. */
    WORK_LOST(number(Rolling.class, WORK, Rolling::workLost)
            .unit(Rolling.class, Rolling::unit)
            .column("work_lost_unit_s")),
    /** The same as a share of what it could have served meanwhile. */
    WORK_LOST_SHARE(number(Rolling.class, SHARE, it -> it.workLost() / (it.full() * it.duration()))
            .inStudies()),
    /** Until the last host of a cluster has recovered. */
    ROLLING_DURATION(
            number(Rolling.class, TIME, Rolling::duration).column("duration_s").charted(10)),

    /** Domains that fit with all their memory. */
    DOMAINS_STATIC(number(Capacity.class, COUNT, Capacity::staticDomains)
            .column("static_domains")
            .figure("static-capacity")
            .inStudies()),
    /** Domains that fit with the working sets of idle ones. */
    DOMAINS_PAGED(number(Capacity.class, COUNT, Capacity::pagedDomains)
            .column("paged_domains")
            .figure("capacity")
            .charted(9)),
    /** Until an idle domain is found to be idle. */
    IDLE_DETECTION(number(Capacity.class, DURATION, Capacity::idleDetection).column("idle_detection_s")),
    /** To read the wake set of a domain at once. */
    WAKE_PREFETCH(number(Capacity.class, DURATION, Capacity::wakeByPrefetch).column("wake_by_prefetch_s")),
    /** To read it fault by fault. */
    WAKE_FAULTS(number(Capacity.class, DURATION, Capacity::wakeByFaults).column("wake_by_faults_s")),
    /** Memory that on-memory suspend of all paged domains keeps. */
    FROZEN_BYTES(number(Capacity.class, BYTES, Capacity::frozenBytes).column("frozen_bytes")),
    /** Bytes that saving all paged domains writes. */
    SAVED_BYTES(number(Capacity.class, BYTES, Capacity::writtenBytes).column("written_bytes")),
    /** Share of the time in which the disk pages. */
    DISK_LOAD(number(Capacity.class, SHARE, Capacity::diskLoad).column("disk_load")),
    /** Disk space of one golden image and a branch for each domain. */
    STORAGE_SHARED(Readings.storage(BYTES, Capacity.Storage::sharedBytes).column("storage_shared_bytes")),
    /** Disk space of an image for each domain. */
    STORAGE_COPIED(Readings.storage(BYTES, Capacity.Storage::copiedBytes).column("storage_copied_bytes")),
    /** Domains for which the disk has room with branches. */
    STORAGE_DOMAINS(Readings.storage(COUNT, it -> (double) it.domains()).column("storage_domains")),
    /** Bytes that sending all paged domains to a special host takes. */
    IDLE_MOVE_BYTES(Readings.move(BYTES, Capacity.Move::sentBytes).column("move_sent_bytes")),
    /** Until all of them are there. */
    IDLE_MOVE_TIME(Readings.move(DURATION, Capacity.Move::seconds).column("move_s")),
    /** Until all run at home again if wake sets come first. */
    IDLE_MOVE_AWAKE(Readings.move(DURATION, Capacity.Move::secondsUntilAwake).column("move_awake_s")),

    /** Largest share of a resource that had leaked away. */
    LEAKED_SHARE(maybe(
                    Aging.class,
                    SHARE,
                    it -> Readings.exact(it.resources().stream()
                            .mapToDouble(Aging.Resource::highestShare)
                            .max()))
            .inStudies()),
    /** Until the first resource had leaked away altogether. */
    EXHAUSTED_AFTER(maybe(
                    Aging.class,
                    INTERVAL,
                    it -> Readings.exact(it.resources().stream()
                            .flatMapToDouble(each -> each.exhaustedAt().stream())
                            .min()))
            .charted(11)),
    /** How often the technique was executed. */
    HYPERVISOR_REJUVENATIONS(number(Aging.class, COUNT, Aging::hypervisorRejuvenations)),
    /** How often an operating system was rejuvenated on its own. */
    SYSTEM_REJUVENATIONS(number(Aging.class, COUNT, Aging::operatingSystemRejuvenations)),
    /** Until the heap of the hypervisor is exhausted; infinite for never. */
    HEAP_EXHAUSTED(Readings.exhausted(Aging.Indicator.HYPERVISOR_HEAP)),
    /** Until the memory of the privileged domain is exhausted. */
    PRIVILEGED_MEMORY_EXHAUSTED(Readings.exhausted(Aging.Indicator.PRIVILEGED_MEMORY)),
    /** Until the memory of a driver domain is exhausted. */
    DRIVER_MEMORY_EXHAUSTED(Readings.exhausted(Aging.Indicator.DRIVER_MEMORY)),
    /** Until the memory of a guest is exhausted. */
    GUEST_MEMORY_EXHAUSTED(Readings.exhausted(Aging.Indicator.GUEST_MEMORY)),

    /** Share of the time in which a service answers. */
    AVAILABILITY(years(AVAILABILITY_SHARE, LongRunMeasures::availability)
            .or(Availability.class, it -> new Estimate(it.mean(), it.low(), it.high()))
            .column("availability")
            .charted(0)),
    /** Downtime of one rejuvenation of the hypervisor in a schedule. */
    HYPERVISOR_DOWNTIME(number(Availability.class, DURATION, Availability::hypervisorDowntime)
            .column("hypervisor_downtime_s")),
    /** Downtime of one rejuvenation of an operating system in a schedule. */
    REJUVENATION_DOWNTIME(number(Availability.class, DURATION, Availability::operatingSystemDowntime)
            .column("operating_system_downtime_s")),
    /** Planned downtime of a schedule. */
    DOWNTIME_PER_YEAR(number(Availability.class, DURATION_PER_YEAR, Availability::downtimePerYear)
            .column("downtime_per_year_s")
            .inStudies()),
    /** The share of the time in which a service answers, solved. */
    AVAILABILITY_SOLVED(maybe(
                    LongRun.class,
                    AVAILABILITY_SHARE,
                    it -> it.analysis().solution().map(solution -> Estimate.exact(solution.availability())))
            .inStudies()),
    /** Downtime by rejuvenation. */
    DOWNTIME_PLANNED(years(DURATION_PER_YEAR, it -> it.downtime().planned())
            .column("planned_s_per_year")
            .inStudies()),
    /** Downtime by failures. */
    DOWNTIME_UNPLANNED(years(DURATION_PER_YEAR, it -> it.downtime().unplanned())
            .column("unplanned_s_per_year")
            .inStudies()),
    /** Downtime by rejuvenation of the hypervisor. */
    DOWNTIME_HYPERVISOR_ACTIONS(years(DURATION_PER_YEAR, it -> it.downtime().hypervisorActions())
            .column("hypervisor_actions_s_per_year")
            .inStudies()),
    /** Downtime by rejuvenation of operating systems on their own. */
    DOWNTIME_SYSTEM_ACTIONS(years(DURATION_PER_YEAR, it -> it.downtime().operatingSystemActions())
            .column("operating_system_actions_s_per_year")
            .inStudies()),
    /** Downtime by failures of hypervisors, privileged and driver domains. */
    DOWNTIME_HYPERVISOR_FAILURES(years(DURATION_PER_YEAR, it -> it.downtime().hypervisorFailures())
            .column("hypervisor_failures_s_per_year")
            .inStudies()),
    /** Downtime by failures of guests. */
    DOWNTIME_SYSTEM_FAILURES(years(DURATION_PER_YEAR, it -> it.downtime().operatingSystemFailures())
            .column("operating_system_failures_s_per_year")
            .inStudies()),
    /** Downtime by rejuvenation and failures together. */
    YEARLY_DOWNTIME(years(
            DURATION_PER_YEAR,
            it -> Estimate.exact(
                    it.downtime().planned().mean() + it.downtime().unplanned().mean()))),
    /** Outages that began with an action. */
    OUTAGES_PLANNED(years(COUNT_PER_YEAR, LongRunMeasures::plannedOutages)
            .column("planned_outages_per_year")
            .inStudies()),
    /** Outages that began with a failure. */
    OUTAGES_UNPLANNED(years(COUNT_PER_YEAR, LongRunMeasures::unplannedOutages)
            .column("unplanned_outages_per_year")
            .charted(6)),
    /** Between the beginnings of two outages of a service. */
    TIME_BETWEEN_OUTAGES(years(DURATION, LongRunMeasures::timeBetweenOutages).column("time_between_outages_s")),
    /** How long a service is away at a time; absent where it never is. */
    OUTAGE_LENGTH(maybe(LongRun.class, DURATION, it -> Readings.outageLength(it.measures()))
            .column("outage_length_s")
            .inStudies()),
    /** Failures of hypervisors, privileged and driver domains per host. */
    HYPERVISOR_FAILURES(years(COUNT_PER_YEAR, LongRunMeasures::hypervisorFailures)
            .column("hypervisor_failures_per_year")
            .inStudies()),
    /** Failures of a guest. */
    SYSTEM_FAILURES(years(COUNT_PER_YEAR, LongRunMeasures::operatingSystemFailures)
            .column("operating_system_failures_per_year")
            .inStudies()),
    /** Rejuvenations of the hypervisor per host. */
    HYPERVISOR_ACTIONS(years(COUNT_PER_YEAR, LongRunMeasures::hypervisorActions).column("hypervisor_actions_per_year")),
    /** Rejuvenations of the operating system per guest. */
    SYSTEM_ACTIONS(
            years(COUNT_PER_YEAR, LongRunMeasures::operatingSystemActions).column("operating_system_actions_per_year")),
    /** Throughput that degradation leaves in the time up. */
    THROUGHPUT(years(SHARE, LongRunMeasures::throughput).column("throughput").inStudies()),
    /** Requests without an answer, all guests together. */
    REQUESTS_LOST(maybe(LongRun.class, COUNT_PER_YEAR, it -> it.measures().requestsLost())
            .column("requests_lost_per_year")
            .charted(7)),
    /** What downtime, actions and failures cost, all guests and hosts together. */
    COST(maybe(LongRun.class, LOSS_PER_YEAR, it -> it.measures().cost().map(LongRunMeasures.Cost::perYear))
            .unit(
                    LongRun.class,
                    it -> it.measures()
                                    .cost()
                                    .map(LongRunMeasures.Cost::currency)
                                    .orElse("") + "/a")
            .column("cost_per_year")
            .figure("yearly-cost")
            .charted(2)),

    /** Best interval of the policy for the hypervisor; infinite for never. */
    BEST_HYPERVISOR_INTERVAL(
            number(OptimalPolicy.class, INTERVAL, it -> it.hypervisor().interval())
                    .charted(3)),
    /** Best interval of the policies for operating systems; infinite for never. */
    BEST_SYSTEM_INTERVAL(maybe(
                    OptimalPolicy.class,
                    INTERVAL,
                    it -> it.operatingSystem().map(answer -> Estimate.exact(answer.interval())))
            .charted(4)),
    /** Loss at the best intervals, simulated. */
    BEST_LOSS(maybe(OptimalPolicy.class, LOSS_PER_YEAR, it -> Optional.of(it.confirmedLoss()))
            .unit(OptimalPolicy.class, it -> it.unit() + "/a")
            .charted(1));

    /** Parts about years, which studies tell first. */
    private static final Set<Class<? extends RunPart>> YEARS =
            Set.of(Availability.class, LongRun.class, OptimalPolicy.class);

    private final Definition definition;

    RunMeasure(Definition definition) {
        this.definition = definition;
    }

    /** All that sweeps and comparisons tell, the most telling first. */
    public static List<RunMeasure> studied() {
        return Stream.of(values())
                .filter(each -> each.definition.inStudies)
                .sorted(Comparator.comparing(each -> !YEARS.contains(each.part())))
                .toList();
    }

    /** Those that are columns of the table of a part, in their order. */
    public static List<RunMeasure> columnsOf(Class<? extends RunPart> part) {
        return Stream.of(values())
                .filter(each -> each.part() == part && !each.column().isEmpty())
                .toList();
    }

    /** The measure that scenario files call so among published figures; absent if none is read off a single run. */
    public static Optional<RunMeasure> ofFigure(String word) {
        return Stream.of(values())
                .filter(each -> word.equals(each.definition.figure.isEmpty() ? each.key() : each.definition.figure))
                .findFirst();
    }

    /** The value in a run; absent where the run did not measure it. */
    public Optional<Estimate> estimate(RunResult run) {
        return definition.reading.apply(run);
    }

    /** The mean in a run; absent where the run did not measure it. */
    public OptionalDouble mean(RunResult run) {
        return estimate(run).map(value -> OptionalDouble.of(value.mean())).orElseGet(OptionalDouble::empty);
    }

    /** What kind of number it is. */
    public Amount amount() {
        return definition.amount;
    }

    /** Its unit in a run, as files have it; empty for shares and counts. */
    public String unit(RunResult run) {
        return definition.unit.apply(run);
    }

    /** Type of the part that holds it. */
    public Class<? extends RunPart> part() {
        return definition.part;
    }

    /** Name of its column in the table of its part; empty if it is none. */
    public String column() {
        return definition.column;
    }

    /** Whether sweeps and comparisons draw it. */
    public boolean isCharted() {
        return definition.rank.isPresent();
    }

    /**
     * Its place among the charts of sweeps and comparisons.
     *
     * @throws java.util.NoSuchElementException if they do not draw it
     */
    public int rank() {
        return definition.rank.orElseThrow();
    }
}
