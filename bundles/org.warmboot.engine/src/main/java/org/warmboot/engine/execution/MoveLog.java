package org.warmboot.engine.execution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.warmboot.engine.kernel.SimTime;
import org.warmboot.engine.trace.MigrationRecord;

/** Takes note of the moves of domains. */
final class MoveLog {

    private final Map<String, List<MigrationRecord.Move>> moves = new LinkedHashMap<>();

    void add(DomainUnit domain, MigrationRecord.Move move) {
        moves.computeIfAbsent(domain.id(), id -> new ArrayList<>(2)).add(move);
    }

    /** Adds a move within a host, in which nothing is sent; times in nanoseconds. */
    void relocation(DomainUnit domain, StepRun step, long start, long end, double pauseSeconds) {
        var host = domain.host().plan().id();
        add(
                domain,
                new MigrationRecord.Move(
                        step.id(),
                        host,
                        host,
                        SimTime.toSeconds(start),
                        SimTime.toSeconds(end),
                        0,
                        0,
                        pauseSeconds,
                        MigrationRecord.Move.End.CONVERGED));
    }

    Map<String, MigrationRecord> records() {
        var records = new LinkedHashMap<String, MigrationRecord>();
        moves.forEach((domain, all) -> records.put(domain, new MigrationRecord(all)));
        return records;
    }

    double bytesSent() {
        return bytesSent(move -> true);
    }

    /** Bytes that a host has sent or received. */
    double bytesThrough(String host) {
        return bytesSent(
                move -> move.source().equals(host) || move.destination().equals(host));
    }

    private double bytesSent(Predicate<MigrationRecord.Move> which) {
        double sum = 0;
        for (var all : moves.values()) {
            for (var move : all) {
                sum += which.test(move) ? move.bytesSent() : 0;
            }
        }
        return sum;
    }
}
