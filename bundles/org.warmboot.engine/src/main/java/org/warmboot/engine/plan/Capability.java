package org.warmboot.engine.plan;

/** What a hypervisor is able to do. */
public enum Capability {
    /** Keeps the memory images of suspended domains in place. */
    ON_MEMORY_SUSPEND,
    /** Loads a new instance of itself without a hardware reset. */
    QUICK_RELOAD,
    /** Writes and reads memory images of domains. */
    SAVE_TO_DISK,
    /** Moves running domains to another host. */
    LIVE_MIGRATION,
    /** Runs another hypervisor inside a domain. */
    NESTED_VIRTUALISATION,
    /** Replaces itself under its paused domains. */
    LIVE_UPDATE,
    /** Pages out idle domains and shares equal pages. */
    MEMORY_PAGING
}
