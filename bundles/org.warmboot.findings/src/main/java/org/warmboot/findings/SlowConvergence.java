package org.warmboot.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.Migration;
import org.warmboot.experiment.result.RunResult;

/** Pre-copy of a migration gives up, since guests write their memory faster than the link carries it away. */
final class SlowConvergence implements FindingRule {

    @Override
    public Stream<ResultFinding> in(ExperimentResult experiment) {
        return experiment.runs().stream()
                .flatMap(run -> run.migration().stream()
                        .filter(migration -> migration.moves().stream().anyMatch(move -> !move.converged()))
                        .map(migration -> finding(experiment, run, migration)));
    }

    private static ResultFinding finding(ExperimentResult experiment, RunResult run, Migration migration) {
        var stuck = migration.moves().stream().filter(move -> !move.converged()).toList();
        var pause = stuck.stream().mapToDouble(Migration.Move::pause).max().orElseThrow();
        return new ResultFinding(
                "slow-convergence",
                Weight.IMPORTANT,
                experiment.id(),
                Optional.of(run.technique()),
                Messages.get(
                        "convergence",
                        run.techniqueName(),
                        stuck.size(),
                        migration.moves().size(),
                        pause),
                Messages.get("convergence.advice"),
                List.of(
                        new ResultFinding.Figure("moves-not-converged", stuck.size(), ""),
                        new ResultFinding.Figure("longest-pause", pause, "s")));
    }
}
