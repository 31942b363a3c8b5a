package org.warmboot.engine.execution;

import org.warmboot.engine.machine.DomainState;
import org.warmboot.engine.plan.Capability;
import org.warmboot.engine.plan.ImageKind;

/**
 * Keeping domains as images on disk; their services and file caches survive in the image.
 *
 * <p>An image holds the frames that the domain has in memory; pages that the host has paged out are on disk already.
 */
final class DiskImageOperations {

    private final RunContext context;

    DiskImageOperations(RunContext context) {
        this.context = context;
    }

    /** Makes room for the image before anything is stopped, so that a full disk costs no service an answer. */
    void reserve(DomainUnit domain, StepRun step) {
        Guards.guest(domain, step);
        Guards.capability(domain.host(), Capability.SAVE_TO_DISK, step);
        Guards.management(domain, step);
        long bytes = switch (step.plan().options().image()) {
            // the older image is brought up to date in place
            case WHOLE, DIRTY -> domain.residentBytes();
            case COMPRESSED -> share(domain, domain.plan().memory().compressedShare());
        };
        Guards.space(
                domain, "failure.disk", () -> domain.host().images().space().reserve(domain.id(), bytes));
    }

    void save(DomainUnit domain, StepRun step, Runnable then) {
        Guards.management(domain, step);
        domain.stop(DomainState.SAVING, step, context.now());
        write(domain, step, () -> {
            domain.to(DomainState.SAVED, step, context.now());
            domain.host().memory().release(domain.id());
            then.run();
        });
    }

    /** Reads the whole image; unpacking a compressed one keeps up with the disk (assumed). */
    void restore(DomainUnit domain, StepRun step, Runnable then) {
        Guards.guest(domain, step);
        Guards.capability(domain.host(), Capability.SAVE_TO_DISK, step);
        Guards.management(domain, step);
        domain.to(DomainState.RESTORING, step, context.now());
        domain.relocated(false);
        var host = domain.host();
        Guards.space(domain, "failure.memory", () -> host.memory().allocate(domain.id(), domain.residentBytes()));
        host.images().read(host.images().space().heldBy(domain.id()), () -> {
            host.images().space().release(domain.id());
            domain.comeBack(step, context.now());
            then.run();
        });
    }

    private void write(DomainUnit domain, StepRun step, Runnable then) {
        var disk = domain.host().images();
        var image = step.plan().options().image();
        if (image == ImageKind.COMPRESSED) {
            var both = new Countdown(2, then);
            compress(domain, step, both::ended);
            disk.write(disk.space().heldBy(domain.id()), both::ended);
        } else {
            double changed = image == ImageKind.DIRTY ? domain.plan().memory().changedShare() : 1;
            disk.write(share(domain, changed), then);
        }
    }

    /**
     * One core for each domain compresses while what it has compressed is written, so that the slower of the two takes
     * the time; writers of hibernation images work like that.
     */
    private static void compress(DomainUnit domain, StepRun step, Runnable then) {
        var hypervisor = domain.host().plan().hypervisor();
        double rate = hypervisor.compressionBytesPerSecond();
        if (rate == 0) {
            throw new RunFailure(hypervisor.id(), Messages.get("failure.compression", hypervisor.name(), step.name()));
        }
        domain.host().cpu().manage(domain.residentBytes() / rate, then);
    }

    private static long share(DomainUnit domain, double share) {
        return Math.round(domain.residentBytes() * share);
    }
}
