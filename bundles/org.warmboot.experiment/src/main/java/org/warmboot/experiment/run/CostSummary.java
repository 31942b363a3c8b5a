package org.warmboot.experiment.run;

import java.util.HashMap;
import java.util.Optional;
import org.warmboot.engine.plan.Plan;
import org.warmboot.engine.trace.RunTrace;
import org.warmboot.experiment.result.Costs;
import org.warmboot.experiment.result.Migration;

/** Boils the trace of an execution down to moves of domains and to what the technique costs besides downtime. */
final class CostSummary {

    private CostSummary() {}

    static Costs costs(RunTrace trace) {
        return new Costs(
                trace.endSeconds(),
                trace.bytesSent(),
                trace.bytesWritten(),
                trace.peakMemoryBytes(),
                trace.cpuSeconds());
    }

    /** Moves of domains; empty if none moved. */
    static Optional<Migration> migration(Plan plan, RunTrace trace) {
        var names = new HashMap<String, String>();
        plan.hosts().forEach(host -> host.domains().forEach(domain -> names.put(domain.id(), domain.name())));
        var moves = trace.migrations().entrySet().stream()
                .flatMap(entry -> entry.getValue().moves().stream()
                        .map(move -> new Migration.Move(
                                names.getOrDefault(entry.getKey(), entry.getKey()),
                                move.source(),
                                move.destination(),
                                move.start(),
                                move.end(),
                                move.rounds(),
                                move.bytesSent(),
                                move.pauseSeconds(),
                                Migration.Move.End.valueOf(move.preCopy().name()))))
                .toList();
        if (moves.isEmpty()) {
            return Optional.empty();
        }
        var leaving = trace.migrations().values().stream()
                .map(record -> record.moves().getFirst())
                .toList();
        return Optional.of(new Migration(
                trace.bytesSent(),
                moves.stream().mapToInt(Migration.Move::rounds).max().orElseThrow(),
                leaving.stream().mapToDouble(move -> move.end()).max().orElseThrow()
                        - leaving.stream()
                                .mapToDouble(move -> move.start())
                                .min()
                                .orElseThrow(),
                moves.stream().mapToDouble(Migration.Move::pause).max().orElseThrow(),
                moves));
    }
}
