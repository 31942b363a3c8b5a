package org.warmboot.engine.plan;

/** How a step visits several domains. */
public enum Order {
    /** All at once, contending for resources. */
    PARALLEL,
    /** One after another, in the order of the host. */
    SERIAL
}
