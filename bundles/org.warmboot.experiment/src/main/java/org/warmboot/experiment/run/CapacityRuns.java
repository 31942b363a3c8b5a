package org.warmboot.experiment.run;

import java.util.Optional;
import java.util.function.Consumer;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.paging.IdleDetection;
import org.warmboot.engine.paging.IdleMove;
import org.warmboot.engine.paging.PagingTraffic;
import org.warmboot.engine.paging.WakeUp;
import org.warmboot.engine.plan.HostPlan;
import org.warmboot.experiment.Messages;
import org.warmboot.experiment.compile.RunPlan;
import org.warmboot.experiment.result.Capacity;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.Skipped;

/** Runs of a technique on a host full of idle domains. */
final class CapacityRuns {

    private CapacityRuns() {}

    /** Runs the technique; one that cannot work with so many domains is skipped with the reason. */
    static void attempt(
            RunPlan.Capacity run, CancelToken cancel, Consumer<RunResult> ended, Consumer<Skipped> skipped) {
        try {
            ended.accept(Executed.result(run, cancel).with(capacity(run)));
        } catch (RunStoppedException stopped) {
            if (!(stopped.outcome() instanceof RunOutcome.Failed failed)) {
                throw stopped;
            }
            var technique = run.plan().technique();
            skipped.accept(new Skipped(
                    technique.id(),
                    technique.name(),
                    Messages.get("skipped.capacity", run.capacity().paged(), failed.message()),
                    Skipped.Cause.CAPACITY));
        }
    }

    private static Capacity capacity(RunPlan.Capacity run) {
        var disk = run.plan().target().disk();
        var domains = run.domains();
        var paging = domains.paging();
        var wake = new WakeUp(paging, disk);
        // a domain without work gets one turn per quantum of an active one (assumed) and yields in each
        var yields = new IdleDetection(paging, paging.quantumSeconds(), 0).yieldsNeeded();
        var traffic = new PagingTraffic(paging, disk, run.wakesPerSecond(), run.changedShare());
        return new Capacity(
                run.capacity().allocated(),
                run.capacity().paged(),
                yields * paging.quantumSeconds(),
                wake.bulkSeconds(),
                wake.faultSeconds(),
                domains.residentBytes(),
                domains.residentBytes() - paging.sharedCopyBytes(),
                traffic.utilisation(run.capacity().paged()),
                storage(run, disk.capacityBytes()),
                run.idleHost().map(host -> move(run, host)));
    }

    private static Optional<Capacity.Storage> storage(RunPlan.Capacity run, long diskBytes) {
        var files = run.files();
        var domains = run.capacity().paged();
        return files.imageBytes() == 0
                ? Optional.empty()
                : Optional.of(new Capacity.Storage(
                        files.bytes(domains), files.copiedBytes(domains), files.domainsOn(diskBytes)));
    }

    /** The special host has the golden image already, as hosts that take idle domains in would (assumed). */
    private static Capacity.Move move(RunPlan.Capacity run, HostPlan idleHost) {
        var home = run.plan().target();
        var move = new IdleMove(run.domains(), run.files(), true);
        var link = home.link().bytesPerSecond() <= idleHost.link().bytesPerSecond() ? home.link() : idleHost.link();
        return new Capacity.Move(
                move.sentBytes(),
                move.seconds(home.disk(), link, idleHost.disk()),
                move.secondsUntilAwake(idleHost.disk(), link));
    }
}
