package org.warmboot.diagram.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.warmboot.model.Scenario;
import org.warmboot.validation.Issue;
import org.warmboot.validation.Severity;
import org.warmboot.validation.Validation;

/** What validation says of the elements that are drawn; changes as a whole with {@link #update}. */
public final class IssueMarks {
    private Map<EObject, List<Issue>> issues = Map.of();

    /** Validates a scenario. */
    public void update(Scenario scenario) {
        var found = new HashMap<EObject, List<Issue>>();
        for (var issue : Validation.validate(scenario)) {
            // what is only worth knowing needs no mark
            if (issue.severity() != Severity.INFO) {
                found.computeIfAbsent(issue.target(), key -> new ArrayList<>()).add(issue);
            }
        }
        issues = found;
    }

    /** Gives the issues of an element, in the order of validation. */
    public List<Issue> of(EObject element) {
        return List.copyOf(issues.getOrDefault(element, List.of()));
    }
}
