package org.warmboot.engine.execution;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmboot.engine.plan.DomainPlan;
import org.warmboot.engine.plan.DomainRole;
import org.warmboot.engine.trace.ComponentKind;
import org.warmboot.engine.trace.Outage;
import org.warmboot.engine.trace.PhaseRecord;
import org.warmboot.engine.trace.TraceLevel;

/** The domains that a host has at the start of a run, in its order, and what is reported about them. */
final class InitialDomains {

    private final List<DomainUnit> domains;
    private final Map<DomainUnit, Integer> ranks = new IdentityHashMap<>();
    private final Optional<DomainUnit> privileged;
    private final List<List<Outage>> outages = new ArrayList<>();

    InitialDomains(HostUnit host, TraceLevel level) {
        domains = host.plan().domains().stream()
                .map(domain -> unit(domain, host, level))
                .toList();
        domains.forEach(domain -> ranks.put(domain, ranks.size()));
        privileged = domains.stream()
                .filter(domain -> domain.plan().role() == DomainRole.PRIVILEGED)
                .findFirst();
    }

    List<DomainUnit> all() {
        return domains;
    }

    Optional<DomainUnit> privileged() {
        return privileged;
    }

    /** Place in the order of the host, after all others for a domain that came later. */
    int rank(DomainUnit domain) {
        return ranks.getOrDefault(domain, Integer.MAX_VALUE);
    }

    List<PhaseRecord> phases(long now) {
        var all = new ArrayList<PhaseRecord>();
        for (var domain : domains) {
            all.addAll(domain.track().end(now));
            domain.services().forEach(service -> all.addAll(service.track().end(now)));
        }
        return all;
    }

    /** All outages, those of services that are still down without an end. */
    List<Outage> outages() {
        domains.forEach(domain -> domain.services().forEach(ServiceUnit::end));
        var all = new ArrayList<Outage>();
        outages.forEach(all::addAll);
        return all;
    }

    private DomainUnit unit(DomainPlan domain, HostUnit host, TraceLevel level) {
        var services = new ArrayList<ServiceUnit>();
        for (var service : domain.services()) {
            var ofService = new ArrayList<Outage>(1);
            outages.add(ofService);
            var track = Track.of(
                    level,
                    domain.id() + "/" + service.id(),
                    domain.name() + "/" + service.name(),
                    ComponentKind.SERVICE);
            services.add(new ServiceUnit(service, host.plan().id(), domain.id(), track, ofService));
        }
        var kind = switch (domain.role()) {
            case PRIVILEGED -> ComponentKind.PRIVILEGED_DOMAIN;
            case DRIVER -> ComponentKind.DRIVER_DOMAIN;
            case GUEST -> ComponentKind.GUEST_DOMAIN;
        };
        return new DomainUnit(domain, host, List.copyOf(services), Track.of(level, domain.id(), domain.name(), kind));
    }
}
