package org.warmboot.engine.execution;

import java.util.Locale;
import org.warmboot.engine.machine.DomainState;
import org.warmboot.engine.machine.HypervisorState;
import org.warmboot.engine.machine.InsufficientSpaceException;
import org.warmboot.engine.plan.Capability;
import org.warmboot.engine.plan.DomainRole;

/** Conditions under which an operation can work; each refusal ends the run with its reason. */
final class Guards {

    private static final double MEBIBYTE = 1024 * 1024;

    private final RunContext context;

    Guards(RunContext context) {
        this.context = context;
    }

    void capability(Capability capability, StepRun step) {
        var hypervisor = context.host().plan().hypervisor();
        if (!hypervisor.capabilities().contains(capability)) {
            throw new RunFailure(hypervisor.id(), Messages.get("failure.capability", hypervisor.name(), step.name(),
                    key(capability)));
        }
    }

    void runningHypervisor(StepRun step) {
        var state = context.host().hypervisorState();
        if (state != HypervisorState.RUNNING) {
            var plan = context.host().plan();
            throw new RunFailure(plan.hypervisor().id(),
                    Messages.get("failure.hypervisor", plan.name(), step.name(), state.phase()));
        }
    }

    /** The management that builds domains runs in the privileged domain, if the host has one. */
    void management(DomainUnit domain, StepRun step) {
        runningHypervisor(step);
        if (domain.plan().role() == DomainRole.PRIVILEGED) {
            return;
        }
        var manager = context.host().privilegedDomain();
        if (manager.isPresent() && manager.get().state() != DomainState.RUNNING) {
            throw new RunFailure(domain.id(), Messages.get("failure.privileged", domain.plan().name(), step.name(),
                    manager.get().plan().name(), manager.get().state().phase()));
        }
    }

    void guest(DomainUnit domain, StepRun step) {
        if (domain.plan().role() != DomainRole.GUEST) {
            throw new RunFailure(domain.id(), Messages.get("failure.role", domain.plan().name(), step.name()));
        }
    }

    /** Runs something that takes space; refuses with the message of the key if there is too little. */
    void space(DomainUnit domain, String key, Runnable taking) {
        try {
            taking.run();
        } catch (InsufficientSpaceException e) {
            throw new RunFailure(domain.id(),
                    Messages.get(key, domain.plan().name(), size(e.needed()), size(e.free())));
        }
    }

    static String size(long bytes) {
        return String.format(Locale.ROOT, "%.1f MiB", bytes / MEBIBYTE);
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
