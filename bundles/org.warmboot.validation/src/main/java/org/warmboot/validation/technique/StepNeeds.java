package org.warmboot.validation.technique;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.warmboot.model.ModelPackage.Literals.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.warmboot.model.Domain;
import org.warmboot.model.DriverDomain;
import org.warmboot.model.Element;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.ImageKind;
import org.warmboot.model.ModelPackage;
import org.warmboot.model.PrivilegedDomain;
import org.warmboot.model.Scope;
import org.warmboot.model.Service;
import org.warmboot.model.Step;
import org.warmboot.model.action.ActionFacts;
import org.warmboot.model.device.DeviceUse;

/** Which parameters of a host the result of a step depends on. */
public final class StepNeeds {

    /**
     * A parameter that a step needs.
     *
     * @param element   that has the parameter
     * @param parameter of the element
     */
    public record Need(Element element, EAttribute parameter) {}

    private final Host host;
    private final Step step;
    private final List<Need> needs = new ArrayList<>();

    private StepNeeds(Host host, Step step) {
        this.host = host;
        this.step = step;
    }

    /** Gives the parameters that a step needs on a host; what the host lacks is left out. */
    public static List<Need> of(Step step, Host host) {
        var needs = new StepNeeds(host, step);
        needs.collect();
        return List.copyOf(needs.needs);
    }

    private void collect() {
        var facts = ActionFacts.of(step);
        collect(facts.parameters());
        if (facts.options().contains(STEP__IMAGE)) {
            collect(parameters(step.getImage()));
        }
    }

    private static List<EAttribute> parameters(ImageKind image) {
        return switch (image) {
            case WHOLE -> List.of();
            case COMPRESSED -> List.of(HYPERVISOR__COMPRESSION_RATE, GUEST_DOMAIN__COMPRESSED_SHARE);
            case DIRTY -> List.of(GUEST_DOMAIN__CHANGED_SHARE);
        };
    }

    /** All parameters of one element before those of the next. */
    private void collect(List<EAttribute> parameters) {
        parameters.stream()
                .collect(groupingBy(EAttribute::getEContainingClass, LinkedHashMap::new, toList()))
                .forEach((kind, its) -> owners(kind)
                        .filter(Objects::nonNull)
                        .distinct()
                        .forEach(element -> its.forEach(parameter -> needs.add(new Need(element, parameter)))));
    }

    /** What is of a kind and takes part in the step. */
    private Stream<? extends Element> owners(EClass kind) {
        return switch (kind.getClassifierID()) {
            case ModelPackage.HOST -> Stream.of(host);
            case ModelPackage.HYPERVISOR -> Stream.ofNullable(host.getHypervisor());
            case ModelPackage.DISK -> DeviceUse.IMAGES.of(host).stream();
            case ModelPackage.LINK -> DeviceUse.MIGRATIONS.of(host).stream();
            case ModelPackage.GUEST_DOMAIN -> domains();
            case ModelPackage.OPERATING_SYSTEM -> domains().map(Domain::getOperatingSystem);
            case ModelPackage.SERVICE_PROFILE ->
                domains().flatMap(domain -> domain.getServices().stream()).map(Service::getProfile);
            default -> throw new IllegalStateException("no step has to do with a " + kind.getName());
        };
    }

    private Stream<Domain> domains() {
        return host.getDomains().stream().filter(domain -> isIn(step.getScope(), domain));
    }

    private static boolean isIn(Scope scope, Domain domain) {
        return switch (scope) {
            case GUEST_DOMAINS -> domain instanceof GuestDomain;
            case DRIVER_DOMAINS -> domain instanceof DriverDomain;
            case PRIVILEGED_DOMAIN -> domain instanceof PrivilegedDomain;
            case HOST, HYPERVISOR -> false;
        };
    }
}
