package org.warmboot.engine.execution;

import java.util.List;
import org.warmboot.engine.plan.Action;
import org.warmboot.engine.plan.DomainRole;
import org.warmboot.engine.plan.Scope;
import org.warmboot.engine.plan.StepPlan;

/** Performs one step on everything in its scope. */
final class StepRunner {

    private final RunContext context;
    private final ServiceOperations services;
    private final PowerOperations power;
    private final CheckpointOperations checkpoints;
    private final MemoryImageOperations memoryImages;
    private final DiskImageOperations diskImages;
    private final MoveOperations moves;
    private final NestingOperations nesting;
    private final HypervisorOperations hypervisor;

    StepRunner(RunContext context) {
        this.context = context;
        services = new ServiceOperations(context);
        power = new PowerOperations(context, services);
        checkpoints = new CheckpointOperations(context, power);
        memoryImages = new MemoryImageOperations(context);
        diskImages = new DiskImageOperations(context);
        moves = new MoveOperations(context);
        nesting = new NestingOperations(context);
        hypervisor = new HypervisorOperations(context);
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
            case LIVE_UPDATE -> hypervisor.liveUpdate(step, then);
            case START_CLEAN_SYSTEM -> nesting.startCleanSystem(step, then);
            case DISCARD_AGED_SYSTEM -> nesting.discardAgedSystem(step, then);
            case SHUT_DOWN,
                    BOOT,
                    SUSPEND,
                    RECREATE,
                    RESUME,
                    SAVE,
                    RESTORE,
                    RESTART_SERVICES,
                    CHECKPOINT,
                    RESTART_CHECKPOINT,
                    MIGRATE,
                    MIGRATE_BACK,
                    RELOCATE -> throw wrongScope(step.plan());
        }
    }

    private void onDomains(DomainRole role, StepRun step, Runnable then) {
        var domains = visited(role, step);
        prepare(domains, step);
        new Visit(context, domains, step, (domain, first, ended) -> onDomain(domain, first, step, ended), then).begin();
    }

    private List<DomainUnit> visited(DomainRole role, StepRun step) {
        boolean returning =
                step.plan().action() == Action.MIGRATE_BACK && step.plan().scope() == Scope.GUEST_DOMAINS;
        return returning ? moves.away(step) : context.host().domains(role);
    }

    /** Does what must be certain for all domains before the first one is stopped. */
    private void prepare(List<DomainUnit> domains, StepRun step) {
        switch (step.plan().action()) {
            case SAVE -> domains.forEach(domain -> diskImages.reserve(domain, step));
            case CHECKPOINT -> domains.forEach(domain -> checkpoints.reserve(domain, step));
            default -> {
                // nothing to make sure
            }
        }
    }

    private void onDomain(DomainUnit domain, boolean first, StepRun step, Runnable then) {
        switch (step.plan().action()) {
            case SHUT_DOWN -> power.shutDown(domain, step, then);
            case BOOT -> power.boot(domain, step, then);
            case SUSPEND -> memoryImages.suspend(domain, step, then);
            case RECREATE -> memoryImages.recreate(domain, first, step, then);
            case RESUME -> memoryImages.resume(domain, step, then);
            case SAVE -> diskImages.save(domain, step, then);
            case RESTORE -> diskImages.restore(domain, step, then);
            case RESTART_SERVICES -> services.restart(domain, step, then);
            case CHECKPOINT -> checkpoints.checkpoint(domain, step, then);
            case RESTART_CHECKPOINT -> checkpoints.restart(domain, step, then);
            case MIGRATE -> moves.migrate(domain, step, then);
            case MIGRATE_BACK -> moves.migrateBack(domain, step, then);
            case RELOCATE -> nesting.relocate(domain, step, then);
            case RESET_HARDWARE,
                    QUICK_RELOAD,
                    LOAD_HYPERVISOR,
                    INITIALISE_HYPERVISOR,
                    LIVE_UPDATE,
                    START_CLEAN_SYSTEM,
                    DISCARD_AGED_SYSTEM -> throw wrongScope(step.plan());
        }
    }

    private static RunFailure wrongScope(StepPlan step) {
        return new RunFailure(
                step.id(),
                Messages.get("failure.scope", step.name(), Guards.key(step.action()), Guards.key(step.scope())));
    }
}
