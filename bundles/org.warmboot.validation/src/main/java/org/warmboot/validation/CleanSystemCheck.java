package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.HYPERVISOR__CLEAN_SYSTEM_MEMORY;

import org.warmboot.model.Experiment;
import org.warmboot.model.Host;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;
import org.warmboot.model.action.ActionFacts;
import org.warmboot.model.action.StateChange;

/** A clean system takes memory, as zero-copy migration needs it. */
final class CleanSystemCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        for (Experiment experiment : scenario.getExperiments()) {
            Host host = experiment.getHost();
            if (host != null && host.getHypervisor() != null) {
                experiment.getTechniques().stream()
                        .filter(CleanSystemCheck::startsCleanSystem)
                        .forEach(technique -> check(host, technique, found));
            }
        }
    }

    private static boolean startsCleanSystem(Technique technique) {
        return ActionFacts.of(technique)
                .flatMap(facts -> facts.ofHypervisor().stream())
                .anyMatch(change -> change.clean() == StateChange.Clean.STARTS);
    }

    private static void check(Host host, Technique technique, Issues found) {
        if (host.getHypervisor().getCleanSystemMemory() == 0) {
            found.warning(
                    host.getHypervisor(),
                    HYPERVISOR__CLEAN_SYSTEM_MEMORY,
                    "clean.free",
                    host.getHypervisor(),
                    technique);
        }
    }
}
