package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.EXPERIMENT__HOST;
import static org.warmboot.model.ModelPackage.Literals.HYPERVISOR__CLEAN_SYSTEM_MEMORY;

import java.math.BigInteger;
import org.warmboot.model.Action;
import org.warmboot.model.CapacityExperiment;
import org.warmboot.model.Experiment;
import org.warmboot.model.Host;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;
import org.warmboot.validation.technique.StepRules;

/** A clean system fits beside the aged one and its guests, as zero-copy migration needs. */
final class CleanSystemCheck implements Check {

    @Override
    public void check(Scenario scenario, Findings found) {
        for (Experiment experiment : scenario.getExperiments()) {
            Host host = experiment.getHost();
            if (host != null && host.getHypervisor() != null) {
                experiment.getTechniques().stream()
                        .filter(technique -> StepRules.step(technique, Action.START_CLEAN_SYSTEM).isPresent())
                        .forEach(technique -> check(experiment, host, technique, found));
            }
        }
    }

    private static void check(Experiment experiment, Host host, Technique technique, Findings found) {
        BigInteger clean = BigInteger.valueOf(host.getHypervisor().getCleanSystemMemory());
        if (clean.signum() == 0) {
            found.warning(host.getHypervisor(), HYPERVISOR__CLEAN_SYSTEM_MEMORY, "clean.free", host.getHypervisor(),
                    technique);
        }
        var guests = ExperimentGuests.of(experiment);
        BigInteger needed = clean.add(HostMemory.with(host, guests.count(), guests.memory()));
        if (!(experiment instanceof CapacityExperiment) && !HostMemory.fits(host, needed)) {
            found.error(experiment, EXPERIMENT__HOST, "clean.memory", experiment, technique, HostMemory.text(clean),
                    HostMemory.text(needed), host, HostMemory.text(BigInteger.valueOf(host.getMemory())));
        }
    }
}
