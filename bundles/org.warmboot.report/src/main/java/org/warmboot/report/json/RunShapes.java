package org.warmboot.report.json;

import org.warmboot.experiment.result.Aging;
import org.warmboot.experiment.result.Availability;
import org.warmboot.experiment.result.Capacity;
import org.warmboot.experiment.result.Costs;
import org.warmboot.experiment.result.Downtime;
import org.warmboot.experiment.result.Migration;
import org.warmboot.experiment.result.Phase;
import org.warmboot.experiment.result.RebootTasks;
import org.warmboot.experiment.result.Requests;
import org.warmboot.experiment.result.Rolling;
import org.warmboot.experiment.result.RunParameters;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.Throughput;

/** A run and its parts in files; what a run does not have is left out. */
final class RunShapes {

    private static final Shape<RunParameters> PARAMETERS = new Shape<RunParameters>()
            .text("host", RunParameters::host)
            .whole("domains", RunParameters::domains)
            .exact("memoryGiB", RunParameters::memoryGiB)
            .text("service", RunParameters::service)
            .text("serviceName", RunParameters::serviceName);

    private static final Shape<Downtime> DOWNTIME = new Shape<Downtime>()
            .number("mean", Downtime::mean)
            .time("max", Downtime::max)
            .array(
                    "services",
                    Downtime::services,
                    new Shape<Downtime.ServiceDowntime>()
                            .text("host", Downtime.ServiceDowntime::host)
                            .text("domain", Downtime.ServiceDowntime::domain)
                            .text("service", Downtime.ServiceDowntime::service)
                            .time("seconds", Downtime.ServiceDowntime::seconds));

    private static final Shape<RebootTasks> TASKS = new Shape<RebootTasks>()
            .time("before", RebootTasks::before)
            .time("reset", RebootTasks::reset)
            .time("hypervisorReboot", RebootTasks::hypervisorReboot)
            .time("load", RebootTasks::load)
            .time("after", RebootTasks::after);

    private static final Shape<Phase> PHASE = new Shape<Phase>()
            .text("component", Phase::name)
            .word("kind", Phase::kind)
            .text("phase", Phase::phase)
            .time("start", Phase::start)
            .time("end", Phase::end);

    private static final Shape<Throughput> CURVE = new Shape<Throughput>()
            .text("service", Throughput::service)
            .text("unit", Throughput::unit)
            .number("before", Throughput::before)
            .number("justAfter", Throughput::justAfter)
            .number("drop", Throughput::drop)
            .time("recovery", Throughput::recovery)
            .samples(Throughput::samples);

    private static final Shape<Availability> AVAILABILITY = new Shape<Availability>()
            .number("mean", Availability::mean)
            .number("low", Availability::low)
            .number("high", Availability::high)
            .number("level", Availability::level)
            .number("analytic", it -> it.analytic().orElse(Double.NaN))
            .number("hypervisorDowntime", Availability::hypervisorDowntime)
            .number("operatingSystemDowntime", Availability::operatingSystemDowntime)
            .number("downtimePerYear", Availability::downtimePerYear);

    private static final Shape<Costs> COSTS = new Shape<Costs>()
            .time("totalSeconds", Costs::totalSeconds)
            .number("bytesSent", Costs::bytesSent)
            .number("bytesWritten", Costs::bytesWritten)
            .number("peakMemory", Costs::peakMemory)
            .number("cpuSeconds", Costs::cpuSeconds);

    private static final Shape<Migration> MIGRATION = new Shape<Migration>()
            .number("bytesSent", Migration::bytesSent)
            .whole("rounds", Migration::rounds)
            .time("seconds", Migration::seconds)
            .time("pause", Migration::pause)
            .array(
                    "moves",
                    Migration::moves,
                    new Shape<Migration.Move>()
                            .text("domain", Migration.Move::domain)
                            .text("source", Migration.Move::source)
                            .text("destination", Migration.Move::destination)
                            .time("start", Migration.Move::start)
                            .time("end", Migration.Move::end)
                            .whole("rounds", Migration.Move::rounds)
                            .number("bytesSent", Migration.Move::bytesSent)
                            .time("pause", Migration.Move::pause)
                            .unless("converged", Migration.Move::converged));

    private static final Shape<Requests> REQUESTS = new Shape<Requests>()
            .number("lost", Requests::lost)
            .number("delayed", Requests::delayed)
            .number("longestQueue", Requests::longestQueue);

    private static final Shape<Rolling> ROLLING = new Shape<Rolling>()
            .text("unit", Rolling::unit)
            .number("full", Rolling::full)
            .number("workLost", Rolling::workLost)
            .time("duration", Rolling::duration)
            .samples(Rolling::samples);

    private static final Shape<Capacity> CAPACITY = new Shape<Capacity>()
            .whole("staticDomains", Capacity::staticDomains)
            .whole("pagedDomains", Capacity::pagedDomains)
            .number("idleDetection", Capacity::idleDetection)
            .number("wakeByPrefetch", Capacity::wakeByPrefetch)
            .number("wakeByFaults", Capacity::wakeByFaults)
            .number("frozenBytes", Capacity::frozenBytes)
            .number("writtenBytes", Capacity::writtenBytes)
            .number("diskLoad", Capacity::diskLoad)
            .maybe(
                    "storage",
                    Capacity::storage,
                    new Shape<Capacity.Storage>()
                            .number("sharedBytes", Capacity.Storage::sharedBytes)
                            .number("copiedBytes", Capacity.Storage::copiedBytes)
                            .whole("domains", Capacity.Storage::domains))
            .maybe(
                    "move",
                    Capacity::move,
                    new Shape<Capacity.Move>()
                            .number("sentBytes", Capacity.Move::sentBytes)
                            .number("seconds", Capacity.Move::seconds)
                            .number("secondsUntilAwake", Capacity.Move::secondsUntilAwake));

    private static final Shape<Aging> AGING = new Shape<Aging>()
            .time("horizon", Aging::horizon)
            .whole("hypervisorRejuvenations", Aging::hypervisorRejuvenations)
            .whole("operatingSystemRejuvenations", Aging::operatingSystemRejuvenations)
            .array(
                    "resources",
                    Aging::resources,
                    new Shape<Aging.Resource>()
                            .text("component", Aging.Resource::component)
                            .word("indicator", Aging.Resource::indicator)
                            .number("capacity", Aging.Resource::capacity)
                            .time("exhaustedAt", it -> it.exhaustedAt().orElse(Double.NaN))
                            .number("lowestThroughputFactor", Aging.Resource::lowestThroughputFactor)
                            .samples(Aging.Resource::samples));

    /** A run, part by part. */
    static final Shape<RunResult> RUN = new Shape<RunResult>()
            .text("technique", RunResult::technique)
            .text("techniqueName", RunResult::techniqueName)
            .object("parameters", RunResult::parameters, PARAMETERS)
            .maybe("downtime", RunResult::downtime, DOWNTIME)
            .maybe("tasks", run -> run.part(RebootTasks.class), TASKS)
            .arrayIfAny("phases", RunResult::phases, PHASE)
            .arrayIfAny("throughput", RunResult::throughput, CURVE)
            .maybe("availability", RunResult::availability, AVAILABILITY)
            .maybe("costs", run -> run.part(Costs.class), COSTS)
            .maybe("migration", RunResult::migration, MIGRATION)
            .maybe("requests", run -> run.part(Requests.class), REQUESTS)
            .maybe("rolling", RunResult::rolling, ROLLING)
            .maybe("capacity", RunResult::capacity, CAPACITY)
            .maybe("aging", RunResult::aging, AGING)
            .maybe("longRun", RunResult::longRun, LongRunShapes.LONG_RUN)
            .maybe("optimum", RunResult::optimum, LongRunShapes.OPTIMUM);

    private RunShapes() {}
}
