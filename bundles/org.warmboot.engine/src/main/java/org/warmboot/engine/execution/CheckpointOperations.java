package org.warmboot.engine.execution;

import org.warmboot.engine.machine.DomainState;

/** Rebooting an operating system under processes that are kept on disk. */
final class CheckpointOperations {

    private final RunContext context;
    private final PowerOperations power;

    CheckpointOperations(RunContext context, PowerOperations power) {
        this.context = context;
        this.power = power;
    }

    /** Makes room on the disk before anything is stopped. */
    void reserve(DomainUnit domain, StepRun step) {
        Guards.guest(domain, step);
        Guards.space(
                domain,
                "failure.disk",
                () -> domain.host()
                        .images()
                        .space()
                        .reserve(domain.id(), domain.plan().operatingSystem().processBytes()));
    }

    void checkpoint(DomainUnit domain, StepRun step, Runnable then) {
        domain.stop(DomainState.CHECKPOINTING, step, context.now());
        domain.host().images().write(domain.plan().operatingSystem().processBytes(), () -> {
            domain.to(DomainState.CLOSING, step, context.now());
            power.shutDownSystem(domain, DomainState.CHECKPOINTED, step, then);
        });
    }

    /** The processes come back as they were; what the operating system had cached of files does not. */
    void restart(DomainUnit domain, StepRun step, Runnable then) {
        if (domain.state() != DomainState.CHECKPOINTED) {
            throw new RunFailure(
                    domain.id(),
                    Messages.get(
                            "failure.checkpoint",
                            domain.plan().name(),
                            step.name(),
                            domain.state().phase()));
        }
        power.bootSystem(domain, step, () -> {
            domain.to(DomainState.READING_BACK, step, context.now());
            domain.host().images().read(domain.plan().operatingSystem().processBytes(), () -> {
                domain.host().images().space().release(domain.id());
                domain.comeBack(step, context.now());
                then.run();
            });
        });
    }
}
