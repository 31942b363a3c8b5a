package org.warmboot.engine.execution;

import java.util.List;
import org.warmboot.engine.plan.DomainRole;
import org.warmboot.engine.plan.Order;
import org.warmboot.engine.plan.StepPlan;

/** Performs one step on everything in its scope. */
final class StepRunner {

    private final RunContext context;
    private final PowerOperations power;
    private final ImageOperations images;
    private final HypervisorOperations hypervisor;

    StepRunner(RunContext context) {
        this.context = context;
        var guards = new Guards(context);
        power = new PowerOperations(context, guards);
        images = new ImageOperations(context, guards);
        hypervisor = new HypervisorOperations(context, guards);
    }

    void perform(StepRun step, Runnable then) {
        switch (step.plan().scope()) {
            case HOST, HYPERVISOR -> onMachine(step, then);
            case PRIVILEGED_DOMAIN -> onDomains(DomainRole.PRIVILEGED, step, then);
            case GUEST_DOMAINS -> onDomains(DomainRole.GUEST, step, then);
            case DRIVER_DOMAINS -> onDomains(DomainRole.DRIVER, step, then);
        }
    }

    private void onMachine(StepRun step, Runnable then) {
        switch (step.plan().action()) {
            case RESET_HARDWARE -> hypervisor.reset(step, then);
            case QUICK_RELOAD -> hypervisor.quickReload(step, then);
            case LOAD_HYPERVISOR -> hypervisor.load(step, then);
            case INITIALISE_HYPERVISOR -> hypervisor.initialise(step, then);
            default -> throw wrongScope(step.plan());
        }
    }

    private void onDomains(DomainRole role, StepRun step, Runnable then) {
        var domains = context.host().domains(role);
        if (domains.isEmpty()) {
            then.run();
        } else if (step.plan().order() == Order.SERIAL) {
            serially(domains, 0, step, then);
        } else {
            var open = new int[] {domains.size()};
            for (int i = 0; i < domains.size(); i++) {
                onDomain(domains.get(i), i == 0, step, () -> {
                    if (--open[0] == 0) {
                        then.run();
                    }
                });
            }
        }
    }

    private void serially(List<DomainUnit> domains, int index, StepRun step, Runnable then) {
        if (index == domains.size()) {
            then.run();
            return;
        }
        // by an event even without delay, so that many free operations do not pile up on the stack
        onDomain(domains.get(index), index == 0, step,
                () -> context.after(0, () -> serially(domains, index + 1, step, then)));
    }

    private void onDomain(DomainUnit domain, boolean first, StepRun step, Runnable then) {
        switch (step.plan().action()) {
            case SHUT_DOWN -> power.shutDown(domain, step, then);
            case BOOT -> power.boot(domain, step, then);
            case SUSPEND -> images.suspend(domain, step, then);
            case RECREATE -> images.recreate(domain, first, step, then);
            case RESUME -> images.resume(domain, step, then);
            case SAVE -> images.save(domain, step, then);
            case RESTORE -> images.restore(domain, step, then);
            default -> throw wrongScope(step.plan());
        }
    }

    private static RunFailure wrongScope(StepPlan step) {
        return new RunFailure(step.id(), Messages.get("failure.scope", step.name(), Guards.key(step.action()),
                Guards.key(step.scope())));
    }
}
