package org.warmboot.engine.plan;

/** Where a step that migrates moves domains. */
public enum Destination {
    /** A host of the plan without guests of its own, the first one with room. */
    SPARE_HOST,
    /** Hosts of the plan with guests of their own, the one with most free memory first. */
    PEER_HOSTS
}
