package org.warmboot.engine.plan;

/** Who sends the event that suspends a domain. */
public enum Sender {
    /** The hypervisor; the privileged domain may be down. */
    HYPERVISOR,
    /** The privileged domain, which must be running. */
    PRIVILEGED_DOMAIN
}
