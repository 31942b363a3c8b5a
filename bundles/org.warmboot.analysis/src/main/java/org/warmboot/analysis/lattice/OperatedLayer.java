package org.warmboot.analysis.lattice;

import java.util.List;
import org.warmboot.analysis.distribution.Distribution;
import org.warmboot.analysis.distribution.Minimum;

/**
 * What fails and is rejuvenated together. Each repair and each action renews it.
 *
 * @param risks what can happen to it; independent of each other
 * @param ending what is done about it
 * @param seconds how long an action takes
 * @param outages time without the service in an action on an operating system; of the hypervisor, guests know theirs
 */
public record OperatedLayer(List<Risk> risks, StretchEnd ending, double seconds, List<OutageSpan> outages) {

    /** Copies the lists. */
    public OperatedLayer {
        risks = List.copyOf(risks);
        outages = List.copyOf(outages);
    }

    /** Whether nothing ever happens to it. */
    public boolean isIdle() {
        return risks.isEmpty() && ending instanceof StretchEnd.Never;
    }

    /** Time up until the first failure; of a layer that can fail. */
    Distribution life() {
        return Minimum.of(risks.stream().map(Risk::life).toArray(Distribution[]::new));
    }

    /** Mean time from new to the first failure if nothing is done about it. */
    double meanLife() {
        var failure = life().mean();
        return switch (ending) {
            case StretchEnd.AfterDegradation delayed -> delayed.degradation().mean() + failure;
            case StretchEnd.AtDegradation atOnce -> atOnce.degradation().mean() + failure;
            default -> failure;
        };
    }

    /** Probability that no risk comes before a time. */
    double survival(double time) {
        var product = 1.0;
        for (var risk : risks) {
            product *= time == Double.POSITIVE_INFINITY ? 0 : risk.life().survival(time);
        }
        return product;
    }

    /** How the host began on which it lives, and with it its own time. */
    enum Start {
        NEW,
        REPAIRED,
        ACTED
    }

    /** Whether its first action comes at another time than later ones. */
    boolean isPhased() {
        return ending instanceof StretchEnd.AtAge age && age.first() != age.afterRepair();
    }

    /** Time up until its first action, by how it began and how long an action on the host took. */
    double first(Start start, double hostSeconds) {
        var age = (StretchEnd.AtAge) ending;
        return switch (start) {
            case NEW -> age.first();
            case REPAIRED -> age.afterRepair();
            // a clock that runs on has begun anew with the action on the host
            case ACTED -> age.pauses() ? age.afterRepair() : Math.max(0, age.afterRepair() - hostSeconds);
        };
    }

    /** How a stretch of its time up ends, from one renewal to the next; of a layer that is not acted on by age. */
    LifeStretch stretch(Stretches stretches) {
        return switch (ending) {
            case StretchEnd.Never never -> stretches.untilAge(Double.POSITIVE_INFINITY);
            case StretchEnd.AtAge age -> throw new IllegalStateException("stretches of several lengths");
            case StretchEnd.AfterDegradation delayed ->
                stretches.afterDegradation(delayed.degradation(), delayed.delay());
            case StretchEnd.AtDegradation atOnce -> stretches.afterDegradation(atOnce.degradation(), 0);
            case StretchEnd.OnWarning warning ->
                stretches.untilWarning(warning.lead(), warning.coverage(), warning.falseAlarm());
        };
    }

    /** Whether it is acted on at a random time, that of what it watches. */
    public boolean isWatched() {
        return !(ending instanceof StretchEnd.Never || ending instanceof StretchEnd.AtAge);
    }
}
