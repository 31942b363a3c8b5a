package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.POLICY__TARGETS;
import static org.warmboot.model.ModelPackage.Literals.POLICY__TECHNIQUE;
import static org.warmboot.model.ModelPackage.Literals.POLICY__TRIGGER;

import java.util.List;
import org.warmboot.model.Cluster;
import org.warmboot.model.Domain;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Policy;
import org.warmboot.model.RejuvenationLevel;
import org.warmboot.model.Scenario;

/** A policy says what it renews, how, and when. */
final class PolicyCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        for (Policy policy : scenario.getPolicies()) {
            if (policy.getTargets().isEmpty()) {
                found.warning(policy, POLICY__TARGETS, "policy.targets", policy);
            }
            policy.getTargets().stream()
                    .filter(target -> !fits(policy.getLevel(), target))
                    .forEach(target ->
                            found.error(policy, POLICY__TARGETS, "policy.target", policy, target, target.eClass()));
            if (policy.getTechnique() == null) {
                found.warning(policy, POLICY__TECHNIQUE, "policy.technique", policy);
            }
            if (policy.getTrigger() == null) {
                var fix = QuickFix.of(
                        Messages.get("fix.weekly"),
                        new Change.Set(policy, POLICY__TRIGGER, ModelFactory.eINSTANCE.createTimeTrigger()));
                found.add(Severity.WARNING, policy, POLICY__TRIGGER, List.of(fix), "policy.trigger", policy);
            }
        }
    }

    private static boolean fits(RejuvenationLevel level, Element target) {
        boolean machine = target instanceof Host || target instanceof Cluster;
        return machine || level == RejuvenationLevel.OPERATING_SYSTEM && target instanceof Domain;
    }
}
