package org.warmboot.experiment.result;

/**
 * A line {@code value(n) = slope n + intercept} fitted over the number of guests n.
 *
 * @param technique identifier of the technique
 * @param service identifier of the service profile
 * @param quantity key of the quantity, for example {@code hypervisor-reboot}
 * @param slope seconds per guest
 * @param intercept seconds
 * @param rSquared share of the variance that the line explains
 */
public record Fit(String technique, String service, String quantity, double slope, double intercept, double rSquared) {}
