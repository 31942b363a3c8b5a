package org.warmboot.engine.execution;

import java.util.ArrayList;
import java.util.List;
import org.warmboot.engine.kernel.SimTime;
import org.warmboot.engine.plan.StepPlan;
import org.warmboot.engine.trace.StepRecord;

/** A step during a run: for how many others it waits, and who waits for it. */
final class StepRun {

    private final StepPlan plan;
    private final List<StepRun> successors = new ArrayList<>();
    private int open;
    private long start;
    private long end;

    StepRun(StepPlan plan) {
        this.plan = plan;
    }

    StepPlan plan() {
        return plan;
    }

    String id() {
        return plan.id();
    }

    String name() {
        return plan.name();
    }

    void waitFor(StepRun predecessor) {
        predecessor.successors.add(this);
        open++;
    }

    boolean isReady() {
        return open == 0;
    }

    void begin(long now) {
        start = now;
    }

    /** Ends the step; gives the steps that waited for it alone. */
    List<StepRun> finish(long now) {
        end = now;
        var ready = new ArrayList<StepRun>(successors.size());
        for (var successor : successors) {
            if (--successor.open == 0) {
                ready.add(successor);
            }
        }
        return ready;
    }

    StepRecord toRecord() {
        return new StepRecord(id(), plan.action(), plan.scope(), SimTime.toSeconds(start), SimTime.toSeconds(end));
    }
}
