package org.warmboot.experiment.longrun;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.warmboot.engine.longrun.ComponentPlan;
import org.warmboot.engine.longrun.ComponentPlan.Role;
import org.warmboot.engine.longrun.HostOperation;
import org.warmboot.engine.longrun.LongRunMeasure;
import org.warmboot.engine.longrun.LongRunPolicy;
import org.warmboot.engine.longrun.LongRunTrigger.Degradation;
import org.warmboot.engine.longrun.LongRunTrigger.Periodic;
import org.warmboot.engine.longrun.OpenTimes;
import org.warmboot.engine.longrun.OperationPlan.Outage;

/**
 * What failures and actions of which no history has seen one may add to the means.
 *
 * <p>With none in n histories, their mean number in one is at most -ln(1 - level) / n with the confidence of the level:
 * the rule of three, 3 / n at 95 % (J. Hanley and A. Lippman-Hand, If nothing goes wrong, is everything all right?,
 * JAMA 249, 1983), exact for Poisson numbers (F. Garwood, Biometrika 28, 1936). A failure keeps services away for the
 * longest mean repair at most, an action for its outages.
 */
final class Unseen {

    private record Kind(LongRunMeasure number, double[] ofOneEvent) {}

    private final LongRunCase one;
    private final double guests;
    private final double hosts;
    private final double events;
    private final List<Kind> kinds;

    /** Looks at what can happen in a case. */
    Unseen(LongRunCase one, double level) {
        this.one = one;
        guests = one.guests();
        hosts = one.plan().hosts().size();
        events = -Math.log1p(-level);
        kinds = Stream.of(
                        failure(LongRunMeasure.HYPERVISOR_FAILURES, LongRunMeasure.DOWN_HYPERVISOR_FAILURE, false),
                        failure(LongRunMeasure.SYSTEM_FAILURES, LongRunMeasure.DOWN_SYSTEM_FAILURE, true),
                        action(LongRunMeasure.HYPERVISOR_ACTIONS, LongRunMeasure.DOWN_HYPERVISOR_ACTION, true),
                        action(LongRunMeasure.SYSTEM_ACTIONS, LongRunMeasure.DOWN_SYSTEM_ACTION, false))
                .filter(kind -> Arrays.stream(kind.ofOneEvent()).anyMatch(share -> share > 0))
                .toList();
    }

    /**
     * How much higher than the intervals of the histories tell the means may be.
     *
     * @param histories what was seen
     * @param place place of the case among all cases
     * @return by column of {@link HistoryColumns}, those of differences excepted; 0 where all that can happen was seen
     */
    double[] most(Histories histories, int place) {
        var row = new double[HistoryColumns.COUNT];
        for (var kind : kinds) {
            if (histories.column(place, kind.number().ordinal()).largest() <= 0) {
                for (var column = 0; column < row.length; column++) {
                    row[column] += events / Math.max(1, histories.columns().count()) * kind.ofOneEvent()[column];
                }
            }
        }
        return row;
    }

    /** Adds the sums to what one event does. */
    private Kind kind(LongRunMeasure number, double[] row) {
        new HistoryColumns(one).complete(row, 0);
        return new Kind(number, row);
    }

    private Kind failure(LongRunMeasure number, LongRunMeasure down, boolean isGuest) {
        var row = new double[HistoryColumns.COUNT];
        for (var host : one.plan().hosts()) {
            var all = host.guests();
            for (var component : host.components()) {
                if ((component.role() == Role.GUEST) == isGuest && canFail(host, component)) {
                    var away = isGuest ? List.of(component) : all;
                    var repair = repair(component);
                    raise(row, number, 1 / (isGuest ? guests : hosts));
                    raise(row, down, away.size() * repair / guests);
                    raise(row, LongRunMeasure.UNPLANNED_OUTAGES, away.size() / guests);
                    raise(row, LongRunMeasure.REQUESTS_LOST, sum(away, each -> repair * each.requestsPerSecond()));
                }
            }
        }
        return kind(number, row);
    }

    /** Whether a component fails at all within the horizon, by its age or by a resource that is used up. */
    private boolean canFail(HostOperation host, ComponentPlan component) {
        var life = one.lives().get(component.id());
        return component.life().isPresent()
                && (life == null
                        || component.leak().isPresent()
                        || life.failure().cdf(one.plan().horizonSeconds()) > 0 && !isForestalled(host, component));
    }

    /** Whether nothing holds up a policy that acts as soon as the component is degraded, from when on it may fail. */
    private boolean isForestalled(HostOperation host, ComponentPlan component) {
        return host.policies().size() == 1
                && host.policies().getFirst().trigger() instanceof Degradation trigger
                && trigger.component().equals(component.id())
                && one.delays().of(component.id()).isEmpty()
                && host.policies().getFirst().openTimes().equals(OpenTimes.ALWAYS)
                && one.plan().hosts().size() <= one.plan().maxAway();
    }

    private double repair(ComponentPlan component) {
        var life = one.lives().get(component.id());
        return life == null
                ? one.plan().observedSeconds()
                : Math.min(one.plan().observedSeconds(), life.repair().mean());
    }

    private Kind action(LongRunMeasure number, LongRunMeasure down, boolean isHypervisor) {
        var row = new double[HistoryColumns.COUNT];
        for (var host : one.plan().hosts()) {
            var all = host.guests();
            for (var policy : host.policies()) {
                if (policy.hypervisor() == isHypervisor && canAct(policy)) {
                    raise(row, number, 1 / (isHypervisor ? hosts : guests));
                    raise(row, down, sum(all, guest -> away(policy, guest)) / guests);
                    raise(
                            row,
                            LongRunMeasure.PLANNED_OUTAGES,
                            sum(all, guest -> outages(policy, guest).size()) / guests);
                    raise(
                            row,
                            LongRunMeasure.REQUESTS_LOST,
                            sum(all, guest -> away(policy, guest) * guest.requestsPerSecond()));
                }
            }
        }
        return kind(number, row);
    }

    private boolean canAct(LongRunPolicy policy) {
        return !(policy.trigger() instanceof Periodic periodic)
                || periodic.firstSeconds() < one.plan().horizonSeconds();
    }

    private static double away(LongRunPolicy policy, ComponentPlan guest) {
        return outages(policy, guest).stream()
                .mapToDouble(outage -> outage.end() - outage.start())
                .sum();
    }

    private static List<Outage> outages(LongRunPolicy policy, ComponentPlan guest) {
        return policy.operation().outages().getOrDefault(guest.id(), List.of());
    }

    private static double sum(List<ComponentPlan> guests, ToDoubleFunction<ComponentPlan> value) {
        return guests.stream().mapToDouble(value).sum();
    }

    private static void raise(double[] row, LongRunMeasure measure, double value) {
        row[measure.ordinal()] = Math.max(row[measure.ordinal()], value);
    }
}
