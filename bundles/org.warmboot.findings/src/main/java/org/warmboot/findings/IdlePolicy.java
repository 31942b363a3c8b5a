package org.warmboot.findings;

import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.Policy;
import org.warmboot.style.Numbers;

/** A policy of a long run never acts: its window is too short, its interval too long, or what it waits for never comes. */
final class IdlePolicy implements FindingRule {

    @Override
    public String kind() {
        return "idle-policy";
    }

    @Override
    public Stream<Finding> in(Evidence evidence) {
        return evidence.techniques()
                .flatMap(runs -> evidence
                        .element(LongRunExperiment.class, runs.experiment().id())
                        .stream()
                        .flatMap(asked ->
                                runs.runs().stream().flatMap(run -> measures(run).stream()).findFirst().stream()
                                        .flatMap(measures -> Stream.concat(
                                                policy(asked.getHypervisorPolicy())
                                                        .map(policy -> finding(
                                                                runs,
                                                                policy,
                                                                measures.hypervisorActions()
                                                                        .mean(),
                                                                "hypervisor")),
                                                policy(asked.getOperatingSystemPolicy())
                                                        .map(policy -> finding(
                                                                runs,
                                                                policy,
                                                                measures.operatingSystemActions()
                                                                        .mean(),
                                                                "system"))))));
    }

    private static Optional<LongRunMeasures> measures(RunResult run) {
        return run.longRun().map(longRun -> longRun.measures());
    }

    private static Stream<Policy> policy(Policy policy) {
        return Stream.ofNullable(policy);
    }

    private Finding finding(TechniqueRuns runs, Policy policy, double actions, String level) {
        boolean idle = actions == 0;
        var draft = new Draft(this, idle ? Weight.IMPORTANT : Weight.FINE)
                .at(policy)
                .of(runs)
                .shownBy(ChartTopic.LONG_RUN)
                .says(
                        (idle ? "idle." : "idle.fine.") + level,
                        runs.name(),
                        Evidence.name(policy),
                        Numbers.plain(actions, 3))
                .figure("actions-per-year", actions, "");
        return idle ? draft.advises("idle.advice").done() : draft.done();
    }
}
