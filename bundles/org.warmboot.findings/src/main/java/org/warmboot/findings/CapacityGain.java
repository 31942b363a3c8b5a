package org.warmboot.findings;

import java.util.stream.Stream;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.Capacity;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.style.Numbers;

/** How many more domains a host carries if idle ones are paged out, and whether its disk follows. */
final class CapacityGain implements FindingRule {

    /** Load of the disk from which on those who wake wait for each other. */
    static final double BUSY = 0.5;

    @Override
    public String kind() {
        return "capacity-gain";
    }

    @Override
    public Stream<Finding> in(Evidence evidence) {
        return evidence.techniques()
                .flatMap(
                        runs -> runs
                                .worst(RunResult::capacity, Capacity::diskLoad)
                                .map(worst -> finding(runs, worst.part()))
                                .stream());
    }

    private Finding finding(TechniqueRuns runs, Capacity capacity) {
        boolean busy = capacity.diskLoad() >= BUSY;
        var draft = new Draft(this, busy ? Weight.IMPORTANT : Weight.NOTE)
                .of(runs)
                .shownBy(ChartTopic.CAPACITY)
                .says(
                        capacity.diskLoad() > 1 ? "capacity.over" : busy ? "capacity.busy" : "capacity",
                        Numbers.count(capacity.pagedDomains()),
                        Numbers.count(capacity.staticDomains()),
                        Numbers.duration(capacity.wakeByPrefetch()),
                        Numbers.percent(capacity.diskLoad()),
                        Numbers.plain(capacity.diskLoad(), 2))
                .figure("paged", capacity.pagedDomains(), "")
                .figure("static", capacity.staticDomains(), "")
                .figure(RunMeasure.DISK_LOAD.key(), capacity.diskLoad(), "");
        return busy ? draft.advises("capacity.advice").done() : draft.done();
    }
}
