package org.warmboot.ui.run;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.model.Scenario;

/**
 * What a run has yielded, and from what.
 *
 * @param result   the values
 * @param snapshot copy of the open scenario at the time of the run; nobody may change it
 */
public record RunOutput(ScenarioResult result, Scenario snapshot) {

    /** Whether the model has changed since, so that a run might yield something else now. */
    public boolean isStale(Scenario now) {
        return !EcoreUtil.equals(snapshot, now);
    }
}
