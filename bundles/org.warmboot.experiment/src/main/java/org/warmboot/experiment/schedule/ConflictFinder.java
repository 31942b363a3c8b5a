package org.warmboot.experiment.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.warmboot.engine.longrun.LongRunPlan;
import org.warmboot.engine.longrun.LongRunTrigger.Periodic;
import org.warmboot.engine.longrun.OpenTimes;
import org.warmboot.experiment.compile.SchedulePlan;
import org.warmboot.experiment.compile.SchedulePlan.Acting;
import org.warmboot.experiment.schedule.Recorded.Act;
import org.warmboot.experiment.schedule.ScheduleConflict.Kind;

/**
 * Finds out why actions had to wait. That the guests of one policy, or its hosts, take their turns is no conflict; that
 * the window closes meanwhile is one.
 */
final class ConflictFinder {

    /** Share of an interval by which an action may wait for its window. */
    private static final double TOLERANCE = 0.1;

    private static final double INSTANT = 1e-6;

    private final SchedulePlan plan;
    private final LongRunPlan operation;
    private final Recorded recorded;
    private final double gate;
    /** What is done to hypervisors, by the beginning, and how long it takes at most. */
    private final List<Act> away;

    private final double longest;
    private final Map<List<Object>, ScheduleConflict> found = new LinkedHashMap<>();

    ConflictFinder(SchedulePlan plan, LongRunPlan operation, Recorded recorded) {
        this.plan = plan;
        this.operation = operation;
        this.recorded = recorded;
        gate = operation.healthGateSeconds();
        away = new ArrayList<>();
        for (var h = 0; h < operation.hosts().size(); h++) {
            recorded.acts(h).stream()
                    .filter(act -> acting(act.host(), act.policy()).hypervisor())
                    .forEach(away::add);
        }
        away.sort(Comparator.comparingDouble(Act::start));
        longest =
                away.stream().mapToDouble(act -> act.end() - act.start()).max().orElse(0) + gate;
    }

    List<ScheduleConflict> conflicts() {
        for (var h = 0; h < operation.hosts().size(); h++) {
            var acts = recorded.acts(h);
            for (var i = 0; i < acts.size(); i++) {
                if (acts.get(i).start() > acts.get(i).due() + INSTANT) {
                    look(acts.get(i), i);
                }
            }
        }
        for (var moment : recorded.waiting()) {
            var opens = opening(moment.host(), moment.policy(), moment.seconds());
            if (opens.isEmpty() && isOutside(moment.host(), moment.policy(), plan.seconds() - moment.seconds())) {
                add(Kind.OUTSIDE, moment.host(), moment.policy(), Optional.empty(), moment.seconds(), Double.NaN);
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparingDouble(ScheduleConflict::due))
                .toList();
    }

    private void look(Act act, int place) {
        var opens = opening(act.host(), act.policy(), act.due());
        if (opens.isEmpty()) {
            return;
        }
        var open = opens.get();
        if (isOutside(act.host(), act.policy(), open.from() - act.due())) {
            add(Kind.OUTSIDE, act, Optional.empty());
            return;
        }
        var here = before(act, place, open.from());
        var there = here.isPresent() ? here : elsewhere(act, open.from());
        if (act.start() >= open.to()) {
            add(Kind.TOO_NARROW, act, there);
        } else if (here.isPresent()) {
            add(Kind.TWO_AT_ONCE, act, here);
        } else if (there.isPresent()) {
            add(Kind.MORE_AWAY, act, there);
        }
    }

    /** The first open time that is not over at a time, from then on. */
    private Optional<TimeSpan> opening(int host, int policy, double seconds) {
        var times = operation.hosts().get(host).policies().get(policy).openTimes();
        if (times == OpenTimes.ALWAYS) {
            return Optional.of(new TimeSpan(seconds, Double.POSITIVE_INFINITY));
        }
        for (var i = 0; i < times.opens().length; i++) {
            if (times.closes()[i] > seconds + INSTANT) {
                return Optional.of(new TimeSpan(Math.max(seconds, times.opens()[i]), times.closes()[i]));
            }
        }
        return Optional.empty();
    }

    private boolean isOutside(int host, int policy, double wait) {
        return operation.hosts().get(host).policies().get(policy).trigger() instanceof Periodic every
                && wait > TOLERANCE * every.intervalSeconds();
    }

    /** The last action of another policy on the same host that an action waited for. */
    private Optional<Act> before(Act act, int place, double since) {
        var acts = recorded.acts(act.host());
        for (var i = place - 1; i >= 0 && acts.get(i).end() > since + INSTANT; i--) {
            if (!samePolicy(acts.get(i), act)) {
                return Optional.of(acts.get(i));
            }
        }
        return Optional.empty();
    }

    /** The last action of another policy on another host that an action waited for. */
    private Optional<Act> elsewhere(Act act, double since) {
        if (!acting(act.host(), act.policy()).hypervisor()) {
            return Optional.empty();
        }
        var last = firstNotBefore(act.start()) - 1;
        for (var i = last; i >= 0 && away.get(i).start() > since - longest; i--) {
            var other = away.get(i);
            if (other.host() != act.host() && other.end() + gate > since + INSTANT && !samePolicy(other, act)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private int firstNotBefore(double start) {
        var low = 0;
        var high = away.size();
        while (low < high) {
            var middle = (low + high) / 2;
            if (away.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean samePolicy(Act one, Act other) {
        return acting(one.host(), one.policy())
                .policy()
                .equals(acting(other.host(), other.policy()).policy());
    }

    private Acting acting(int host, int policy) {
        return plan.acting().get(host).get(policy);
    }

    private void add(Kind kind, Act act, Optional<Act> other) {
        add(kind, act.host(), act.policy(), other, act.due(), act.start());
    }

    private void add(Kind kind, int host, int policy, Optional<Act> other, double due, double acts) {
        var acting = acting(host, policy);
        var its = other.map(act -> acting(act.host(), act.policy()));
        var isActing = !Double.isNaN(acts);
        var once = new ScheduleConflict(
                kind,
                acting.policy(),
                acting.host(),
                its.map(Acting::policy),
                its.map(Acting::host),
                due,
                isActing ? OptionalDouble.of(acts) : OptionalDouble.empty(),
                1,
                isActing && acting.phase().isPresent()
                        ? OptionalDouble.of(acting.phase().getAsDouble() + acts - due)
                        : OptionalDouble.empty());
        found.merge(
                List.of(kind, acting.policy(), acting.host(), once.otherPolicy(), once.otherHost()),
                once,
                (before, again) ->
                        (before.due() <= again.due() ? before : again).times(before.times() + again.times()));
    }
}
