package org.warmboot.experiment.schedule;

/**
 * Another rhythm of a policy, to be tried or to be kept.
 *
 * @param policy identifier of the policy
 * @param kind what changes
 * @param seconds time of the first action, or the interval
 */
public record ScheduleChange(String policy, Kind kind, double seconds) {

    /** What of a rhythm changes. */
    public enum Kind {
        /** When the first action is. */
        PHASE,
        /** How much time is between two actions. */
        INTERVAL
    }
}
