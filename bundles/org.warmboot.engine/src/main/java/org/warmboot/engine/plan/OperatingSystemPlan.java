package org.warmboot.engine.plan;

/**
 * What the operating system of a domain costs.
 *
 * @param shutdown shutting it down, services excluded
 * @param boot booting it, services excluded
 * @param processBytes memory of the processes that a checkpoint writes, in bytes
 */
public record OperatingSystemPlan(Cost shutdown, Cost boot, long processBytes) {

    /** Checks the values; throws {@link IllegalArgumentException} if one is missing. */
    public OperatingSystemPlan {
        Require.present(shutdown, "The shutdown cost of an operating system");
        Require.present(boot, "The boot cost of an operating system");
        Require.notNegative(processBytes, "The memory of the processes of an operating system");
    }

    /** An operating system without processes that a checkpoint would write. */
    public OperatingSystemPlan(Cost shutdown, Cost boot) {
        this(shutdown, boot, 0);
    }
}
