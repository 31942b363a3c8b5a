package org.warmboot.engine.trace;

/**
 * A time during which a service did not answer.
 *
 * @param host identifier of the host
 * @param domain identifier of the domain
 * @param service identifier of the service
 * @param start seconds from the start of the technique to the last answer
 * @param end seconds from the start of the technique to the first answer again, infinite if the technique leaves the
 *     service down
 */
public record Outage(String host, String domain, String service, double start, double end) {

    /** Length in seconds, infinite if the service did not return. */
    public double seconds() {
        return end - start;
    }

    /** Whether the service answered again within the technique. */
    public boolean ended() {
        return end != Double.POSITIVE_INFINITY;
    }
}
