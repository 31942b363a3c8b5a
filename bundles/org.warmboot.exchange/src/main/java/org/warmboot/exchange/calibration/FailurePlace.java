package org.warmboot.exchange.calibration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EReference;
import org.warmboot.exchange.text.Messages;
import org.warmboot.model.Element;
import org.warmboot.model.FailureModel;
import org.warmboot.model.Host;
import org.warmboot.model.Hypervisor;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.OperatingSystem;
import org.warmboot.model.Scenario;
import org.warmboot.model.id.Ids;
import org.warmboot.model.words.ElementNames;

/**
 * Something that fails: a hypervisor or an operating system.
 *
 * @param element  that has the failure model
 * @param scenario in which it is
 */
public record FailurePlace(Element element, Scenario scenario) {

    /** All places of a scenario: hypervisors, then operating systems. */
    public static List<FailurePlace> all(Scenario scenario) {
        return Stream.<Element>concat(
                        scenario.getHosts().stream().map(Host::getHypervisor).filter(each -> each != null),
                        scenario.getOperatingSystems().stream())
                .map(element -> new FailurePlace(element, scenario))
                .toList();
    }

    /**
     * Its failure model; a new one, which nothing refers to yet, if it has none.
     *
     * @param repair mean time down after a failure of a new one, in seconds
     */
    public FailureModel model(double repair) {
        return Optional.ofNullable((FailureModel) element.eGet(reference())).orElseGet(() -> {
            var fresh = ModelFactory.eINSTANCE.createFailureModel();
            fresh.setName(Messages.get("lives.failure.name", ElementNames.orKind(element)));
            var down = ModelFactory.eINSTANCE.createExponential();
            down.setMean(repair);
            fresh.setTimeToRepair(down);
            return fresh;
        });
    }

    /** Makes a failure model that is new that of this place. */
    public void attach(FailureModel fresh) {
        scenario.getFailureModels().add(fresh);
        Ids.fillIn(List.of(scenario));
        element.eSet(reference(), fresh);
    }

    private EReference reference() {
        return switch (element) {
            case Hypervisor hypervisor -> Literals.HYPERVISOR__FAILURE;
            case OperatingSystem system -> Literals.OPERATING_SYSTEM__FAILURE;
            default -> throw new IllegalStateException(element.eClass().getName());
        };
    }
}
