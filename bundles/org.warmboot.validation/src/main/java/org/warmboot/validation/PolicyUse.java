package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.POLICY__TARGETS;
import static org.warmboot.model.ModelPackage.Literals.THRESHOLD_TRIGGER__LEVEL;

import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.warmboot.model.Domain;
import org.warmboot.model.Experiment;
import org.warmboot.model.Host;
import org.warmboot.model.Policy;
import org.warmboot.model.RejuvenationLevel;
import org.warmboot.model.Technique;
import org.warmboot.model.ThresholdTrigger;
import org.warmboot.validation.AgingResources.Resource;

/**
 * A policy in the place where an experiment uses it.
 *
 * @param experiment which one
 * @param reference the place
 * @param policy what stands there
 */
record PolicyUse(Experiment experiment, EReference reference, Policy policy) {

    void level(RejuvenationLevel level, Issues found) {
        if (policy.getLevel() != level) {
            found.warning(experiment, reference, "availability.level", experiment, policy, level);
        }
    }

    /** Only long runs follow the calendar. */
    void withoutCalendar(Issues found) {
        if (!policy.getWindows().isEmpty()) {
            found.warning(experiment, reference, "policy.windows", experiment, policy);
        }
    }

    /** The technique of an experiment takes the place of that of a hypervisor's policy, but not of a guest's. */
    void technique(Issues found) {
        if (policy.getTechnique() == null) {
            found.error(experiment, reference, "availability.technique", experiment, policy);
        }
    }

    /** A policy for guests has a technique and means guests that are there. */
    void guests(List<Host> hosts, List<Resource> resources, Issues found) {
        technique(found);
        if (policy.getTechnique() != null) {
            watch(resources.stream().filter(Resource::ofGuest).toList(), List.of(policy.getTechnique()), found);
        }
        var domains = hosts.stream().flatMap(host -> host.getDomains().stream()).toList();
        boolean named = policy.getTargets().stream().anyMatch(Domain.class::isInstance);
        if (named && policy.getTargets().stream().noneMatch(domains::contains)) {
            found.error(policy, POLICY__TARGETS, "aging.targets", policy, experiment, hosts.getFirst());
        }
    }

    /** A threshold needs a resource that can reach it, and techniques that renew that resource. */
    void watch(List<Resource> resources, List<Technique> techniques, Issues found) {
        if (!(policy.getTrigger() instanceof ThresholdTrigger threshold)) {
            return;
        }
        var watched = resources.stream()
                .filter(resource -> resource.shows(threshold.getIndicator()))
                .toList();
        if (watched.isEmpty()) {
            found.error(experiment, reference, "aging.indicator", experiment, policy, threshold.getIndicator());
        } else if (watched.stream().noneMatch(resource -> resource.reaches(threshold))) {
            found.error(threshold, THRESHOLD_TRIGGER__LEVEL, "aging.level", policy);
        }
        for (Technique technique : techniques) {
            if (watched.stream().anyMatch(resource -> !technique.getRenews().contains(resource.renewed()))) {
                found.warning(experiment, reference, "aging.renews", technique, policy, threshold.getIndicator());
            }
        }
    }
}
