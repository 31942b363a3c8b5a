package org.warmboot.engine.execution;

/** Whether a clean hypervisor with its own privileged domain is there beside the aged one. */
enum CleanSystem {
    /** There is only one system. */
    NONE,
    /** It starts. */
    STARTING,
    /** It can take domains over. */
    READY
}
