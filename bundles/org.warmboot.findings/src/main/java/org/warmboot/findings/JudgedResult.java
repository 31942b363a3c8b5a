package org.warmboot.findings;

import java.util.List;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.model.Scenario;

/**
 * A result with what it tells.
 *
 * @param result the result
 * @param findings what it tells, the most important first; empty if nobody has looked
 */
public record JudgedResult(ScenarioResult result, List<Finding> findings) {

    /** Keeps a copy that cannot change. */
    public JudgedResult {
        findings = List.copyOf(findings);
    }

    /**
     * Looks for all findings.
     *
     * @param scenario the scenario that was run, as it was then; it is not changed
     * @param result what running it has yielded
     * @param cancel asked while something is run anew
     */
    public static JudgedResult of(Scenario scenario, ScenarioResult result, CancelToken cancel) {
        return new JudgedResult(result, Findings.of(scenario, result, cancel));
    }

    /** A result alone. */
    public static JudgedResult alone(ScenarioResult result) {
        return new JudgedResult(result, List.of());
    }
}
