package org.warmboot.experiment.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmboot.engine.aging.LeakingResource;
import org.warmboot.engine.longrun.ComponentPlan;
import org.warmboot.experiment.longrun.LifeDistributions;
import org.warmboot.experiment.longrun.Samplers;
import org.warmboot.model.Domain;
import org.warmboot.model.DriverDomain;
import org.warmboot.model.FailureModel;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.PrivilegedDomain;
import org.warmboot.model.Service;
import org.warmboot.model.ServiceProfile;
import org.warmboot.model.Workload;

/** What ages on a host: lives, leaks and the requests that get lost meanwhile. */
final class AgingParts {

    private final Host host;
    private final Map<String, FailureModel> failures = new LinkedHashMap<>();
    private final Map<String, LeakingResource> leaks;

    AgingParts(Host host) {
        this.host = host;
        put(host.getHypervisor().getId(), host.getHypervisor().getFailure());
        host.getDomains()
                .forEach(domain ->
                        put(domain.getId(), domain.getOperatingSystem().getFailure()));
        leaks = LeakCompiler.resources(host).stream()
                .collect(Collectors.toMap(LeakingResource::component, leak -> leak));
    }

    private void put(String component, FailureModel failure) {
        Optional.ofNullable(failure).ifPresent(model -> failures.put(component, model));
    }

    /** How a component fails; absent if it never does. */
    Optional<FailureModel> failure(String component) {
        return Optional.ofNullable(failures.get(component));
    }

    /** What leaks, in the order of the host. */
    List<LeakingResource> leaks() {
        return LeakCompiler.resources(host);
    }

    /** The hypervisor and then the privileged domains: what a policy for the hypervisor may watch. */
    List<String> below() {
        return Stream.concat(
                        Stream.of(host.getHypervisor().getId()),
                        host.getDomains().stream()
                                .filter(PrivilegedDomain.class::isInstance)
                                .map(Domain::getId))
                .toList();
    }

    /**
     * Lives of all components that have one.
     *
     * @param watched components whose degradation a policy waits for
     */
    Map<String, LifeDistributions> lives(Set<String> watched) {
        var lives = new LinkedHashMap<String, LifeDistributions>();
        failures.forEach(
                (component, failure) -> lives.put(component, Distributions.life(failure, watched.contains(component))));
        return lives;
    }

    /** All components, the hypervisor first. */
    List<ComponentPlan> components(Map<String, LifeDistributions> lives, Optional<ServiceProfile> profile) {
        var components = new ArrayList<ComponentPlan>();
        components.add(component(host.getHypervisor().getId(), ComponentPlan.Role.HYPERVISOR, lives, 0));
        for (var domain : host.getDomains()) {
            var rate = domain instanceof GuestDomain guest ? arrivalRate(guest, profile) : 0;
            components.add(component(domain.getId(), role(domain), lives, rate));
        }
        return components;
    }

    private ComponentPlan component(
            String id, ComponentPlan.Role role, Map<String, LifeDistributions> lives, double requestsPerSecond) {
        return new ComponentPlan(
                id,
                role,
                Optional.ofNullable(lives.get(id)).map(Samplers::of),
                Optional.ofNullable(leaks.get(id)),
                requestsPerSecond);
    }

    private static ComponentPlan.Role role(Domain domain) {
        return switch (domain) {
            case PrivilegedDomain privileged -> ComponentPlan.Role.PRIVILEGED;
            case DriverDomain driver -> ComponentPlan.Role.DRIVER;
            default -> ComponentPlan.Role.GUEST;
        };
    }

    private static double arrivalRate(GuestDomain guest, Optional<ServiceProfile> profile) {
        return workloads(guest, profile).mapToDouble(Workload::getArrivalRate).sum();
    }

    /** Workloads of the services of a guest, or of the one service that takes their place. */
    static Stream<Workload> workloads(GuestDomain guest, Optional<ServiceProfile> profile) {
        return profile.map(Stream::of)
                .orElseGet(() -> guest.getServices().stream().map(Service::getProfile))
                .filter(Objects::nonNull)
                .map(ServiceProfile::getWorkload)
                .filter(Objects::nonNull);
    }
}
