package org.warmboot.experiment.result;

/**
 * The setting of a run.
 *
 * @param host identifier of the host that is rejuvenated
 * @param domains number of guests
 * @param memoryGiB memory of each guest in GiB (of the first one where they differ)
 * @param smallestGiB memory of the guest that has least
 * @param largestGiB memory of the guest that has most
 * @param service identifier of the service profile in every guest; {@code mixed} where the guests keep their own
 * @param serviceName its name for people
 */
public record RunParameters(
        String host,
        int domains,
        double memoryGiB,
        double smallestGiB,
        double largestGiB,
        String service,
        String serviceName) {

    /** A setting whose guests have all the same memory. */
    public RunParameters(String host, int domains, double memoryGiB, String service, String serviceName) {
        this(host, domains, memoryGiB, memoryGiB, memoryGiB, service, serviceName);
    }

    /** Whether the guests have all the same memory. */
    public boolean isUniform() {
        return smallestGiB == largestGiB;
    }
}
