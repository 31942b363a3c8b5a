package org.warmboot.experiment.result;

/**
 * A stretch of time in which a component stayed in one state.
 *
 * @param component identifier of the component: host, hypervisor, domain, or {@code domain/service}
 * @param name its name for people, in the same form
 * @param kind what it is
 * @param phase key of the state, for example {@code suspended}
 * @param start seconds since the start of the technique; may be negative for what was before
 * @param end seconds since the start of the technique
 */
public record Phase(String component, String name, ComponentKind kind, String phase, double start, double end) {

    /** Kinds of components, in the order in which a timeline shows them. */
    public enum ComponentKind implements Keyed {
        HOST,
        HYPERVISOR,
        PRIVILEGED_DOMAIN,
        DRIVER_DOMAIN,
        GUEST_DOMAIN,
        SERVICE
    }
}
