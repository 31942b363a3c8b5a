package org.warmboot.engine.aging;

import java.util.List;

/**
 * What happened to a host that ages.
 *
 * @param usage what leaked away of each resource, in the order of the plan
 * @param actions what the policies did, by start
 */
public record AgingHistory(List<UsageCurve> usage, List<Action> actions) {

    /** Keeps copies that cannot change. */
    public AgingHistory {
        usage = List.copyOf(usage);
        actions = List.copyOf(actions);
    }

    /**
     * One action of a policy.
     *
     * @param policy identifier of the policy
     * @param technique identifier of the technique
     * @param start seconds from the start
     * @param end seconds from the start; may lie beyond the horizon
     */
    public record Action(String policy, String technique, double start, double end) {}

    /** Number of actions of a policy. */
    public int actionsOf(String policy) {
        return (int) actions.stream()
                .filter(action -> action.policy().equals(policy))
                .count();
    }
}
