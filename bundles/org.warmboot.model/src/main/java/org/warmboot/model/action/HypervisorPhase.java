package org.warmboot.model.action;

/** What the steps so far have made of the hypervisor. */
public enum HypervisorPhase {
    RUNNING,
    /** The machine has been reset and has no hypervisor yet. */
    RESET,
    /** It is in memory, but has not initialised itself. */
    LOADED
}
