package org.warmboot.experiment.schedule;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A place in a schedule where a policy cannot act when it is due.
 *
 * @param kind what is in its way
 * @param policy identifier of the policy that waits
 * @param host identifier of its host
 * @param otherPolicy identifier of the policy that it waits for; absent if it waits for a window
 * @param otherHost identifier of the host on which that one acts
 * @param due when it is due for the first time that this happens, in seconds from the start of the schedule
 * @param acts when it acts instead; absent if it does not within the schedule
 * @param times how often it happens within the schedule
 * @param phase time of the first action with which it would not have had to wait then; absent if the policy has none
 */
public record ScheduleConflict(
        Kind kind,
        String policy,
        String host,
        Optional<String> otherPolicy,
        Optional<String> otherHost,
        double due,
        OptionalDouble acts,
        int times,
        OptionalDouble phase) {

    /** What is in the way of an action. */
    public enum Kind {
        /** Another policy acts on the same host. */
        TWO_AT_ONCE,
        /** Another policy has taken so many hosts of the cluster away as may be. */
        MORE_AWAY,
        /** It is due outside of all its windows, by more than a tenth of its interval. */
        OUTSIDE,
        /** Its window closes before the action gets its turn. */
        TOO_NARROW
    }

    /** The same, so often. */
    ScheduleConflict times(int count) {
        return new ScheduleConflict(kind, policy, host, otherPolicy, otherHost, due, acts, count, phase);
    }
}
