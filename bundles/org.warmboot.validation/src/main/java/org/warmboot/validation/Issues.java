package org.warmboot.validation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Collects issues. */
final class Issues {
    private final List<Issue> issues = new ArrayList<>();

    void error(EObject target, EStructuralFeature feature, String key, Object... values) {
        add(Severity.ERROR, target, feature, List.of(), key, values);
    }

    void warning(EObject target, EStructuralFeature feature, String key, Object... values) {
        add(Severity.WARNING, target, feature, List.of(), key, values);
    }

    void info(EObject target, EStructuralFeature feature, String key, Object... values) {
        add(Severity.INFO, target, feature, List.of(), key, values);
    }

    void add(
            Severity severity,
            EObject target,
            EStructuralFeature feature,
            List<QuickFix> fixes,
            String key,
            Object... values) {
        issues.add(new Issue(severity, target, feature.getName(), Messages.get(key, values), fixes));
    }

    List<Issue> issues() {
        return List.copyOf(issues);
    }
}
