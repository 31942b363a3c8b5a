package org.warmboot.exchange.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.exchange.text.Messages;
import org.warmboot.model.AgingIndicator;
import org.warmboot.model.AgingModel;
import org.warmboot.model.Domain;
import org.warmboot.model.DriverDomain;
import org.warmboot.model.Element;
import org.warmboot.model.Hypervisor;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Policy;
import org.warmboot.model.PrivilegedDomain;
import org.warmboot.model.Scenario;
import org.warmboot.model.ThresholdTrigger;
import org.warmboot.model.id.Ids;
import org.warmboot.model.words.ElementNames;

/**
 * Something whose memory can be used up: a hypervisor or a domain.
 *
 * @param element  the hypervisor or domain
 * @param owner    what has the aging model: the hypervisor, or the operating system of the domain
 * @param scenario in which both are
 */
public record AgingPlace(Element element, Element owner, Scenario scenario) {

    /** All places of a scenario in the order of its hosts. */
    public static List<AgingPlace> all(Scenario scenario) {
        return scenario.getHosts().stream()
                .flatMap(host -> Stream.concat(Stream.ofNullable(host.getHypervisor()), host.getDomains().stream()))
                .flatMap(element -> of(element, scenario).stream())
                .toList();
    }

    private static Optional<AgingPlace> of(Element element, Scenario scenario) {
        return Optional.ofNullable(element instanceof Domain domain ? domain.getOperatingSystem() : element)
                .map(owner -> new AgingPlace(element, owner, scenario));
    }

    /** Its aging model; a new one, which nothing refers to yet, if it has none. */
    public AgingModel model() {
        return Optional.ofNullable((AgingModel) owner.eGet(reference())).orElseGet(() -> {
            var fresh = ModelFactory.eINSTANCE.createAgingModel();
            fresh.setName(Messages.get("aging.model.name", ElementNames.orKind(owner)));
            fresh.setIndicator(indicator());
            return fresh;
        });
    }

    /** Makes an aging model that is new that of this place. */
    public void attach(AgingModel fresh) {
        scenario.getAgingModels().add(fresh);
        Ids.fillIn(List.<EObject>of(scenario));
        owner.eSet(reference(), fresh);
    }

    /** What is used up here. */
    public AgingIndicator indicator() {
        return switch (element) {
            case PrivilegedDomain dom0 -> AgingIndicator.PRIVILEGED_MEMORY;
            case DriverDomain driver -> AgingIndicator.DRIVER_MEMORY;
            case Domain guest -> AgingIndicator.GUEST_MEMORY;
            default -> AgingIndicator.HYPERVISOR_HEAP;
        };
    }

    /** Bytes that there are of it, if the scenario tells. */
    public OptionalDouble capacity() {
        double size = element instanceof Hypervisor hypervisor ? hypervisor.getHeap() : ((Domain) element).getMemory();
        return size > 0 ? OptionalDouble.of(size) : OptionalDouble.empty();
    }

    /** Policies that watch it. */
    public List<Policy> policies() {
        var all = new ArrayList<Policy>();
        for (var policy : scenario.getPolicies()) {
            if (policy.getTrigger() instanceof ThresholdTrigger trigger
                    && trigger.getIndicator() == indicator()
                    && policy.getTargets().stream()
                            .anyMatch(target ->
                                    EcoreUtil.isAncestor(target, element) || EcoreUtil.isAncestor(element, target))) {
                all.add(policy);
            }
        }
        return all;
    }

    private EReference reference() {
        return owner instanceof Hypervisor ? Literals.HYPERVISOR__AGING : Literals.OPERATING_SYSTEM__AGING;
    }
}
