package org.warmboot.experiment.replay;

import org.warmboot.experiment.result.Phase.ComponentKind;

/**
 * A component goes from one state to another.
 *
 * @param time seconds since the start of the technique
 * @param component identifier of the component: host, hypervisor, domain, or {@code domain/service}
 * @param name its name for people, in the same form
 * @param kind what it is
 * @param from key of the state before, for example {@code running}
 * @param to key of the state after
 */
public record ReplayEvent(double time, String component, String name, ComponentKind kind, String from, String to) {}
