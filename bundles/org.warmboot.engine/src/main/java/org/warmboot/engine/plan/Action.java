package org.warmboot.engine.plan;

/** What a step of a technique does. */
public enum Action {
    /** Stops the services of a domain and shuts its operating system down. */
    SHUT_DOWN,
    /** Boots the operating system of a domain and starts its services. */
    BOOT,
    /** Freezes a domain in memory. */
    SUSPEND,
    /** Builds a frozen domain again on its own frames. */
    RECREATE,
    /** Lets a suspended domain run again. */
    RESUME,
    /** Writes the memory image of a domain to disk and releases its memory. */
    SAVE,
    /** Reads the memory image of a domain from disk and lets it run. */
    RESTORE,
    /** Resets the machine; nothing in memory survives. */
    RESET_HARDWARE,
    /** Starts a new instance of the hypervisor by software; memory survives. */
    QUICK_RELOAD,
    /** Loads the hypervisor with the boot loader after a reset. */
    LOAD_HYPERVISOR,
    /** Lets the loaded hypervisor initialise itself and scrub memory. */
    INITIALISE_HYPERVISOR
}
