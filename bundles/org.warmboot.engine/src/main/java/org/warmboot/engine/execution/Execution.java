package org.warmboot.engine.execution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.kernel.SimTime;
import org.warmboot.engine.plan.Plan;
import org.warmboot.engine.trace.Outage;
import org.warmboot.engine.trace.PhaseRecord;
import org.warmboot.engine.trace.RunTrace;
import org.warmboot.engine.trace.TraceLevel;

/**
 * Executes the technique of a plan on its target host; its peers take domains that move.
 *
 * <p>Every step starts when all its predecessors have ended; the run ends with the last step. Equal plans give equal
 * results, on any machine and thread.
 */
public final class Execution {

    private final RunContext context;
    private final List<HostUnit> hosts;
    private final StepRunner runner;
    private final List<StepRun> steps;

    private Execution(Plan plan, TraceLevel level) {
        context = RunContext.of(plan, level);
        hosts = Stream.concat(Stream.of(context.host()), context.peers().stream())
                .toList();
        runner = new StepRunner(context);
        var byId = new LinkedHashMap<String, StepRun>();
        plan.technique().steps().forEach(step -> byId.put(step.id(), new StepRun(step)));
        steps = List.copyOf(byId.values());
        steps.forEach(step -> step.plan().predecessors().forEach(id -> step.waitFor(byId.get(id))));
    }

    /**
     * Runs a plan.
     *
     * @param cancel asked from time to time whether to go on
     * @param level what is recorded
     * @return what happened, or why the technique cannot work, or that the run was cancelled
     */
    public static ExecutionResult run(Plan plan, CancelToken cancel, TraceLevel level) {
        return new Execution(plan, level).run(cancel);
    }

    private ExecutionResult run(CancelToken cancel) {
        try {
            hosts.forEach(StartingMemory::fill);
            context.after(
                    0, () -> steps.stream().filter(StepRun::isReady).toList().forEach(this::begin));
            return context.simulation().run(cancel) ? new Completed(trace()) : new Cancelled();
        } catch (RunFailure failure) {
            return failed(failure.getMessage(), failure.element());
        } catch (ArithmeticException tooLong) {
            return failed(Messages.get("failure.time"), context.host().plan().id());
        }
    }

    private void begin(StepRun step) {
        step.begin(context.now());
        runner.perform(step, () -> step.finish(context.now()).forEach(this::begin));
    }

    private RunTrace trace() {
        var phases = new ArrayList<PhaseRecord>();
        var outages = new ArrayList<Outage>();
        var fileCacheKept = new LinkedHashMap<String, Boolean>();
        var reboots = new LinkedHashMap<String, List<Double>>();
        long written = 0;
        for (var host : hosts) {
            phases.addAll(host.phases(context.now()));
            outages.addAll(host.inhabitants().outages());
            for (var domain : host.inhabitants().all()) {
                fileCacheKept.put(domain.id(), domain.fileCacheKept());
                if (!domain.reboots().isEmpty()) {
                    reboots.put(domain.id(), List.copyOf(domain.reboots()));
                }
            }
            written += host.images().bytesWritten();
        }
        return new RunTrace(
                phases,
                outages,
                steps.stream().map(StepRun::toRecord).toList(),
                fileCacheKept,
                reboots,
                SimTime.toSeconds(context.now()),
                context.moves().records(),
                context.slowdowns().end(context.now()),
                context.moves().bytesSent(),
                written,
                context.host().memory().peak(),
                cpuSeconds(context.host()));
    }

    private double cpuSeconds(HostUnit host) {
        double perByte = host.plan().hypervisor().migration().cpuSecondsPerByte();
        return host.cpu().seconds() + context.moves().bytesThrough(host.plan().id()) * perByte;
    }

    private Failed failed(String message, String element) {
        return new Failed(message, element, SimTime.toSeconds(context.now()));
    }
}
