package org.warmboot.validation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * Something that is wrong or doubtful in a scenario.
 *
 * @param severity    how bad it is
 * @param target      element to change
 * @param featureName name of its attribute or reference; empty if it is the element as a whole
 * @param message     one sentence with the cure
 * @param fixes       cures that can be applied at once
 */
public record Issue(Severity severity, EObject target, String featureName, String message, List<QuickFix> fixes) {

    /** Keeps a copy of the list. */
    public Issue {
        fixes = List.copyOf(fixes);
    }
}
