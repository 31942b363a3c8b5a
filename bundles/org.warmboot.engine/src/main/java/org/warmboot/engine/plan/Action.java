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
    INITIALISE_HYPERVISOR,
    /** Replaces the hypervisor while all domains, the privileged one included, are paused. */
    LIVE_UPDATE,
    /** Stops and starts the services of a domain; its operating system keeps running. */
    RESTART_SERVICES,
    /** Writes the processes of a domain to disk and shuts its operating system down. */
    CHECKPOINT,
    /** Boots the operating system of a domain and reads its processes back; their services need no start. */
    RESTART_CHECKPOINT,
    /** Moves a running domain to another host by pre-copy. */
    MIGRATE,
    /** Moves a domain back to the host it came from by pre-copy. */
    MIGRATE_BACK,
    /** Starts a clean hypervisor with its own privileged domain beside the aged one, nested in the same host. */
    START_CLEAN_SYSTEM,
    /** Hands a domain over to the clean system on the same host by its page tables, without a copy. */
    RELOCATE,
    /** Ends the aged hypervisor and its privileged domain after all domains have left it. */
    DISCARD_AGED_SYSTEM
}
