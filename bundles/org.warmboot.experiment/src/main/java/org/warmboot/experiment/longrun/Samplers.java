package org.warmboot.experiment.longrun;

import org.warmboot.analysis.distribution.Deterministic;
import org.warmboot.analysis.distribution.Distribution;
import org.warmboot.analysis.distribution.Exponential;
import org.warmboot.analysis.distribution.HypoExponential;
import org.warmboot.engine.longrun.DurationSampler;
import org.warmboot.engine.longrun.LifePlan;

/** Draws from distributions, the frequent ones without detours. */
public final class Samplers {

    private Samplers() {}

    /** Draws from a distribution of seconds; the same numbers on every platform. */
    public static DurationSampler of(Distribution distribution) {
        return switch (distribution) {
            case Deterministic fixed -> fixed(fixed.mean());
            case Exponential one -> exponential(one.mean());
            case HypoExponential stages
            when stages.stageMeans().size() == 2 ->
                twoStages(stages.stageMeans().get(0), stages.stageMeans().get(1));
            default -> random -> distribution.sample(random::uniform);
        };
    }

    /** Draws whole lives. */
    public static LifePlan of(LifeDistributions life) {
        return new LifePlan(life.degradation().map(Samplers::of), of(life.failure()), of(life.repair()));
    }

    private static DurationSampler fixed(double seconds) {
        return random -> seconds;
    }

    private static DurationSampler exponential(double mean) {
        return random -> mean * random.standardExponential();
    }

    private static DurationSampler twoStages(double first, double second) {
        return random -> first * random.standardExponential() + second * random.standardExponential();
    }
}
