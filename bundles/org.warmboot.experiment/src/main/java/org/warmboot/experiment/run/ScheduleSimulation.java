package org.warmboot.experiment.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmboot.analysis.MaintenancePlan;
import org.warmboot.engine.aging.Rejuvenation;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.longrun.ComponentPlan;
import org.warmboot.engine.longrun.HostOperation;
import org.warmboot.engine.longrun.LoadCurve;
import org.warmboot.engine.longrun.LongRunMeasure;
import org.warmboot.engine.longrun.LongRunPlan;
import org.warmboot.engine.longrun.LongRunPolicy;
import org.warmboot.engine.longrun.LongRunSimulation;
import org.warmboot.engine.longrun.LongRunTrigger;
import org.warmboot.engine.longrun.OpenTimes;
import org.warmboot.engine.longrun.OperationPlan;
import org.warmboot.engine.longrun.OutageLengths;

/**
 * Plays Figure 2 of Kourai and Chiba, DSN 2007, event by event: a policy for the hypervisor and one for each guest,
 * which fail never. A technique that renews the guests restarts their clocks, and is due at the instant nearest to its
 * interval at which the guests' clocks stand at alpha.
 */
final class ScheduleSimulation {

    private static final int MOST_INTERVALS = 10_000;
    private static final double MOST_ACTIONS = 2e6;
    /** An action looks at every guest of the host. */
    private static final double MOST_LOOKS = 4e8;

    private static final double INSTANT = 1e-3;
    private static final double LONGEST_SECONDS = 60 * 365 * 24 * 3600.0;

    private final MaintenancePlan plan;
    private final String hypervisor;
    private final List<String> guests;
    private final OperationPlan action;
    private final Optional<OperationPlan> guestAction;

    /**
     * A schedule to play.
     *
     * @param plan when what is due
     * @param hypervisor identifier of the hypervisor
     * @param guests identifiers of the guests
     * @param action what the rejuvenation of the hypervisor does
     * @param guestAction what the rejuvenation of one guest does; absent if there is none
     */
    ScheduleSimulation(
            MaintenancePlan plan,
            String hypervisor,
            List<String> guests,
            OperationPlan action,
            Optional<OperationPlan> guestAction) {
        this.plan = plan;
        this.hypervisor = hypervisor;
        this.guests = guests;
        this.action = action;
        this.guestAction = guestAction;
    }

    /** Share of the time in which a service answers, mean over the guests; absent if it was cancelled. */
    Optional<Double> availability(CancelToken cancel) {
        if (plan.hypervisorInterval() > LONGEST_SECONDS) {
            // nothing would happen in all the time that the simulation can count
            return Optional.of(plan.availability());
        }
        var times = plan.hypervisorTimes(intervals(), turns());
        var horizon = times.getLast() + action.rejuvenation().seconds();
        var policies = new ArrayList<LongRunPolicy>();
        policies.add(policy(true, new LongRunTrigger.At(times), action));
        guestAction.ifPresent(each -> guests.forEach(guest -> policies.add(
                policy(false, new LongRunTrigger.Periodic(plan.guestInterval(), firstOfGuests()), of(each, guest)))));
        var years = new LongRunPlan(
                List.of(new HostOperation("host", components(), policies)), 1, 0, horizon, 0, LoadCurve.CONSTANT);
        var values = new double[LongRunMeasure.COUNT];
        return new LongRunSimulation(years, 0).play(0, values, new OutageLengths(), cancel)
                ? Optional.of(1
                        - (values[LongRunMeasure.DOWN_HYPERVISOR_ACTION.ordinal()]
                                        + values[LongRunMeasure.DOWN_SYSTEM_ACTION.ordinal()])
                                / horizon)
                : Optional.empty();
    }

    /** As many as fit into the time that the simulation can count, and into a second of work. */
    private int intervals() {
        var actions = 1 + guests.size() * plan.hypervisorInterval() / plan.guestInterval();
        var work = Math.min(MOST_ACTIONS, MOST_LOOKS / (1 + guests.size())) / actions;
        var most = Math.min(LONGEST_SECONDS / plan.hypervisorInterval(), work);
        return (int) Math.clamp(most, 1, MOST_INTERVALS);
    }

    private double turns() {
        return guestAction
                .map(each -> guests.size() * each.rejuvenation().seconds() + INSTANT)
                .orElse(0.0);
    }

    /** The clocks of the guests stand at alpha at the first rejuvenation of the hypervisor too. */
    private double firstOfGuests() {
        return plan.renewsGuests() || plan.alpha() == 1
                ? plan.guestInterval()
                : plan.guestInterval() * (1 - plan.alpha());
    }

    private List<ComponentPlan> components() {
        var components = new ArrayList<ComponentPlan>();
        components.add(component(hypervisor, ComponentPlan.Role.HYPERVISOR));
        guests.forEach(guest -> components.add(component(guest, ComponentPlan.Role.GUEST)));
        return components;
    }

    private static ComponentPlan component(String id, ComponentPlan.Role role) {
        return new ComponentPlan(id, role, Optional.empty(), Optional.empty(), 0);
    }

    private static LongRunPolicy policy(boolean isHypervisor, LongRunTrigger trigger, OperationPlan operation) {
        return new LongRunPolicy(isHypervisor, trigger, false, true, OpenTimes.ALWAYS, operation);
    }

    /** What is done to one guest, done to another. */
    private static OperationPlan of(OperationPlan one, String guest) {
        var rejuvenation = one.rejuvenation();
        return new OperationPlan(
                new Rejuvenation(
                        rejuvenation.technique(),
                        rejuvenation.seconds(),
                        Map.of(guest, rejuvenation.seconds()),
                        rejuvenation.reboots()),
                Map.of(
                        guest,
                        one.outages().values().stream().flatMap(List::stream).toList()));
    }
}
