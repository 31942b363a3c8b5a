package org.warmboot.experiment.result;

import java.util.OptionalDouble;

/**
 * Long-run availability of a service, 0 to 1.
 *
 * @param mean estimate of the simulation
 * @param low lower end of its confidence interval; equals the mean where nothing is random
 * @param high upper end
 * @param level confidence level, for example 0.95
 * @param analytic value of the closed form; absent where there is none
 * @param hypervisorDowntime downtime of one rejuvenation of the hypervisor, seconds
 * @param operatingSystemDowntime downtime of one rejuvenation of an operating system, seconds
 * @param downtimePerYear planned downtime in seconds per year of 365 days
 */
public record Availability(
        double mean,
        double low,
        double high,
        double level,
        OptionalDouble analytic,
        double hypervisorDowntime,
        double operatingSystemDowntime,
        double downtimePerYear)
        implements RunPart {}
