package org.warmboot.experiment.longrun;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.warmboot.engine.kernel.CancelToken;

/** Simulates long runs many times over, on several threads; the number of threads changes no digit. */
public final class LongRunSimulator {

    private LongRunSimulator() {}

    /**
     * Simulates one case.
     *
     * @param one the case
     * @param threads number of threads; 0 for one per core
     * @param cancel asked all the time
     * @return what it yields; absent if it was cancelled
     */
    public static Optional<Simulated> simulate(LongRunCase one, int threads, CancelToken cancel) {
        return simulate(List.of(one), threads, Checkpoints.NONE, progress -> { }, cancel).map(List::getFirst);
    }

    /**
     * Simulates several cases with common random numbers: the same lives and repairs in the same histories, so that
     * differences tell more than each case alone. The settings of the first case count.
     *
     * @param cases the cases, the one that the others are compared with first
     * @param threads number of threads; 0 for one per core
     * @param checkpoints where the state is kept; a state that is there is gone on with
     * @param observer hears how far it is, at most ten times a second, on any thread
     * @param cancel asked all the time
     * @return what each case yields; absent if it was cancelled
     */
    public static Optional<List<Simulated>> simulate(
            List<LongRunCase> cases,
            int threads,
            Checkpoints checkpoints,
            Consumer<SimulationProgress> observer,
            CancelToken cancel) {
        throw new UnsupportedOperationException("not simulated yet");
    }
}
