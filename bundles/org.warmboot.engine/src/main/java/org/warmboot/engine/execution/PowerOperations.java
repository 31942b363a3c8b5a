package org.warmboot.engine.execution;

import org.warmboot.engine.machine.DomainState;
import org.warmboot.engine.machine.ServiceState;

/** Shutting domains down and booting them. */
final class PowerOperations {

    private final RunContext context;
    private final ServiceOperations services;

    PowerOperations(RunContext context, ServiceOperations services) {
        this.context = context;
        this.services = services;
    }

    void shutDown(DomainUnit domain, StepRun step, Runnable then) {
        domain.to(DomainState.SHUTTING_DOWN, step, context.now());
        services.stop(domain, step, () -> {
            services.follow(domain, ServiceState.STOPPED, step);
            shutDownSystem(domain, DomainState.DOWN, step, then);
        });
    }

    /** Shuts the operating system down alone, into a state in which nothing of the domain is in memory. */
    void shutDownSystem(DomainUnit domain, DomainState last, StepRun step, Runnable then) {
        context.spend(domain, domain.plan().operatingSystem().shutdown(), () -> {
            domain.to(last, step, context.now());
            domain.host().memory().release(domain.id());
            then.run();
        });
    }

    /** Boots from scratch; a checkpoint of the processes is thrown away. */
    void boot(DomainUnit domain, StepRun step, Runnable then) {
        if (domain.state() == DomainState.CHECKPOINTED) {
            domain.host().images().space().release(domain.id());
            domain.services().forEach(service -> service.lose(step.id(), context.now()));
        }
        bootSystem(domain, step, () -> {
            domain.to(DomainState.STARTING_SERVICES, step, context.now());
            services.follow(domain, ServiceState.ANSWERING, step);
            services.start(domain, step, () -> {
                domain.to(domain.upState(), step, context.now());
                then.run();
            });
        });
    }

    /** Boots the operating system alone. */
    void bootSystem(DomainUnit domain, StepRun step, Runnable then) {
        Guards.management(domain, step);
        domain.to(DomainState.BOOTING, step, context.now());
        Guards.space(
                domain, "failure.memory", () -> domain.host().memory().allocate(domain.id(), domain.residentBytes()));
        context.spend(domain, domain.plan().operatingSystem().boot(), then);
    }
}
