package org.warmboot.experiment.schedule;

import java.util.Optional;

/**
 * One action of a policy. Times in seconds from the start of the schedule.
 *
 * @param due when the policy became due
 * @param start when it began to act: then, or later if it had to wait
 * @param end when the action was over; that of the schedule if it goes on
 * @param guest identifier of the guest it acts on; absent if it acts on the hypervisor
 */
public record ScheduledAction(double due, double start, double end, Optional<String> guest) {

    /** How long it waited, in seconds. */
    public double waited() {
        return start - due;
    }
}
