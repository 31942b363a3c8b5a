package org.warmboot.engine.execution;

/** The one copy of pages that are equal in many domains of a host that pages; frozen with the domains that need it. */
final class SharedFrames {

    private SharedFrames() {}

    /** Makes the copy part of the frozen images, if there are any. */
    static void freeze(HostUnit host) {
        if (host.memory().frozenBytes() > 0 && host.memory().heldBy(owner(host)) > 0) {
            guarded(host, () -> host.memory().freeze(owner(host)));
        }
    }

    static void release(HostUnit host) {
        host.memory().release(owner(host));
    }

    /** Lets a new hypervisor use the copy that was kept, or make a new one. */
    static void takeOver(HostUnit host) {
        long bytes = host.plan().sharedBytes();
        host.memory().thaw(owner(host));
        if (bytes > 0 && host.memory().heldBy(owner(host)) == 0) {
            guarded(host, () -> host.memory().allocate(owner(host), bytes));
        }
    }

    private static void guarded(HostUnit host, Runnable taking) {
        var hypervisor = host.plan().hypervisor();
        Guards.space(hypervisor.id(), hypervisor.name(), "failure.memory", taking);
    }

    /** A key of its own beside those of the hypervisor and the domains. */
    private static String owner(HostUnit host) {
        return host.plan().hypervisor().id() + " shared";
    }
}
