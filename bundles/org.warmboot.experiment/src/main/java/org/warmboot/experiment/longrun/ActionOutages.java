package org.warmboot.experiment.longrun;

import java.util.ArrayList;
import java.util.List;
import org.warmboot.engine.longrun.OperationPlan.Outage;
import org.warmboot.engine.longrun.OutageLengths;

/** Outages of guests by equal actions, the last of which may be cut off. Not for several threads at once. */
final class ActionOutages {

    /** Share of an action below which a difference of times is rounding. */
    private static final double ROUNDING = 1e-6;

    private record Guest(double requestsPerSecond, List<Outage> outages) {}

    private final List<Guest> guests = new ArrayList<>();
    private final double seconds;
    private double down;
    private double count;
    private double requests;

    ActionOutages(Regeneration system) {
        seconds = system.plan().rejuvenation();
        for (var guest : system.host().guests()) {
            guests.add(new Guest(
                    guest.requestsPerSecond() * system.load(),
                    system.policy()
                            .map(policy -> policy.operation().outages().getOrDefault(guest.id(), List.of()))
                            .orElse(List.of())));
        }
    }

    /**
     * Looks at the actions of one history.
     *
     * @param begun actions that began
     * @param spent seconds that they took until the horizon
     * @param lengths gets the outages of the action that was cut off, as far as they ended
     */
    void cut(double begun, double spent, OutageLengths lengths) {
        var rest = spent - (begun - 1) * seconds;
        var isCut = begun > 0 && rest < seconds * (1 - ROUNDING);
        var whole = isCut ? begun - 1 : begun;
        down = 0;
        count = 0;
        requests = 0;
        for (var guest : guests) {
            var guestDown = 0.0;
            for (var outage : guest.outages()) {
                guestDown += whole * (outage.end() - outage.start());
                count += whole;
                if (isCut && outage.start() < rest) {
                    guestDown += Math.min(outage.end(), rest) - outage.start();
                    count++;
                    if (outage.end() <= rest) {
                        lengths.count(outage.end() - outage.start(), true);
                    }
                }
            }
            down += guestDown / guests.size();
            requests += guestDown * guest.requestsPerSecond();
        }
        count /= guests.size();
    }

    /** Seconds down, mean over the guests. */
    double down() {
        return down;
    }

    /** Outages, mean over the guests. */
    double count() {
        return count;
    }

    /** Requests lost, sum over the guests. */
    double requests() {
        return requests;
    }

    /** Requests per second that arrive at all guests. */
    double requestsPerSecond() {
        return guests.stream().mapToDouble(Guest::requestsPerSecond).sum();
    }

    int guests() {
        return guests.size();
    }

    /** Outages by one whole action by class of length, those of all guests. */
    long[] lengths() {
        var lengths = new OutageLengths();
        guests.forEach(guest -> guest.outages().forEach(outage -> lengths.count(outage.end() - outage.start(), true)));
        return lengths.planned();
    }
}
