package org.warmboot.engine.execution;

import java.util.function.DoubleConsumer;
import org.warmboot.engine.kernel.SimTime;
import org.warmboot.engine.machine.DomainState;
import org.warmboot.engine.plan.StepOptions;
import org.warmboot.engine.trace.MigrationRecord;
import org.warmboot.engine.trace.MigrationRecord.Move.End;

/**
 * Pre-copy of one domain (Clark et al., NSDI 2005).
 *
 * <p>Round i sends V_i bytes in t_i seconds while the domain runs, V_0 = M; meanwhile it writes V_(i+1) = min(D t_i, W)
 * bytes again, with dirty rate D and writable working set W. The rounds end once V is at most the threshold, does not
 * shrink or at the limit of rounds; then the domain is stopped, the last V is sent and the domain resumed. For W
 * without bound and a steady rate R above D, k rounds and the stopped copy send M (1 - r^(k+1)) / (1 - r) bytes, r =
 * D/R.
 */
final class PreCopyMigration {

    private final RunContext context;
    private final DomainUnit domain;
    private final HostUnit source;
    private final HostUnit destination;
    private final StepRun step;
    private final Runnable then;
    private final double writable;
    private long start;
    private long stopped;
    private int rounds;
    private double sent;
    private End preCopy = End.CONVERGED;

    PreCopyMigration(RunContext context, DomainUnit domain, HostUnit destination, StepRun step, Runnable then) {
        this.context = context;
        this.domain = domain;
        this.destination = destination;
        this.step = step;
        this.then = then;
        source = domain.host();
        long workingSet = domain.plan().memory().workingSetBytes();
        long memory = domain.residentBytes();
        writable = workingSet > 0 ? Math.min(workingSet, memory) : memory;
    }

    /** Begins; the memory at the destination must be reserved. */
    void begin() {
        start = context.now();
        domain.to(DomainState.MIGRATING, step, start);
        load(1);
        context.after(source.plan().hypervisor().migration().setupSeconds(), () -> {
            if (options().roundLimit() == 0) {
                stopAndCopy(domain.residentBytes());
            } else {
                round(domain.residentBytes());
            }
        });
    }

    private void round(double volume) {
        rounds++;
        send(volume, seconds -> {
            double dirty = Math.min(domain.plan().memory().dirtyBytesPerSecond() * seconds, writable);
            if (dirty <= options().stopThresholdBytes()) {
                stopAndCopy(dirty);
            } else if (dirty >= volume) {
                giveUp(End.NOT_SHRINKING, dirty);
            } else if (rounds == options().roundLimit()) {
                giveUp(End.ROUND_LIMIT, dirty);
            } else {
                round(dirty);
            }
        });
    }

    private void giveUp(End why, double volume) {
        preCopy = why;
        stopAndCopy(volume);
    }

    private void stopAndCopy(double volume) {
        Guards.management(source, step);
        stopped = context.now();
        domain.stop(DomainState.PAUSED, step, stopped);
        Runnable resume =
                () -> context.after(destination.plan().hypervisor().migration().resumeSeconds(), this::end);
        if (volume > 0) {
            send(volume, seconds -> resume.run());
        } else {
            resume.run();
        }
    }

    private void end() {
        Guards.management(destination, step);
        load(-1);
        domain.moveTo(destination);
        domain.comeBack(step, context.now());
        context.slowdowns().refresh(source, context.now());
        context.slowdowns().refresh(destination, context.now());
        context.moves()
                .add(
                        domain,
                        new MigrationRecord.Move(
                                step.id(),
                                source.plan().id(),
                                destination.plan().id(),
                                SimTime.toSeconds(start),
                                SimTime.toSeconds(context.now()),
                                rounds,
                                sent,
                                SimTime.toSeconds(context.now() - stopped),
                                preCopy));
        then.run();
    }

    private void send(double volume, DoubleConsumer whenDone) {
        double limit = options().rateLimitBytesPerSecond();
        sent += volume;
        context.network()
                .start(
                        source.link(),
                        destination.link(),
                        volume,
                        limit > 0 ? limit : Double.POSITIVE_INFINITY,
                        whenDone);
    }

    private void load(int more) {
        source.migrations(more);
        destination.migrations(more);
        context.slowdowns().refresh(source, context.now());
        context.slowdowns().refresh(destination, context.now());
    }

    private StepOptions options() {
        return step.plan().options();
    }
}
