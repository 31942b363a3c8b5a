package org.warmboot.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.warmboot.experiment.longrun.ReplicationStore;
import org.warmboot.experiment.longrun.RunOptions;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How to simulate, besides what the scenario says. */
final class SimulationOptions {

    private static final long MOST = 1_000_000_000;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "option.seed")
    private Long seed;

    @Option(names = "--replications", paramLabel = "N", descriptionKey = "option.replications")
    private Long replications;

    @Option(names = "--precision", paramLabel = "SHARE", descriptionKey = "option.precision", converter = Share.class)
    private Double precision;

    @Option(names = "--budget", paramLabel = "TIME", descriptionKey = "option.budget", converter = Span.class)
    private Duration budget;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "option.threads")
    private int threads;

    /** What was asked for, with a place for the state of simulations. */
    RunOptions with(ReplicationStore store) {
        if (replications != null && (replications < 1 || replications > MOST)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), Messages.get("usage.replications", replications, MOST));
        }
        if (threads < 0) {
            throw new CommandLine.ParameterException(spec.commandLine(), Messages.get("usage.threads", threads));
        }
        return new RunOptions(
                threads,
                seed == null ? OptionalLong.empty() : OptionalLong.of(seed),
                replications == null ? OptionalLong.empty() : OptionalLong.of(replications),
                precision == null ? OptionalDouble.empty() : OptionalDouble.of(precision),
                Optional.ofNullable(budget),
                store);
    }
}
