package org.warmboot.engine.execution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.warmboot.engine.machine.DomainState;
import org.warmboot.engine.machine.ServiceState;

/**
 * Stopping and starting the services of a domain.
 *
 * <p>Services with a cost stop in the reverse order of their start; the others answer while the operating system is up.
 */
final class ServiceOperations {

    private final RunContext context;

    ServiceOperations(RunContext context) {
        this.context = context;
    }

    /** Restarts the services while the operating system is up; those without a cost do not even notice. */
    void restart(DomainUnit domain, StepRun step, Runnable then) {
        domain.to(DomainState.RESTARTING_SERVICES, step, context.now());
        stop(
                domain,
                step,
                () -> start(domain, step, () -> {
                    domain.to(domain.upState(), step, context.now());
                    then.run();
                }));
    }

    void stop(DomainUnit domain, StepRun step, Runnable then) {
        var reversed = new ArrayList<>(costly(domain));
        Collections.reverse(reversed);
        stopNext(domain, reversed.iterator(), step, then);
    }

    void start(DomainUnit domain, StepRun step, Runnable then) {
        startNext(domain, costly(domain).iterator(), step, then);
    }

    /** Takes those without a cost along with the operating system. */
    void follow(DomainUnit domain, ServiceState next, StepRun step) {
        for (var service : domain.services()) {
            if (service.plan().followsDomain()) {
                service.to(next, step.id(), context.now());
            }
        }
    }

    private void stopNext(DomainUnit domain, Iterator<ServiceUnit> services, StepRun step, Runnable then) {
        if (!services.hasNext()) {
            then.run();
            return;
        }
        var service = services.next();
        service.to(ServiceState.STOPPING, step.id(), context.now());
        context.spend(domain, service.plan().stop(), () -> {
            service.to(ServiceState.STOPPED, step.id(), context.now());
            stopNext(domain, services, step, then);
        });
    }

    private void startNext(DomainUnit domain, Iterator<ServiceUnit> services, StepRun step, Runnable then) {
        if (!services.hasNext()) {
            then.run();
            return;
        }
        var service = services.next();
        service.to(ServiceState.STARTING, step.id(), context.now());
        context.spend(domain, service.plan().start(), () -> {
            service.to(ServiceState.ANSWERING, step.id(), context.now());
            startNext(domain, services, step, then);
        });
    }

    private static List<ServiceUnit> costly(DomainUnit domain) {
        return domain.services().stream()
                .filter(service -> !service.plan().followsDomain())
                .toList();
    }
}
