package org.warmboot.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.result.Migration;
import org.warmboot.experiment.result.Migration.Move;
import org.warmboot.experiment.result.Migration.Move.End;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.style.Numbers;

/**
 * Pre-copy of moves ends with more left than the threshold, so that guests stop for longer: because they write their
 * memory faster than the link carries it away, or because there may be no more rounds.
 */
final class PreCopyEnding implements FindingRule {

    /** Stopped for longer than this, a guest loses connections and users notice. */
    static final double NOTICED = 1;

    private final String kind;
    private final End end;

    private PreCopyEnding(String kind, End end) {
        this.kind = kind;
        this.end = end;
    }

    /** Guests write faster than they are sent. */
    static PreCopyEnding notShrinking() {
        return new PreCopyEnding("slow-convergence", End.NOT_SHRINKING);
    }

    /** The limit of rounds ends it. */
    static PreCopyEnding atTheLimit() {
        return new PreCopyEnding("too-few-rounds", End.ROUND_LIMIT);
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Stream<Finding> in(Evidence evidence) {
        return evidence.techniques()
                .flatMap(runs -> runs
                        .worst(PreCopyEnding::copied, this::pause)
                        .map(worst -> finding(runs, worst.run(), worst.part()))
                        .stream());
    }

    /** The moves of a run that copied memory while their guest ran. */
    private static Optional<List<Move>> copied(RunResult run) {
        return run.migration()
                .map(Migration::moves)
                .map(moves -> moves.stream().filter(move -> move.rounds() > 0).toList())
                .filter(moves -> !moves.isEmpty());
    }

    private double pause(List<Move> moves) {
        return moves.stream()
                .filter(move -> move.preCopy() == end)
                .mapToDouble(Move::pause)
                .max()
                .orElse(-1);
    }

    private Finding finding(TechniqueRuns runs, RunResult run, List<Move> moves) {
        var stuck = moves.stream().filter(move -> move.preCopy() == end).count();
        if (stuck == 0) {
            return new Draft(this, Weight.FINE)
                    .of(runs)
                    .says(kind + ".fine", runs.name())
                    .done();
        }
        double pause = pause(moves);
        return new Draft(this, pause >= NOTICED ? Weight.IMPORTANT : Weight.NOTE)
                .of(runs)
                .shownBy(ChartTopic.DOWNTIME)
                .says(
                        kind,
                        runs.name(),
                        stuck,
                        moves.size(),
                        Numbers.duration(pause),
                        run.parameters().domains())
                .advises(kind + ".advice")
                .figure("moves", stuck, "")
                .figure("longest-pause", pause, "s")
                .done();
    }
}
