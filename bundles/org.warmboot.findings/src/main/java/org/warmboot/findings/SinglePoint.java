package org.warmboot.findings;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.Scenario;
import org.warmboot.model.ServiceProfile;

/** All guests that offer a service are on one host although there are others: when it is away, nobody answers. */
final class SinglePoint implements FindingRule {

    @Override
    public String kind() {
        return "single-point";
    }

    @Override
    public Stream<Finding> in(Evidence evidence) {
        if (evidence.scenario().getHosts().size() < 2) {
            return Stream.empty();
        }
        var places = places(evidence.scenario());
        places.values().removeIf(place -> place.guests().size() < 2);
        if (places.isEmpty()) {
            return Stream.empty();
        }
        var alone = places.entrySet().stream()
                .filter(entry -> entry.getValue().hosts().size() == 1)
                .map(entry -> finding(entry.getKey(), entry.getValue()))
                .toList();
        return alone.isEmpty()
                ? Stream.of(new Draft(this, Weight.FINE).says("single.fine").done())
                : alone.stream();
    }

    private record Place(Set<Host> hosts, Set<GuestDomain> guests) {}

    private static Map<ServiceProfile, Place> places(Scenario scenario) {
        var places = new LinkedHashMap<ServiceProfile, Place>();
        for (var host : scenario.getHosts()) {
            for (var domain : host.getDomains()) {
                if (domain instanceof GuestDomain guest) {
                    guest.getServices().stream()
                            .map(service -> service.getProfile())
                            .filter(profile -> profile != null)
                            .forEach(profile -> {
                                var place = places.computeIfAbsent(
                                        profile, key -> new Place(new LinkedHashSet<>(), new LinkedHashSet<>()));
                                place.hosts().add(host);
                                place.guests().add(guest);
                            });
                }
            }
        }
        return places;
    }

    private Finding finding(ServiceProfile profile, Place place) {
        var host = place.hosts().iterator().next();
        return new Draft(this, Weight.NOTE)
                .at(host)
                .says("single", Evidence.name(profile), place.guests().size(), Evidence.name(host))
                .advises("single.advice")
                .figure("guests", place.guests().size(), "")
                .done();
    }
}
