package org.warmboot.engine.execution;

import java.util.Locale;
import org.warmboot.engine.machine.HypervisorState;
import org.warmboot.engine.machine.InsufficientSpaceException;
import org.warmboot.engine.plan.Capability;
import org.warmboot.engine.plan.DomainRole;

/** Conditions under which an operation can work; each refusal ends the run with its reason. */
final class Guards {

    private static final double MEBIBYTE = 1024 * 1024;

    private Guards() {}

    static void capability(HostUnit host, Capability capability, StepRun step) {
        var hypervisor = host.plan().hypervisor();
        if (!hypervisor.capabilities().contains(capability)) {
            throw new RunFailure(
                    hypervisor.id(),
                    Messages.get("failure.capability", hypervisor.name(), step.name(), key(capability)));
        }
    }

    static void runningHypervisor(HostUnit host, StepRun step) {
        var state = host.hypervisorState();
        if (state != HypervisorState.RUNNING) {
            var plan = host.plan();
            throw new RunFailure(
                    plan.hypervisor().id(),
                    Messages.get("failure.hypervisor", plan.name(), step.name(), state.phase()));
        }
    }

    /** The management that builds and moves domains runs in the privileged domain, if the host has one. */
    static void management(HostUnit host, StepRun step) {
        runningHypervisor(host, step);
        var manager = host.privilegedDomain();
        if (manager.isPresent() && !manager.get().state().isUp()) {
            throw new RunFailure(
                    manager.get().id(),
                    Messages.get(
                            "failure.privileged",
                            host.plan().name(),
                            step.name(),
                            manager.get().plan().name(),
                            manager.get().state().phase()));
        }
    }

    /** The management of the host of a domain, which nobody but the hypervisor has to help up itself. */
    static void management(DomainUnit domain, StepRun step) {
        if (domain.plan().role() == DomainRole.PRIVILEGED) {
            runningHypervisor(domain.host(), step);
        } else {
            management(domain.host(), step);
        }
    }

    /** A host whose privileged domain sends events: it must have one, and it must be up. */
    static void sender(HostUnit host, StepRun step) {
        if (host.privilegedDomain().isEmpty()) {
            throw new RunFailure(
                    host.plan().id(), Messages.get("failure.sender", host.plan().name(), step.name()));
        }
        management(host, step);
    }

    static void guest(DomainUnit domain, StepRun step) {
        if (domain.plan().role() != DomainRole.GUEST) {
            throw new RunFailure(
                    domain.id(), Messages.get("failure.role", domain.plan().name(), step.name()));
        }
    }

    /** Runs something that takes space for a domain; refuses with the message of the key if there is too little. */
    static void space(DomainUnit domain, String key, Runnable taking) {
        space(domain.id(), domain.plan().name(), key, taking);
    }

    static void space(String element, String name, String key, Runnable taking) {
        try {
            taking.run();
        } catch (InsufficientSpaceException e) {
            throw new RunFailure(element, Messages.get(key, name, size(e.needed()), size(e.free())));
        }
    }

    static String size(long bytes) {
        return String.format(Locale.ROOT, "%.1f MiB", bytes / MEBIBYTE);
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
