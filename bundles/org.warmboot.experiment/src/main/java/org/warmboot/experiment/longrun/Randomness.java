package org.warmboot.experiment.longrun;

import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.analysis.distribution.Deterministic;
import org.warmboot.analysis.distribution.Distribution;
import org.warmboot.engine.longrun.LongRunTrigger;

/** Whether chance has anything to do with a long run. */
public final class Randomness {

    private Randomness() {}

    /** Whether all histories are the same. */
    public static boolean isAbsent(LongRunCase one) {
        return distributions(one).allMatch(Deterministic.class::isInstance)
                && one.plan().hosts().stream()
                        .flatMap(host -> host.policies().stream())
                        .noneMatch(policy -> policy.trigger() instanceof LongRunTrigger.Prediction);
    }

    private static Stream<Distribution> distributions(LongRunCase one) {
        var lives = one.lives().values().stream()
                .flatMap(life -> Stream.of(life.degradation(), Optional.of(life.failure()), Optional.of(life.repair())))
                .flatMap(Optional::stream);
        return Stream.concat(lives, one.delays().byComponent().values().stream());
    }
}
