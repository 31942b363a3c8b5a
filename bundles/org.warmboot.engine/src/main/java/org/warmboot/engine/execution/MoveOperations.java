package org.warmboot.engine.execution;

import java.util.Comparator;
import java.util.List;
import org.warmboot.engine.plan.Capability;
import org.warmboot.engine.plan.Destination;
import org.warmboot.engine.plan.DomainRole;

/** Moving domains to other hosts and back; what is on their disks is reached from all hosts (assumed). */
final class MoveOperations {

    private final RunContext context;

    MoveOperations(RunContext context) {
        this.context = context;
    }

    void migrate(DomainUnit domain, StepRun step, Runnable then) {
        Guards.guest(domain, step);
        move(domain, destination(domain, step), step, then);
    }

    void migrateBack(DomainUnit domain, StepRun step, Runnable then) {
        Guards.guest(domain, step);
        move(domain, domain.home(), step, then);
    }

    /** Guests of the target that are elsewhere; ends the run if there are guests, but none has left. */
    List<DomainUnit> away(StepRun step) {
        var guests = context.host().inhabitants().all().stream()
                .filter(domain -> domain.plan().role() == DomainRole.GUEST)
                .toList();
        var away =
                guests.stream().filter(domain -> domain.host() != domain.home()).toList();
        if (away.isEmpty() && !guests.isEmpty()) {
            var host = context.host().plan();
            throw new RunFailure(host.id(), Messages.get("failure.return", host.name(), step.name()));
        }
        return away;
    }

    private void move(DomainUnit domain, HostUnit destination, StepRun step, Runnable then) {
        for (var end : List.of(domain.host(), destination)) {
            Guards.capability(end, Capability.LIVE_MIGRATION, step);
            Guards.management(end, step);
        }
        Guards.space(
                domain,
                "failure.memory.destination",
                () -> destination
                        .memory()
                        .allocate(domain.id(), destination.plan().residentBytes(domain.plan())));
        new PreCopyMigration(context, domain, destination, step, then).begin();
    }

    /** The first spare host with room or the peer with most room; if none has room, the one that lacks least. */
    private HostUnit destination(DomainUnit domain, StepRun step) {
        boolean spare = step.plan().options().destination() == Destination.SPARE_HOST;
        var candidates = context.peers().stream()
                .filter(host -> host.plan().guests().isEmpty() == spare)
                .toList();
        var roomiest = candidates.stream().max(Comparator.comparingLong(MoveOperations::room));
        if (spare) {
            return candidates.stream()
                    .filter(host -> fits(domain, host))
                    .findFirst()
                    .or(() -> roomiest)
                    .orElseThrow(() -> none(step, "failure.spare"));
        }
        return roomiest.orElseThrow(() -> none(step, "failure.peers"));
    }

    private static boolean fits(DomainUnit domain, HostUnit host) {
        return room(host) >= host.plan().residentBytes(domain.plan());
    }

    private static long room(HostUnit host) {
        return host.memory().free();
    }

    private RunFailure none(StepRun step, String key) {
        return new RunFailure(step.id(), Messages.get(key, context.host().plan().name(), step.name()));
    }
}
