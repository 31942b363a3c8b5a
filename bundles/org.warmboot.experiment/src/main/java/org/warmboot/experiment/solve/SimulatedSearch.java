package org.warmboot.experiment.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.OptimalPolicy;

/**
 * Searches the best intervals of a long run by simulation. All intervals of a round meet the same histories (common
 * random numbers): a coarse grid over both levels, then each level closely in turn, and at last the differences to the
 * pair found, with their intervals of confidence, along both levels. A pair beside it that is measurably better takes
 * its place.
 */
final class SimulatedSearch implements Search {

    /** Intervals of the grid in a decade: one level alone can be looked at more closely. */
    private static final int ALONE = 4;

    private static final int TOGETHER = 2;

    /** How often each level is looked at closely in turn, and how often something better may take the place. */
    private static final int TURNS = 2;

    private static final int TAKEN = 6;

    /** Less is no move. */
    private static final double MOVED = 0.05;

    private final GridSearch grid;
    private final List<LineSearch> lines = new ArrayList<>();
    private List<List<Tried>> beside = List.of();

    SimulatedSearch(LongRunCase given, Rounds rounds) {
        boolean both = IntervalRange.given(given, true).isPresent()
                && IntervalRange.given(given, false).isPresent();
        var perDecade = both ? TOGETHER : ALONE;
        grid = new GridSearch(places(given, true, perDecade, rounds), places(given, false, perDecade, rounds), rounds);
    }

    private double[] places(LongRunCase given, boolean hypervisor, int perDecade, Rounds rounds) {
        if (IntervalRange.given(given, hypervisor).isEmpty()) {
            return new double[] {Double.NaN};
        }
        var range = IntervalRange.played(given, hypervisor);
        var places = range.descending(perDecade);
        lines.add(new LineSearch(hypervisor, range, places, 1.0 / perDecade, rounds));
        return places;
    }

    @Override
    public Optional<IntervalPair> best() {
        return grid.lowest().flatMap(this::refined).flatMap(this::decided);
    }

    /** Each level closely in turn until neither moves. */
    private Optional<IntervalPair> refined(IntervalPair start) {
        var pair = Optional.of(start);
        for (int turn = 0; turn < (lines.size() == 1 ? 1 : TURNS); turn++) {
            var before = pair;
            for (var line : lines) {
                pair = pair.flatMap(line::refined);
            }
            if (pair.isEmpty() || isNear(before.orElseThrow(), pair.get())) {
                break;
            }
        }
        return pair;
    }

    private boolean isNear(IntervalPair one, IntervalPair other) {
        return lines.stream().allMatch(line -> {
            var before = one.of(line.hypervisor());
            var after = other.of(line.hypervisor());
            return before == after || Math.abs(Math.log(after / before)) < MOVED;
        });
    }

    /** The pair stands unless another one is measurably better. */
    private Optional<IntervalPair> decided(IntervalPair candidate) {
        var pair = candidate;
        for (int taken = 0; ; taken++) {
            var tried = new ArrayList<List<Tried>>();
            for (var line : lines) {
                line.beside(pair).ifPresent(tried::add);
            }
            if (tried.size() < lines.size()) {
                return Optional.empty();
            }
            beside = tried;
            var better = tried.stream()
                    .flatMap(List::stream)
                    .filter(Tried::isBetter)
                    .min(Comparator.comparingDouble(each -> each.loss().mean()));
            if (better.isEmpty() || taken == TAKEN) {
                return Optional.of(pair);
            }
            pair = better.get().pair();
        }
    }

    @Override
    public Optional<BestIntervals> around(Estimate confirmed) {
        return Optional.of(new BestIntervals(
                OptimalPolicy.Basis.SIMULATION,
                level(true),
                level(false),
                beside.getFirst().getFirst().loss().mean()));
    }

    private BestIntervals.Level level(boolean hypervisor) {
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .filter(i -> lines.get(i).hypervisor() == hypervisor)
                .map(i -> lines.get(i).level(beside.get(i)))
                .findFirst()
                .orElse(BestIntervals.Level.NONE);
    }
}
