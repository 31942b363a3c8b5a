package org.warmboot.ui.run;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.findings.Finding;
import org.warmboot.findings.JudgedResult;
import org.warmboot.model.Scenario;

/**
 * What a run has yielded, and from what.
 *
 * @param judged   the values, and what they tell
 * @param snapshot copy of the open scenario at the time of the run; nobody may change it
 */
public record RunOutput(JudgedResult judged, Scenario snapshot) {

    /** The values alone. */
    public ScenarioResult result() {
        return judged.result();
    }

    /** What they tell, the most important first. */
    public List<Finding> findings() {
        return judged.findings();
    }

    /** Whether the model has changed since, so that a run might yield something else now. */
    public boolean isStale(Scenario now) {
        return !EcoreUtil.equals(snapshot, now);
    }
}
