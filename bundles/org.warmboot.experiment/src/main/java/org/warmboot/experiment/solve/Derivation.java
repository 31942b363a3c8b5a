package org.warmboot.experiment.solve;

import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.experiment.longrun.Randomness;

/**
 * Derives an analytic model from a long run where one fits.
 *
 * <p>Hypervisor and privileged domain of a host make one layer, each driver domain and each guest one more. A layer is
 * renewed by its repair and by its rejuvenation, and one cycle between two renewals gives the long run (renewal reward
 * theorem). Layers above the hypervisor age while it is up, and are renewed by what happens to it as the technique
 * says.
 */
public final class Derivation {

    private Derivation() {}

    /** The model of a long run, or what prevents one. */
    public static Derived derive(LongRunCase given) {
        var obstacle = Obstacles.first(given);
        if (obstacle.isPresent()) {
            return unsolved(given, obstacle.get());
        }
        var model = LayerReader.read(given);
        return Waiting.first(model, given.plan())
                .map(reason -> unsolved(given, reason))
                .orElseGet(() -> new Derived.Solved(given, model));
    }

    private static Derived unsolved(LongRunCase given, String reason) {
        return Randomness.isAbsent(given) ? new Derived.Played(given) : new Derived.NotSolved(reason);
    }
}
