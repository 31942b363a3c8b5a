package org.warmboot.engine.execution;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.plan.Plan;
import org.warmboot.engine.trace.Outage;
import org.warmboot.engine.trace.RunTrace;
import org.warmboot.engine.trace.TraceLevel;

/** Short cuts of the tests of execution. */
final class Runs {

    private Runs() {}

    static RunTrace completed(Plan plan) {
        return assertInstanceOf(Completed.class, Execution.run(plan, CancelToken.NONE, TraceLevel.PHASES))
                .trace();
    }

    static Failed failed(Plan plan) {
        return assertInstanceOf(Failed.class, Execution.run(plan, CancelToken.NONE, TraceLevel.PHASES));
    }

    static double meanOutage(Plan plan, String service) {
        return completed(plan).outages().stream()
                .filter(outage -> outage.service().equals(service))
                .mapToDouble(Outage::seconds)
                .average()
                .orElseThrow();
    }

    static double duration(RunTrace trace, String step) {
        return trace.steps().stream()
                .filter(record -> record.step().equals(step))
                .findFirst()
                .orElseThrow()
                .seconds();
    }
}
