package org.warmboot.experiment.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.experiment.longrun.LongRunSettings;
import org.warmboot.experiment.longrun.LongRunSimulator;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.LongRunAnalysis;
import org.warmboot.experiment.result.LongRunMeasures;

/**
 * Holds what is solved against simulations of random models. A value that lies outside of an interval of 99.9 % is
 * looked at again with other histories, more each time: of many right ones some lie outside by chance, but not always.
 */
final class RandomModelsCheck {

    private static final long[] FACTORS = {1, 16, 128};

    /** Events that are played at first, and how many histories they are at least and at most. */
    private static final double EVENTS = 200_000;

    private static final double FEWEST = 40;
    private static final double MOST = 400;

    /** A lattice of time is right to so much, relatively. */
    private static final double NUMERIC = 2e-4;

    /** What came of one model: solved rightly, wrongly, or refused, and why. */
    record Verdict(long number, Kind kind, String words) {}

    enum Kind {
        RIGHT,
        WRONG,
        REFUSED
    }

    private RandomModelsCheck() {}

    static Verdict of(long number, int rounds) {
        var analysis = Derivation.derive(RandomModels.of(number, 1)).analysis();
        if (analysis.solution().isEmpty()) {
            return new Verdict(number, Kind.REFUSED, analysis.model());
        }
        var outside = List.<String>of();
        for (int round = 0; round < rounds; round++) {
            var given = RandomModels.of(
                    number, histories(number, analysis.solution().get()) * FACTORS[round]);
            outside = outside(analysis.solution().get(), seeded(given, 1000 * round + number));
            if (outside.isEmpty()) {
                return new Verdict(number, Kind.RIGHT, analysis.model());
            }
        }
        return new Verdict(number, Kind.WRONG, String.join("; ", outside));
    }

    private static long histories(long number, LongRunAnalysis.Solution solution) {
        var years = RandomModels.of(number, 1).plan().horizonSeconds() / LongRunMeasures.YEAR;
        var events = (solution.failuresPerYear() + solution.actionsPerYear()) * years + 1;
        return (long) Math.clamp(EVENTS / events, FEWEST, MOST);
    }

    private static LongRunCase seeded(LongRunCase given, long seed) {
        var it = given.settings();
        return given.with(new LongRunSettings(
                seed, it.replications(), it.precision(), it.level(), it.method(), it.objective(), false));
    }

    private static List<String> outside(LongRunAnalysis.Solution solution, LongRunCase given) {
        var measures = LongRunSimulator.simulate(given, 1, CancelToken.NONE)
                .orElseThrow()
                .measures();
        var outside = new ArrayList<String>();
        compare("down", solution.planned() + solution.unplanned(), measures.downtimePerYear(), outside);
        compare("planned", solution.planned(), measures.downtime().planned(), outside);
        compare("unplanned", solution.unplanned(), measures.downtime().unplanned(), outside);
        compare(
                "failures",
                solution.failuresPerYear(),
                sum(measures.hypervisorFailures(), measures.operatingSystemFailures()),
                outside);
        compare(
                "actions",
                solution.actionsPerYear(),
                sum(measures.hypervisorActions(), measures.operatingSystemActions()),
                outside);
        Optional.of(solution.costPerYear())
                .filter(cost -> cost.isPresent())
                .ifPresent(cost -> compare(
                        "cost",
                        cost.getAsDouble(),
                        measures.cost().map(LongRunMeasures.Cost::perYear).orElseThrow(),
                        outside));
        return outside;
    }

    /** The intervals of two measures together are at most as wide as both. */
    private static Estimate sum(Estimate one, Estimate other) {
        return new Estimate(one.mean() + other.mean(), one.low() + other.low(), one.high() + other.high());
    }

    private static void compare(String what, double solved, Estimate simulated, List<String> outside) {
        var slack = NUMERIC * Math.abs(solved) + 1e-6;
        if (!(simulated.low() - slack <= solved && solved <= simulated.high() + slack)) {
            outside.add("%s %.6g, simulated %.6g in [%.6g, %.6g]"
                    .formatted(what, solved, simulated.mean(), simulated.low(), simulated.high()));
        }
    }

    /** Looks at models from one number to another and says what came of them. */
    public static void main(String[] arguments) {
        long from = Long.parseLong(arguments[0]);
        long to = Long.parseLong(arguments[1]);
        var count = new int[Kind.values().length];
        for (long number = from; number < to; number++) {
            var started = System.nanoTime();
            var verdict = of(number, arguments.length > 2 ? Integer.parseInt(arguments[2]) : FACTORS.length);
            count[verdict.kind().ordinal()]++;
            var seconds = (System.nanoTime() - started) / 1e9;
            if (verdict.kind() != Kind.RIGHT || seconds > 5) {
                System.out.printf("%d %s (%.1f s) %s%n", number, verdict.kind(), seconds, verdict.words());
            }
        }
        System.out.printf(
                "%d solved, %d refused, %d wrong%n",
                count[Kind.RIGHT.ordinal()] + count[Kind.WRONG.ordinal()],
                count[Kind.REFUSED.ordinal()],
                count[Kind.WRONG.ordinal()]);
    }
}
