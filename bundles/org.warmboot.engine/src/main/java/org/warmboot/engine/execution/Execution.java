package org.warmboot.engine.execution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.kernel.SimTime;
import org.warmboot.engine.machine.InsufficientSpaceException;
import org.warmboot.engine.plan.Plan;

/**
 * Executes the technique of a plan on its target host.
 *
 * <p>Every step starts when all its predecessors have ended; the run ends with the last step. Equal plans give equal
 * results, on any machine and thread.
 */
public final class Execution {

    private final RunContext context;
    private final StepRunner runner;
    private final List<StepRun> steps;

    private Execution(Plan plan, TraceLevel level) {
        context = RunContext.of(new HostUnit(plan.target(), level));
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
            fillMemory();
            context.after(0, () -> steps.stream().filter(StepRun::isReady).toList().forEach(this::begin));
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

    /** What runs before the technique already holds memory; more than there is would make every later figure wrong. */
    private void fillMemory() {
        var host = context.host().plan();
        var asking = host.hypervisor().name();
        try {
            context.memory().allocate(host.hypervisor().id(), host.hypervisor().heapBytes());
            for (var domain : host.domains()) {
                asking = domain.name();
                context.memory().allocate(domain.id(), domain.memoryBytes());
            }
        } catch (InsufficientSpaceException e) {
            throw new RunFailure(e.owner(), Messages.get("failure.memory.start", host.name(), asking,
                    Guards.size(e.needed()), Guards.size(e.free())));
        }
    }

    private RunTrace trace() {
        var host = context.host();
        return new RunTrace(
                host.phases(context.now()),
                host.outages(),
                steps.stream().map(StepRun::toRecord).toList(),
                host.fileCacheKept(),
                SimTime.toSeconds(context.now()),
                Map.of(),
                List.of(),
                0,
                0,
                0);
    }

    private Failed failed(String message, String element) {
        return new Failed(message, element, SimTime.toSeconds(context.now()));
    }
}
