package org.warmboot.engine.plan;

/**
 * What the operating system of a domain costs.
 *
 * @param shutdown shutting it down, services excluded
 * @param boot booting it, services excluded
 */
public record OperatingSystemPlan(Cost shutdown, Cost boot) {

    /** Checks the values; throws {@link IllegalArgumentException} if one is missing. */
    public OperatingSystemPlan {
        Require.present(shutdown, "The shutdown cost of an operating system");
        Require.present(boot, "The boot cost of an operating system");
    }
}
