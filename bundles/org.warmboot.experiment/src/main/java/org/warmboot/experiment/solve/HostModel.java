package org.warmboot.experiment.solve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A host as layers.
 *
 * @param base the hypervisor and the privileged domain
 * @param drivers the driver domains
 * @param guests the guests
 */
record HostModel(Layer base, List<Upper> drivers, List<Guest> guests) {

    HostModel {
        drivers = List.copyOf(drivers);
        guests = List.copyOf(guests);
    }

    /**
     * A layer above the hypervisor.
     *
     * @param layer the layer
     * @param renewed whether rejuvenation of the hypervisor renews it as well
     */
    record Upper(Layer layer, boolean renewed) {}

    /**
     * A guest.
     *
     * @param upper its layer
     * @param hypervisorOutage time down by one rejuvenation of the hypervisor, seconds
     * @param systemOutage time down by one of its operating system
     * @param requestsPerSecond requests that arrive on average
     */
    record Guest(Upper upper, double hypervisorOutage, double systemOutage, double requestsPerSecond) {}

    /** All layers, the lowest first. */
    List<Layer> layers() {
        var layers = new ArrayList<Layer>();
        layers.add(base);
        drivers.forEach(driver -> layers.add(driver.layer()));
        guests.forEach(guest -> layers.add(guest.upper().layer()));
        return layers;
    }

    /**
     * Rates of the host: down times and counts of guests summed over its guests.
     *
     * @param hypervisor interval of the policy for the hypervisor; NaN as given, infinite without it
     * @param system interval of the policies for operating systems, likewise
     * @param horizon time from new components on that is looked at; infinite for the long run
     */
    LongRunRates rates(double hypervisor, double system, double horizon) {
        var chosen = base.every(hypervisor);
        var below = LayerRates.alone(chosen, horizon);
        var driven = drivers.stream().map(driver -> above(driver, chosen, Double.NaN, horizon)).toList();
        var driverFails = driven.stream().mapToDouble(LayerRates::fails).sum() * below.up();
        var driverDown = driven.stream().mapToDouble(LayerRates::repair).sum() * below.up();
        var sum = LongRunRates.NONE;
        for (var alike : alike(guests)) {
            var guest = alike.getFirst();
            var own = above(guest.upper(), chosen, system, horizon);
            var rates = new LongRunRates(
                    below.acts() * guest.hypervisorOutage(),
                    below.up() * own.acts() * guest.systemOutage(),
                    below.repair() + driverDown,
                    below.up() * own.repair(),
                    0,
                    below.up() * own.acts(),
                    0,
                    below.up() * own.fails(),
                    0);
            sum = sum.plus(withRequests(rates, guest.requestsPerSecond()), alike.size());
        }
        return sum.plus(
                new LongRunRates(0, 0, 0, 0, below.acts(), 0, below.fails() + driverFails, 0, 0), 1);
    }

    private static LayerRates above(Upper upper, Layer base, double interval, double horizon) {
        var layer = upper.layer().every(interval);
        boolean untouched = base.risks().isEmpty() && (base.action().isEmpty() || !upper.renewed());
        return layer.isIdle() || untouched
                ? LayerRates.alone(layer, horizon)
                : LayerRates.above(layer, base, upper.renewed());
    }

    private static LongRunRates withRequests(LongRunRates rates, double perSecond) {
        return rates.plus(
                new LongRunRates(0, 0, 0, 0, 0, 0, 0, 0, 1), perSecond * rates.unavailability());
    }

    /** Elements that are equal, together. */
    static <T> Collection<List<T>> alike(List<T> all) {
        Map<T, List<T>> groups = all.stream()
                .collect(Collectors.groupingBy(
                        Function.identity(), LinkedHashMap::new, Collectors.toList()));
        return groups.values();
    }
}
