package org.warmboot.engine.plan;

/** On what a step of a technique acts. */
public enum Scope {
    /** The machine itself. */
    HOST,
    /** The hypervisor of the host. */
    HYPERVISOR,
    /** The privileged domain of the host. */
    PRIVILEGED_DOMAIN,
    /** All guest domains of the host. */
    GUEST_DOMAINS,
    /** All driver domains of the host. */
    DRIVER_DOMAINS
}
