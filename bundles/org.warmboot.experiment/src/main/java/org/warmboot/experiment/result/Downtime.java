package org.warmboot.experiment.result;

import java.util.List;

/**
 * Downtimes in seconds: for each service from its last answer to its first answer again.
 *
 * @param mean mean over the services
 * @param max longest of them
 * @param services each one
 */
public record Downtime(double mean, double max, List<ServiceDowntime> services) implements RunPart {

    public Downtime {
        services = List.copyOf(services);
    }

    /**
     * Downtime of one service.
     *
     * @param host identifier of the host
     * @param component identifier of the service: {@code domain/service}
     * @param domain name of the domain for people
     * @param service name of the service for people
     * @param seconds its downtime
     */
    public record ServiceDowntime(String host, String component, String domain, String service, double seconds) {}
}
