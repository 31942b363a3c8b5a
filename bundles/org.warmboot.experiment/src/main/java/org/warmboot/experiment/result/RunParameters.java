package org.warmboot.experiment.result;

/**
 * The setting of a run.
 *
 * @param host identifier of the host that is rejuvenated
 * @param domains number of guests
 * @param memoryGiB memory of each guest in GiB (of the first one where they differ)
 * @param service identifier of the service profile in every guest; {@code mixed} where the guests keep their own
 * @param serviceName its name for people
 */
public record RunParameters(String host, int domains, double memoryGiB, String service, String serviceName) {}
