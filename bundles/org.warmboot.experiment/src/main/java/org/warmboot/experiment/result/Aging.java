package org.warmboot.experiment.result;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What leaks away of a host under policies of rejuvenation.
 *
 * @param resources what leaks, hypervisor first, then the domains in the order of the host
 * @param horizon seconds that were looked at, from new components on
 * @param hypervisorRejuvenations how often the technique was executed
 * @param operatingSystemRejuvenations how often an operating system was rejuvenated on its own, all guests together
 */
public record Aging(
        List<Resource> resources, double horizon, int hypervisorRejuvenations, int operatingSystemRejuvenations)
        implements RunPart {

    public Aging {
        resources = List.copyOf(resources);
    }

    /** What may leak away. */
    public enum Indicator implements Keyed {
        /** Heap of the hypervisor. */
        HYPERVISOR_HEAP,
        /** Memory of a guest. */
        GUEST_MEMORY,
        /** Memory of the privileged domain. */
        PRIVILEGED_MEMORY,
        /** Memory of a driver domain. */
        DRIVER_MEMORY
    }

    /**
     * A resource of one component.
     *
     * @param component name of the hypervisor or domain
     * @param indicator what resource it is
     * @param capacity bytes that a new component has
     * @param samples bytes that have leaked away over time; two samples of the same time where the component is renewed
     * @param exhaustedAt seconds until everything had leaked away; absent if that never happened
     * @param lowestThroughputFactor lowest throughput because of it, as a share of that of a new component: of all
     *     guests, or of the guest whose memory it is
     */
    public record Resource(
            String component,
            Indicator indicator,
            double capacity,
            List<Throughput.Sample> samples,
            OptionalDouble exhaustedAt,
            double lowestThroughputFactor) {

        public Resource {
            samples = List.copyOf(samples);
        }

        /** Largest share of the capacity that had leaked away, 0 to 1. */
        public double highestShare() {
            return samples.stream().mapToDouble(Throughput.Sample::value).max().orElse(0) / capacity;
        }
    }
}
