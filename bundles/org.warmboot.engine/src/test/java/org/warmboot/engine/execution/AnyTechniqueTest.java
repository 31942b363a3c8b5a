package org.warmboot.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.plan.Action;
import org.warmboot.engine.plan.Plan;
import org.warmboot.engine.trace.TraceLevel;

/** Whatever hosts and steps a user puts together, a run ends with a result that makes sense. */
class AnyTechniqueTest {

    @Property(seed = "20261120", tries = 5000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void anyTechniqueCompletesOrFailsWithAReason(@ForAll("plans") Plan plan) {
        var result = Execution.run(plan, CancelToken.NONE, TraceLevel.PHASES);
        if (result instanceof Completed) {
            plan.technique()
                    .steps()
                    .forEach(step -> Statistics.label("completed").collect(step.action()));
        }
        switch (result) {
            case Completed completed -> new TraceInvariants(plan, completed.trace()).check();
            case Failed failed -> {
                assertFalse(failed.message().isBlank() || failed.message().contains("{"), failed.message());
                assertFalse(failed.element().isBlank());
                assertTrue(failed.seconds() >= 0);
            }
            case Cancelled cancelled -> throw new AssertionError("nobody cancelled");
        }
        Statistics.label("completed")
                .coverage(coverage -> List.of(Action.values())
                        .forEach(action -> coverage.check(action).count(count -> count > 20)));
    }

    @Property(seed = "20261120", tries = 300)
    void equalPlansGiveEqualResultsWithOrWithoutPhases(@ForAll("plans") Plan plan) {
        var first = Execution.run(plan, CancelToken.NONE, TraceLevel.PHASES);
        assertEquals(first, Execution.run(plan, CancelToken.NONE, TraceLevel.PHASES));
        if (first instanceof Completed full
                && Execution.run(plan, CancelToken.NONE, TraceLevel.OUTAGES) instanceof Completed fast) {
            assertEquals(full.trace().outages(), fast.trace().outages());
            assertEquals(full.trace().steps(), fast.trace().steps());
            assertEquals(full.trace().migrations(), fast.trace().migrations());
        }
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Arbitraries.randomValue(AnyPlan::draw);
    }
}
