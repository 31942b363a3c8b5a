package org.warmboot.engine.aging;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.kernel.SimTime;
import org.warmboot.engine.kernel.Simulation;

/**
 * Lets a host age and its policies act, event by event.
 *
 * <p>One action takes place at a time; what is due meanwhile waits for its end, in the order in which it became due. A
 * resource leaks on until the action has renewed its component, so a technique renews only what it renews. An action
 * that renews all that another policy renews takes that policy's turn: its clock starts anew with the action (Kourai
 * and Chiba, DSN 2007, Figure 2: the cold-VM reboot shifts the schedule of the operating systems, the warm-VM reboot
 * does not).
 */
public final class AgingSchedule {

    private static final int EFFECT = 0;
    private static final int END = 1;
    private static final int DUE = 2;
    private static final int LAST = 127;

    private final AgingPlan plan;
    private final Simulation simulation = new Simulation();
    private final long horizon;
    private final Map<String, ResourceLeak> leaks = new LinkedHashMap<>();
    private final List<Turn> turns = new ArrayList<>();
    private final Deque<Turn> waiting = new ArrayDeque<>();
    private final List<AgingHistory.Action> actions = new ArrayList<>();
    private boolean busy;

    /** A policy with its clocks. */
    private record Turn(PolicyPlan policy, List<DueClock> clocks) {}

    private AgingSchedule(AgingPlan plan) {
        this.plan = plan;
        horizon = SimTime.ofSeconds(plan.horizonSeconds());
        plan.resources().forEach(resource -> leaks.put(resource.component(), new ResourceLeak(resource)));
        plan.policies().forEach(policy -> {
            var turn = new Turn(policy, new ArrayList<>());
            turns.add(turn);
            addClocks(turn, Math.min(LAST, DUE + turns.size()));
        });
    }

    private void addClocks(Turn turn, int priority) {
        switch (turn.policy().trigger()) {
            case RejuvenationTrigger.Periodic periodic ->
                turn.clocks()
                        .add(new PeriodicClock(periodic, new Alarm(simulation, horizon, priority), () -> due(turn)));
            case RejuvenationTrigger.Threshold threshold ->
                threshold
                        .levels()
                        .forEach((component, level) -> turn.clocks()
                                .add(new ThresholdClock(
                                        leaks.get(component),
                                        level,
                                        new Alarm(simulation, horizon, priority),
                                        () -> due(turn))));
        }
    }

    /**
     * Plays a plan from new components to its horizon.
     *
     * @param cancel asked from time to time whether to go on
     * @return what happened; empty if it was cancelled
     * @throws ArithmeticException if the horizon is more than 146 years
     */
    public static Optional<AgingHistory> play(AgingPlan plan, CancelToken cancel) {
        var schedule = new AgingSchedule(plan);
        schedule.turns.forEach(turn -> turn.clocks().forEach(DueClock::start));
        return schedule.simulation.run(cancel) ? Optional.of(schedule.history()) : Optional.empty();
    }

    private AgingHistory history() {
        var usage = leaks.values().stream()
                .map(leak -> leak.curve(plan.horizonSeconds()))
                .toList();
        return new AgingHistory(usage, actions);
    }

    private void due(Turn turn) {
        if (!waiting.contains(turn)) {
            waiting.add(turn);
        }
        begin();
    }

    private void begin() {
        if (busy || waiting.isEmpty()) {
            return;
        }
        busy = true;
        var turn = waiting.remove();
        var action = turn.policy().action();
        long start = simulation.now();
        long end = start + SimTime.ofSeconds(action.seconds());
        actions.add(new AgingHistory.Action(
                turn.policy().id(), action.technique(), SimTime.toSeconds(start), SimTime.toSeconds(end)));
        for (var other : turns) {
            if (other != turn && action.covers(other.policy().action())) {
                waiting.remove(other);
                other.clocks().forEach(DueClock::restart);
            }
        }
        action.reboots().forEach(offset -> effect(offset, this::reboot));
        action.renewals().forEach((component, offset) -> effect(offset, () -> renew(component)));
        event(end, END, () -> {
            busy = false;
            begin();
        });
    }

    private void effect(double offset, Runnable what) {
        event(simulation.now() + SimTime.ofSeconds(offset), EFFECT, what);
    }

    private void event(long time, int priority, Runnable what) {
        if (time < horizon) {
            simulation.at(time, priority, what);
        }
    }

    private void reboot() {
        leaks.values().forEach(leak -> leak.lose(SimTime.toSeconds(simulation.now())));
        look();
    }

    private void renew(String component) {
        Optional.ofNullable(leaks.get(component)).ifPresent(leak -> leak.renew(SimTime.toSeconds(simulation.now())));
        look();
    }

    private void look() {
        turns.forEach(turn -> turn.clocks().forEach(DueClock::look));
    }
}
