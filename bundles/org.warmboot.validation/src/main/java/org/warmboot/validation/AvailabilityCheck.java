package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.AVAILABILITY_EXPERIMENT__DOMAINS;
import static org.warmboot.model.ModelPackage.Literals.AVAILABILITY_EXPERIMENT__HYPERVISOR_POLICY;
import static org.warmboot.model.ModelPackage.Literals.AVAILABILITY_EXPERIMENT__OPERATING_SYSTEM_POLICY;

import java.math.BigInteger;
import java.util.Optional;
import org.eclipse.emf.ecore.EReference;
import org.warmboot.model.AvailabilityExperiment;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.Policy;
import org.warmboot.model.RejuvenationLevel;
import org.warmboot.model.Scenario;
import org.warmboot.model.TimeTrigger;

/** Long-run availability follows policies that act by the clock, with guests that fit the host. */
final class AvailabilityCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        scenario.getExperiments().stream()
                .filter(AvailabilityExperiment.class::isInstance)
                .map(AvailabilityExperiment.class::cast)
                .forEach(experiment -> check(experiment, found));
    }

    private static void check(AvailabilityExperiment experiment, Issues found) {
        check(
                experiment,
                AVAILABILITY_EXPERIMENT__HYPERVISOR_POLICY,
                experiment.getHypervisorPolicy(),
                RejuvenationLevel.HYPERVISOR,
                found);
        Policy systems = experiment.getOperatingSystemPolicy();
        check(
                experiment,
                AVAILABILITY_EXPERIMENT__OPERATING_SYSTEM_POLICY,
                systems,
                RejuvenationLevel.OPERATING_SYSTEM,
                found);
        if (systems != null) {
            new PolicyUse(experiment, AVAILABILITY_EXPERIMENT__OPERATING_SYSTEM_POLICY, systems).technique(found);
        }
        Optional.ofNullable(experiment.getHost())
                .flatMap(host -> Shortage.of(host, needed(experiment)))
                .ifPresent(lack -> found.add(
                        Severity.ERROR,
                        experiment,
                        AVAILABILITY_EXPERIMENT__DOMAINS,
                        lack.fixes(),
                        "availability.memory",
                        experiment,
                        lack.needs(),
                        lack.host(),
                        lack.has()));
    }

    private static void check(
            AvailabilityExperiment experiment,
            EReference reference,
            Policy policy,
            RejuvenationLevel level,
            Issues found) {
        if (policy != null && !(policy.getTrigger() instanceof TimeTrigger)) {
            found.error(experiment, reference, "availability.trigger", experiment, policy);
        }
        if (policy != null) {
            var use = new PolicyUse(experiment, reference, policy);
            use.level(level, found);
            use.withoutCalendar(found);
        }
    }

    /** The guests of the experiment are like the first one that is drawn. */
    private static BigInteger needed(AvailabilityExperiment experiment) {
        Host host = experiment.getHost();
        long memory = host.getDomains().stream()
                .filter(GuestDomain.class::isInstance)
                .findFirst()
                .map(guest -> guest.getMemory())
                .orElse(0L);
        return HostMemory.with(host, experiment.getDomains(), memory);
    }
}
