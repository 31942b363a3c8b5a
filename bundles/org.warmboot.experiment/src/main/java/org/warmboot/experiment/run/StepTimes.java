package org.warmboot.experiment.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.trace.StepRecord;
import org.warmboot.engine.trace.TraceLevel;
import org.warmboot.experiment.compile.RunPlan;

/**
 * How long the steps of a technique take in a run.
 *
 * @param seconds of each step, from its first start to its last end over all that it acts on, by its identifier
 * @param total seconds from the start of the technique to the end of its last step
 */
public record StepTimes(Map<String, Double> seconds, double total) {

    /** Keeps a copy that cannot change. */
    public StepTimes {
        seconds = Map.copyOf(seconds);
    }

    /**
     * Executes the technique of a run once, on the calling thread.
     *
     * @throws IllegalStateException if it cannot do its work, or was cancelled
     */
    public static StepTimes of(RunPlan run, CancelToken cancel) {
        var steps = execute(run, cancel);
        var seconds = new LinkedHashMap<String, Double>();
        steps.forEach(step -> seconds.put(step.step(), step.end() - step.start()));
        return new StepTimes(
                seconds, steps.stream().mapToDouble(StepRecord::end).max().orElse(0));
    }

    private static List<StepRecord> execute(RunPlan run, CancelToken cancel) {
        try {
            return Engine.run(run.plan(), run.parameters(), TraceLevel.OUTAGES, cancel)
                    .steps();
        } catch (RunStoppedException stopped) {
            throw new IllegalStateException(run.plan().technique().id(), stopped);
        }
    }
}
