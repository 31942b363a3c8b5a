package org.warmboot.model.action;

/** Actions that belong together in menus. */
public enum ActionGroup {
    /** Operating systems and services stop and start. */
    POWER,
    /** Domains stay in memory. */
    MEMORY,
    /** Domains stay on disk. */
    DISK,
    /** The machine and its hypervisor restart. */
    HYPERVISOR,
    /** Domains move between hosts. */
    MIGRATION,
    /** Domains move between systems of one host. */
    NESTING
}
