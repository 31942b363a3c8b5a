package org.warmboot.validation.setting;

import java.util.Optional;
import org.warmboot.model.Host;
import org.warmboot.model.Step;
import org.warmboot.model.device.DeviceUse;

/**
 * Pre-copy of a guest that has the links to itself, as far as it tells whether it converges.
 *
 * <p>Round i sends V_i bytes at rate R while the guest writes V_(i+1) = min(D V_i / R, W) bytes again, V_0 its memory
 * (Clark et al., NSDI 2005). It converges if V comes down to the threshold before it stops shrinking or the rounds are
 * at their limit.
 *
 * @param rate   R in bytes per second
 * @param rounds rounds that were sent
 * @param left   bytes that are left for the time in which the guest is stopped
 * @param end    why the rounds ended
 */
public record PreCopy(double rate, int rounds, double left, End end) {
    /** More rounds than anybody allows; each is simulated. */
    public static final int MOST_ROUNDS = 10_000;

    /** Why rounds of pre-copy end. */
    public enum End {
        /** So little is left that the guest can be stopped. */
        CONVERGED,
        /** The guest writes as much as is sent. */
        NOT_SHRINKING,
        /** There may be no more rounds. */
        ROUND_LIMIT
    }

    /** Copies a guest from one host to another; absent if one of them has no link. */
    public static Optional<PreCopy> of(GuestSize guest, Host from, Host to, Step step) {
        return rate(from, to, step).map(rate -> of(guest, guest.residentOn(from), rate, step));
    }

    private static Optional<Double> rate(Host from, Host to, Step step) {
        double limit = step.getRateLimit() > 0 ? step.getRateLimit() : Double.POSITIVE_INFINITY;
        return DeviceUse.MIGRATIONS
                .of(from)
                .flatMap(one -> DeviceUse.MIGRATIONS
                        .of(to)
                        .map(other -> Math.min(limit, Math.min(one.getRate(), other.getRate()))))
                .filter(rate -> rate > 0);
    }

    private static PreCopy of(GuestSize guest, double memory, double rate, Step step) {
        double set = guest.drawn().getWorkingSet();
        double writable = set > 0 ? Math.min(set, memory) : memory;
        double volume = memory;
        for (int round = 1; step.getRoundLimit() > 0; round++) {
            double dirty = Math.min(guest.drawn().getDirtyRate() * volume / rate, writable);
            if (dirty <= step.getStopThreshold()) {
                return new PreCopy(rate, round, dirty, End.CONVERGED);
            }
            if (dirty >= volume) {
                return new PreCopy(rate, round, dirty, End.NOT_SHRINKING);
            }
            if (round == Math.min(step.getRoundLimit(), MOST_ROUNDS)) {
                return new PreCopy(rate, round, dirty, End.ROUND_LIMIT);
            }
            volume = dirty;
        }
        return new PreCopy(rate, 0, memory, End.CONVERGED);
    }
}
