package org.warmboot.experiment.longrun;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.warmboot.analysis.montecarlo.Ending;
import org.warmboot.analysis.montecarlo.MonteCarlo;
import org.warmboot.analysis.montecarlo.Observer;
import org.warmboot.analysis.montecarlo.Outcome;
import org.warmboot.analysis.montecarlo.Parts;
import org.warmboot.analysis.montecarlo.ReplicationProgress;
import org.warmboot.analysis.montecarlo.ReplicationSettings;
import org.warmboot.analysis.montecarlo.ReplicationState;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.result.HistoryMethod;

/** Simulates long runs many times over, on several threads; the number of threads changes no digit. */
public final class LongRunSimulator {

    /** Histories of a case that a thread plays at a time: few of many guests, as only whole blocks are stored. */
    private static final int MOST_HISTORIES = 32;

    private static final int MOST_GUESTS = 64;

    private final List<LongRunCase> cases;
    private final LongRunSettings settings;
    private final int block;
    private final boolean isCertain;
    private final List<Unseen> unseen;
    private final WorstDowntime goal;
    private final List<Supplier<Player>> players;
    private final HistoryMethod method;

    private LongRunSimulator(List<LongRunCase> cases) {
        this.cases = cases;
        settings = cases.getFirst().settings();
        var renewing = settings.method() == HistoryMethod.RENEWAL
                ? RenewalPlayer.of(cases)
                : Optional.<List<Supplier<Player>>>empty();
        method = renewing.isPresent() ? HistoryMethod.RENEWAL : HistoryMethod.EVENTS;
        players = renewing.orElseGet(() -> cases.stream()
                .<Supplier<Player>>map(one -> () -> new EventPlayer(one, settings.seed()))
                .toList());
        block = Integer.highestOneBit(
                Math.clamp(MOST_GUESTS / Math.max(1, cases.getFirst().guests()), 1, MOST_HISTORIES));
        isCertain = cases.stream().allMatch(Randomness::isAbsent);
        unseen = cases.stream().map(one -> new Unseen(one, settings.level())).toList();
        goal = new WorstDowntime(unseen, settings);
    }

    /**
     * Simulates one case.
     *
     * @param one the case
     * @param threads number of threads; 0 for one per core
     * @param cancel asked all the time
     * @return what it yields; absent if it was cancelled
     */
    public static Optional<Simulated> simulate(LongRunCase one, int threads, CancelToken cancel) {
        return simulate(List.of(one), SimulationLimits.of(threads), Checkpoints.NONE, progress -> {}, cancel)
                .map(List::getFirst);
    }

    /**
     * Simulates several cases with common random numbers: the same lives and repairs in the same histories, so that
     * differences tell more than each case alone. The settings of the first case count. Whole cycles are drawn instead
     * of events if the settings ask for it and all cases are regenerative. Where nothing is random, one history is
     * enough.
     *
     * @param cases the cases, the one that the others are compared with first
     * @param effort what it may take
     * @param checkpoints where the state is kept; a state that is there is gone on with
     * @param observer hears how far it is, at most ten times a second, on the calling thread
     * @param cancel asked all the time
     * @return what each case yields; absent if it was cancelled
     */
    public static Optional<List<Simulated>> simulate(
            List<LongRunCase> cases,
            SimulationLimits effort,
            Checkpoints checkpoints,
            Consumer<SimulationProgress> observer,
            CancelToken cancel) {
        return new LongRunSimulator(cases).simulate(effort, checkpoints, observer, cancel);
    }

    private Optional<List<Simulated>> simulate(
            SimulationLimits effort,
            Checkpoints checkpoints,
            Consumer<SimulationProgress> observer,
            CancelToken cancel) {
        var wanted = new ReplicationSettings(
                block,
                isCertain ? 1 : settings.replications(),
                effort.threads() > 0 ? effort.threads() : Runtime.getRuntime().availableProcessors(),
                effort.budget());
        var run = new MonteCarlo<>(wanted, Histories.none(cases.size()), Histories::with);
        var start = checkpoints
                .store()
                .load(checkpoints.key())
                .map(stored -> Histories.restored(stored, cases.size(), block))
                .orElseGet(() -> new ReplicationState<>(0, Histories.none(cases.size())));
        var outcome = run.resume(
                start,
                new Parts<>(cases.size(), () -> new HistoryWorker(players, cancel), HistoryRows.of(cases)::sum),
                goal,
                watching(checkpoints, observer),
                cancel);
        if (outcome.state().replications() > start.replications()) {
            checkpoints.store().save(checkpoints.key(), Histories.stored(outcome.state()));
        }
        return outcome.ending() == Ending.CANCELLED ? Optional.empty() : Optional.of(simulated(outcome));
    }

    private Observer<Histories> watching(Checkpoints checkpoints, Consumer<SimulationProgress> observer) {
        return new Observer<>() {

            @Override
            public void progress(ReplicationProgress progress) {
                observer.accept(new SimulationProgress(
                        progress.done(),
                        progress.total(),
                        progress.remaining()
                                .map(left -> left.toMillis() / 1000.0)
                                .orElse(Double.NaN),
                        goal.relativeHalfWidth()));
            }

            @Override
            public void checkpoint(ReplicationState<Histories> state) {
                checkpoints.store().save(checkpoints.key(), Histories.stored(state));
            }
        };
    }

    private List<Simulated> simulated(Outcome<Histories> outcome) {
        var histories = outcome.result();
        var most = IntStream.range(0, cases.size())
                .mapToObj(place -> unseen.get(place).most(histories, place))
                .toList();
        return IntStream.range(0, cases.size())
                .mapToObj(place -> new Summaries(cases.get(place), place, histories, most, isCertain, settings.level())
                        .simulated(method))
                .toList();
    }
}
