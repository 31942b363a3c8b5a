package org.warmboot.engine.aging;

/** Which resource of a component leaks away. */
public enum AgingIndicator {
    /** Heap of the hypervisor. */
    HYPERVISOR_HEAP("hypervisor-heap"),
    /** Memory of the privileged domain. */
    PRIVILEGED_MEMORY("privileged-memory"),
    /** Memory of a driver domain. */
    DRIVER_MEMORY("driver-memory"),
    /** Memory of a guest. */
    GUEST_MEMORY("guest-memory");

    private final String key;

    AgingIndicator(String key) {
        this.key = key;
    }

    /** Name in results. */
    public String key() {
        return key;
    }
}
