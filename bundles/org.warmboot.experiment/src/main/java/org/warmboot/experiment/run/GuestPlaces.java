package org.warmboot.experiment.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.warmboot.engine.plan.HostPlan;
import org.warmboot.engine.plan.Plan;
import org.warmboot.engine.trace.RunTrace;

/** On which host each guest is while a technique moves guests, and how many guests each host carries meanwhile. */
final class GuestPlaces {

    /**
     * A time in which a guest is on one host that carries one number of guests.
     *
     * @param host where it is
     * @param guests number of guests there, itself included
     * @param start seconds since the start of the technique
     * @param end seconds since the start of the technique, infinite for the last one
     */
    record Stay(HostPlan host, int guests, double start, double end) {}

    private final Map<String, HostPlan> hosts = new HashMap<>();
    /** Host of each guest from a time on. */
    private final Map<String, NavigableMap<Double, HostPlan>> places = new HashMap<>();
    /** Number of guests of each host from a time on. */
    private final Map<HostPlan, NavigableMap<Double, Integer>> numbers = new HashMap<>();

    GuestPlaces(Plan plan, RunTrace trace) {
        plan.hosts().forEach(host -> hosts.put(host.id(), host));
        var changes = new HashMap<HostPlan, NavigableMap<Double, Integer>>();
        for (var host : plan.hosts()) {
            var guests = host.guests();
            changes.put(host, new TreeMap<>(Map.of(Double.NEGATIVE_INFINITY, guests.size())));
            guests.forEach(guest -> places.put(guest.id(), new TreeMap<>(Map.of(Double.NEGATIVE_INFINITY, host))));
        }
        trace.migrations()
                .forEach((guest, record) -> record.moves().forEach(move -> {
                    changes.get(hosts.get(move.source())).merge(move.end(), -1, Integer::sum);
                    changes.get(hosts.get(move.destination())).merge(move.end(), 1, Integer::sum);
                    places.get(guest).put(move.end(), hosts.get(move.destination()));
                }));
        changes.forEach((host, steps) -> {
            var number = 0;
            for (var step : steps.entrySet()) {
                number += step.getValue();
                step.setValue(number);
            }
            numbers.put(host, steps);
        });
    }

    /** The stays of a guest from the start of the technique on, without gaps. */
    List<Stay> of(String guest) {
        var stays = new ArrayList<Stay>();
        var place = places.get(guest);
        var start = 0.0;
        while (start < Double.POSITIVE_INFINITY) {
            var host = place.floorEntry(start).getValue();
            var there = numbers.get(host);
            var end = Math.min(after(place, start), after(there, start));
            stays.add(new Stay(host, there.floorEntry(start).getValue(), start, end));
            start = end;
        }
        return stays;
    }

    private static double after(NavigableMap<Double, ?> steps, double time) {
        var next = steps.higherKey(time);
        return next == null ? Double.POSITIVE_INFINITY : next;
    }
}
