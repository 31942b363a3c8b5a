package org.warmboot.engine.plan;

/** What a domain is for. */
public enum DomainRole {
    /** Runs the management of the host; part of the hypervisor for rejuvenation. */
    PRIVILEGED,
    /** Holds a device driver; restarts alone and cannot be suspended. */
    DRIVER,
    /** Serves users. */
    GUEST
}
