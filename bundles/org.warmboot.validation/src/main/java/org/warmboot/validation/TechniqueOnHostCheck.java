package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.HYPERVISOR__CAPABILITIES;
import static org.warmboot.model.ModelPackage.Literals.HYPERVISOR__COMPRESSION_RATE;
import static org.warmboot.model.ModelPackage.Literals.STEP__IMAGE;
import static org.warmboot.model.ModelPackage.Literals.TECHNIQUE__STEPS;

import java.util.List;
import org.warmboot.model.Capability;
import org.warmboot.model.DriverDomain;
import org.warmboot.model.Host;
import org.warmboot.model.Hypervisor;
import org.warmboot.model.ImageKind;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;
import org.warmboot.model.action.ActionFacts;
import org.warmboot.validation.technique.StepRules;
import org.warmboot.validation.technique.TechniqueWalk;

/** Each host can do what the techniques that run on it need. */
final class TechniqueOnHostCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        Usage.of(scenario)
                .techniques()
                .forEach((host, techniques) -> techniques.forEach(technique -> check(host, technique, found)));
    }

    private static void check(Host host, Technique technique, Issues found) {
        Hypervisor hypervisor = host.getHypervisor();
        if (hypervisor != null) {
            StepRules.capabilities(technique).stream()
                    .filter(capability -> !hypervisor.getCapabilities().contains(capability))
                    .forEach(capability -> report(hypervisor, technique, capability, found));
            checkCompression(hypervisor, technique, found);
        }
        boolean drivers = host.getDomains().stream().anyMatch(DriverDomain.class::isInstance);
        if (drivers && TechniqueWalk.losesDriverDomains(technique)) {
            found.error(technique, TECHNIQUE__STEPS, "technique.drivers", technique, host);
        }
    }

    private static void checkCompression(Hypervisor hypervisor, Technique technique, Issues found) {
        List<QuickFix> fixes = technique.getSteps().stream()
                .filter(step ->
                        ActionFacts.of(step).options().contains(STEP__IMAGE) && step.getImage() == ImageKind.COMPRESSED)
                .map(step -> QuickFix.of(Messages.get("fix.whole"), new Change.Set(step, STEP__IMAGE, ImageKind.WHOLE)))
                .toList();
        if (!fixes.isEmpty() && hypervisor.getCompressionRate() == 0) {
            found.add(
                    Severity.ERROR,
                    hypervisor,
                    HYPERVISOR__COMPRESSION_RATE,
                    fixes,
                    "technique.compression",
                    hypervisor,
                    technique);
        }
    }

    private static void report(Hypervisor hypervisor, Technique technique, Capability capability, Issues found) {
        var fix = QuickFix.of(
                Messages.get("fix.capability", hypervisor, capability),
                new Change.Add(hypervisor, HYPERVISOR__CAPABILITIES, capability));
        found.add(
                Severity.ERROR,
                hypervisor,
                HYPERVISOR__CAPABILITIES,
                List.of(fix),
                "technique.capability",
                hypervisor,
                technique,
                capability);
    }
}
