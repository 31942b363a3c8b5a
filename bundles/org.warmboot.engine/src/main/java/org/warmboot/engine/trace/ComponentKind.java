package org.warmboot.engine.trace;

/** Kinds of components, in the order in which a timeline shows them. */
public enum ComponentKind {
    /** The machine itself. */
    HOST,
    /** The hypervisor. */
    HYPERVISOR,
    /** The domain that manages the host. */
    PRIVILEGED_DOMAIN,
    /** A domain with a device driver. */
    DRIVER_DOMAIN,
    /** A domain that serves users. */
    GUEST_DOMAIN,
    /** A service of a domain. */
    SERVICE
}
