package org.warmboot.experiment.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A policy on one host: on its hypervisor, or on some or all of its guests.
 *
 * @param policy identifier of the policy
 * @param policyName its name for people
 * @param hypervisor whether it acts on the hypervisor
 * @param host identifier of the host
 * @param hostName its name for people
 * @param technique identifier of what it does; empty if that is not said
 * @param techniqueName its name for people
 * @param rhythm when it acts, for people: "every four weeks"; empty if that is not said
 * @param foreseeable whether its actions follow from the calendar and from leaks, not from failures
 * @param windows when it may begin to act; absent for at any time
 * @param actions what it does, in the order of time
 * @param rephased when the action of another policy did its work, so that its interval began anew; in seconds
 */
public record ScheduleRow(
        String policy,
        String policyName,
        boolean hypervisor,
        String host,
        String hostName,
        String technique,
        String techniqueName,
        String rhythm,
        boolean foreseeable,
        Optional<List<TimeSpan>> windows,
        List<ScheduledAction> actions,
        List<Double> rephased) {

    private static final double AT_ONCE = 1;

    /** Keeps copies that cannot change. */
    public ScheduleRow {
        windows = windows.map(List::copyOf);
        actions = List.copyOf(actions);
        rephased = List.copyOf(rephased);
    }

    /** Its actions, those together that follow each other without a break, as guests in turn do. */
    public List<List<ScheduledAction>> rounds() {
        var rounds = new ArrayList<List<ScheduledAction>>();
        for (var action : actions) {
            if (rounds.isEmpty() || action.start() > rounds.getLast().getLast().end() + AT_ONCE) {
                rounds.add(new ArrayList<>());
            }
            rounds.getLast().add(action);
        }
        return rounds;
    }
}
