package org.warmboot.engine.execution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.warmboot.engine.machine.DomainState;
import org.warmboot.engine.machine.ServiceState;

/**
 * Shutting domains down and booting them.
 *
 * <p>Services with a cost stop in the reverse order of their start; the others answer while the operating system is up.
 */
final class PowerOperations {

    private final RunContext context;
    private final Guards guards;

    PowerOperations(RunContext context, Guards guards) {
        this.context = context;
        this.guards = guards;
    }

    void shutDown(DomainUnit domain, StepRun step, Runnable then) {
        domain.to(DomainState.SHUTTING_DOWN, step, context.now());
        var reversed = new ArrayList<>(costly(domain));
        Collections.reverse(reversed);
        stopNext(reversed.iterator(), step, () -> shutDownSystem(domain, step, then));
    }

    void boot(DomainUnit domain, StepRun step, Runnable then) {
        guards.management(domain, step);
        domain.to(DomainState.BOOTING, step, context.now());
        guards.space(domain, "failure.memory",
                () -> context.memory().allocate(domain.id(), domain.plan().memoryBytes()));
        context.spend(domain.plan().operatingSystem().boot(), () -> startServices(domain, step, then));
    }

    private void shutDownSystem(DomainUnit domain, StepRun step, Runnable then) {
        for (var service : domain.services()) {
            if (service.plan().followsDomain()) {
                service.to(ServiceState.STOPPED, step.id(), context.now());
            }
        }
        context.spend(domain.plan().operatingSystem().shutdown(), () -> {
            domain.to(DomainState.DOWN, step, context.now());
            context.memory().release(domain.id());
            then.run();
        });
    }

    private void stopNext(Iterator<ServiceUnit> services, StepRun step, Runnable then) {
        if (!services.hasNext()) {
            then.run();
            return;
        }
        var service = services.next();
        service.to(ServiceState.STOPPING, step.id(), context.now());
        context.spend(service.plan().stop(), () -> {
            service.to(ServiceState.STOPPED, step.id(), context.now());
            stopNext(services, step, then);
        });
    }

    private void startServices(DomainUnit domain, StepRun step, Runnable then) {
        domain.to(DomainState.STARTING_SERVICES, step, context.now());
        for (var service : domain.services()) {
            if (service.plan().followsDomain()) {
                service.to(ServiceState.ANSWERING, step.id(), context.now());
            }
        }
        startNext(costly(domain).iterator(), step, () -> {
            domain.to(DomainState.RUNNING, step, context.now());
            then.run();
        });
    }

    private void startNext(Iterator<ServiceUnit> services, StepRun step, Runnable then) {
        if (!services.hasNext()) {
            then.run();
            return;
        }
        var service = services.next();
        service.to(ServiceState.STARTING, step.id(), context.now());
        context.spend(service.plan().start(), () -> {
            service.to(ServiceState.ANSWERING, step.id(), context.now());
            startNext(services, step, then);
        });
    }

    private static List<ServiceUnit> costly(DomainUnit domain) {
        return domain.services().stream().filter(service -> !service.plan().followsDomain()).toList();
    }
}
