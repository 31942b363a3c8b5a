package org.warmboot.experiment.solve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.warmboot.analysis.lattice.Courses;
import org.warmboot.analysis.lattice.HorizonSolver;
import org.warmboot.analysis.lattice.OperatedHost;
import org.warmboot.analysis.lattice.OutageSpan;

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
     * @param renewedAt when an action on the hypervisor has renewed it as well, from its beginning; NaN if it does not
     */
    record Upper(Layer layer, double renewedAt) {

        boolean isRenewed() {
            return !Double.isNaN(renewedAt);
        }

        OperatedHost.Above operated() {
            return new OperatedHost.Above(layer.operated(), renewedAt);
        }
    }

    /**
     * A guest.
     *
     * @param upper its layer
     * @param hypervisorOutages time down in an action on the hypervisor
     * @param requestsPerSecond requests that arrive on average
     */
    record Guest(Upper upper, List<OutageSpan> hypervisorOutages, double requestsPerSecond) {

        Guest {
            hypervisorOutages = List.copyOf(hypervisorOutages);
        }

        double hypervisorOutage() {
            return sum(hypervisorOutages);
        }

        double systemOutage() {
            return upper.layer().action().map(action -> sum(action.outages())).orElse(0.0);
        }

        private static double sum(List<OutageSpan> outages) {
            return outages.stream()
                    .mapToDouble(outage -> outage.end() - outage.start())
                    .sum();
        }
    }

    /** Whether nothing on it ever fails because all that could is rejuvenated before. */
    boolean isSafe() {
        var waiting = layers().stream()
                .flatMap(layer -> layer.action().stream())
                .mapToDouble(Layer.Action::seconds)
                .sum();
        return layers().stream()
                .allMatch(layer -> layer.isSafe(waiting) && !layer.operated().isWatched());
    }

    /** All layers, the lowest first. */
    List<Layer> layers() {
        var layers = new ArrayList<Layer>();
        layers.add(base);
        drivers.forEach(driver -> layers.add(driver.layer()));
        guests.forEach(guest -> layers.add(guest.upper().layer()));
        return layers;
    }

    /** The same with other intervals: NaN as given, infinite without the policy. */
    HostModel every(double hypervisor, double system) {
        return new HostModel(
                base.every(hypervisor),
                drivers,
                guests.stream()
                        .map(guest -> new Guest(
                                new Upper(
                                        guest.upper().layer().every(system),
                                        guest.upper().renewedAt()),
                                guest.hypervisorOutages(),
                                guest.requestsPerSecond()))
                        .toList());
    }

    /** Rates of the host in the long run: down times and counts of guests summed over its guests. */
    LongRunRates rates(Courses courses) {
        var steady = new SteadyRates(this, courses);
        var sum = LongRunRates.NONE;
        for (var alike : alike(guests)) {
            var guest = alike.getFirst();
            sum = sum.plus(withRequests(steady.of(guest), guest.requestsPerSecond()), alike.size());
        }
        return sum.plus(steady.ofHost(), 1);
    }

    /** The same for a lattice. */
    OperatedHost operated() {
        return new OperatedHost(
                base.operated(),
                drivers.stream().map(Upper::operated).toList(),
                guests.stream()
                        .map(guest -> new OperatedHost.Guest(guest.upper().operated(), guest.hypervisorOutages()))
                        .toList(),
                Waiting.matters(this));
    }

    /** Rates between two instants, if the host is new at time 0; absent if they cannot be found well enough. */
    Optional<LongRunRates> rates(double from, double to) {
        return HorizonSolver.solve(operated(), from, to).map(means -> {
            var window = to - from;
            var sum = new LongRunRates(
                    0, 0, 0, 0, means.hypervisorActions() / window, 0, means.hypervisorFailures() / window, 0, 0);
            for (int i = 0; i < guests.size(); i++) {
                var guest = means.guests().get(i);
                var rates = new LongRunRates(
                        guest.hypervisorActionDown() / window,
                        guest.systemActionDown() / window,
                        guest.hypervisorFailureDown() / window,
                        guest.failureDown() / window,
                        0,
                        guest.actions() / window,
                        0,
                        guest.failures() / window,
                        0);
                sum = sum.plus(withRequests(rates, guests.get(i).requestsPerSecond()), 1);
            }
            return sum;
        });
    }

    private static LongRunRates withRequests(LongRunRates rates, double perSecond) {
        return rates.plus(new LongRunRates(0, 0, 0, 0, 0, 0, 0, 0, 1), perSecond * rates.unavailability());
    }

    /** Elements that are equal, together. */
    static <T> Collection<List<T>> alike(List<T> all) {
        Map<T, List<T>> groups = all.stream()
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.toList()));
        return groups.values();
    }
}
