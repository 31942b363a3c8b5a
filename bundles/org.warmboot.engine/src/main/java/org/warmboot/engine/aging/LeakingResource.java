package org.warmboot.engine.aging;

/**
 * A resource of one component that leaks away until the component is renewed.
 *
 * <p>Kourai and Chiba, DSN 2007, section 2: Xen lost heap whenever a domain was rebooted and on some error paths; the
 * daemon xenstored leaked memory of the privileged domain, whose I/O for all guests slows down when memory runs out.
 * That throughput falls in proportion to what is used is assumed.
 *
 * @param component identifier of the component, distinct among the resources of a host
 * @param name name of the component for people
 * @param indicator which resource it is
 * @param capacityBytes what a new component has of it, in bytes
 * @param bytesPerSecond loss per time, in bytes per second
 * @param bytesPerReboot loss whenever a domain of the host is rebooted, in bytes
 * @param throughputLoss share of the throughput that is lost when the resource is used up, 0 to 1
 */
public record LeakingResource(
        String component,
        String name,
        AgingIndicator indicator,
        double capacityBytes,
        double bytesPerSecond,
        double bytesPerReboot,
        double throughputLoss) {

    /** Checks the values; throws {@link IllegalArgumentException} with what is wrong. */
    public LeakingResource {
        if (!(capacityBytes > 0)) {
            throw new IllegalArgumentException("There must be something of " + name + " that can leak away.");
        }
        if (!(bytesPerSecond >= 0) || !(bytesPerReboot >= 0)) {
            throw new IllegalArgumentException("The leaks of " + name + " must not be negative.");
        }
        if (!(throughputLoss >= 0 && throughputLoss <= 1)) {
            throw new IllegalArgumentException("The throughput loss of " + name + " must be a share from 0 to 1.");
        }
    }

    /** Throughput as a share of that of a new component, when so many bytes are used: 1 - loss used / capacity. */
    public double throughputFactor(double usedBytes) {
        return 1 - throughputLoss * usedBytes / capacityBytes;
    }
}
