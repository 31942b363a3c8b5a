package org.warmboot.edit.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Domain;
import org.warmboot.model.Element;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.OperatingSystem;
import org.warmboot.model.Scenario;
import org.warmboot.model.Service;
import org.warmboot.model.ServiceProfile;

/**
 * What a new element needs from the scenario beside itself. A proposal that comes with the element gives way to what
 * the scenario already uses for the same role; if there is nothing, it becomes part of the scenario.
 */
public final class Supplies {
    private final Scenario scenario;
    private final Map<Element, Element> adopted = new LinkedHashMap<>();
    private final List<Element> missing = new ArrayList<>();

    private Supplies(Scenario scenario) {
        this.scenario = scenario;
    }

    /** Rewires a new element, and gives what must be added to the scenario for it. */
    public static List<Element> settle(Element element, Scenario scenario) {
        var supplies = new Supplies(scenario);
        EcoreUtil.<EObject>getAllContents(List.of(element)).forEachRemaining(object -> {
            switch (object) {
                case Domain domain -> supplies.settleSystem(domain);
                case Service service -> supplies.settleProfile(service);
                default -> {}
            }
        });
        return List.copyOf(supplies.missing);
    }

    /** Gives the list of a scenario that holds such an element. */
    public static EReference home(Element supply) {
        return supply instanceof OperatingSystem
                ? Literals.SCENARIO__OPERATING_SYSTEMS
                : Literals.SCENARIO__SERVICE_PROFILES;
    }

    private void settleSystem(Domain domain) {
        var proposal = domain.getOperatingSystem();
        if (isForeign(proposal)) {
            domain.setOperatingSystem((OperatingSystem) adopted.computeIfAbsent(proposal, key -> {
                var same = scenario.getOperatingSystems().stream()
                        .filter(system -> Objects.equals(system.getName(), proposal.getName()));
                return Stream.concat(inUse(domain).stream(), same).findFirst().orElseGet(() -> added(proposal));
            }));
        }
    }

    private void settleProfile(Service service) {
        var proposal = service.getProfile();
        if (isForeign(proposal)) {
            service.setProfile((ServiceProfile) adopted.computeIfAbsent(proposal, key -> {
                return scenario.getServiceProfiles().stream()
                        .filter(profile -> profile.getKind() == proposal.getKind())
                        .findFirst()
                        .orElseGet(() -> added(proposal));
            }));
        }
    }

    /** The operating system that other domains of the same role have. */
    private Optional<OperatingSystem> inUse(Domain like) {
        return scenario.getHosts().stream()
                .flatMap(host -> host.getDomains().stream())
                .filter(domain -> domain.eClass() == like.eClass() && domain.getOperatingSystem() != null)
                .map(Domain::getOperatingSystem)
                .findFirst();
    }

    private boolean isForeign(Element proposal) {
        return proposal != null && EcoreUtil.getRootContainer(proposal) != scenario;
    }

    private <E extends Element> E added(E proposal) {
        var own = proposal.eContainer() == null ? proposal : EcoreUtil.copy(proposal);
        if (own != proposal) {
            own.setId(null);
        }
        missing.add(own);
        return own;
    }
}
