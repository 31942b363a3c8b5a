package org.warmboot.experiment.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.engine.kernel.RandomStream;
import org.warmboot.engine.kernel.RandomStreams;
import org.warmboot.experiment.Messages;
import org.warmboot.model.Scenario;
import org.warmboot.model.path.Parameter;

/** Lays out the points of a sweep: the values of all parameters at each of them. */
final class SweepDesign {

    private static final String ROLE = "latin-hypercube";

    private final Scenario scenario;

    private SweepDesign(Scenario scenario) {
        this.scenario = scenario;
    }

    /**
     * Points of a plan, each with one value per axis as in a file.
     *
     * @param scenario knows the units; is not changed
     * @param seed seed of a Latin hypercube
     * @throws IllegalArgumentException with one sentence for people if a path leads nowhere or to the same parameter as
     *     another, or a value is none of its parameter
     */
    static List<List<String>> points(Scenario scenario, SweepPlan plan, long seed) {
        var design = new SweepDesign(EcoreUtil.copy(scenario));
        design.check(plan.axes());
        return plan.points().isPresent()
                ? design.hypercube(plan.axes(), plan.points().getAsInt(), seed)
                : design.grid(plan.axes());
    }

    private void check(List<Axis> axes) {
        var met = new HashMap<String, Axis>();
        for (var axis : axes) {
            var parameter = axis.path().resolve(scenario);
            var before = met.putIfAbsent(parameter.path(), axis);
            if (before != null) {
                throw new IllegalArgumentException(Messages.get("sweep.twice", before.path(), axis.path()));
            }
            switch (axis.values()) {
                case Axis.Listed listed -> listed.texts().forEach(parameter::set);
                case Axis.Range range -> between(axis, range, 0);
            }
        }
    }

    private List<List<String>> grid(List<Axis> axes) {
        List<List<String>> points = List.of(List.of());
        for (var axis : axes) {
            var values = values(axis);
            if ((long) points.size() * values.size() > SweepPlan.MOST_POINTS) {
                throw new IllegalArgumentException(
                        Messages.get("sweep.points", (long) points.size() * values.size(), SweepPlan.MOST_POINTS));
            }
            points = points.stream()
                    .flatMap(point -> values.stream().map(value -> with(point, value)))
                    .toList();
        }
        return points;
    }

    private List<String> values(Axis axis) {
        return switch (axis.values()) {
            case Axis.Listed listed -> listed.texts();
            case Axis.Range range
            when range.count() == 0 -> throw new IllegalArgumentException(Messages.get("sweep.no-count", axis.path()));
            case Axis.Range range ->
                IntStream.range(0, range.count())
                        .mapToObj(i -> between(axis, range, (double) i / (range.count() - 1)))
                        .toList();
        };
    }

    /** Every axis is cut into as many parts as there are points; each part is met once, in an order of its own. */
    private List<List<String>> hypercube(List<Axis> axes, int count, long seed) {
        List<List<String>> points = new ArrayList<>(Collections.nCopies(count, List.of()));
        var streams = new RandomStreams(seed);
        for (var axis : axes) {
            var random = streams.stream(axis.path().text(), ROLE, 0);
            var parts = shuffled(count, random);
            for (int i = 0; i < count; i++) {
                var share = (parts.get(i) + random.uniform()) / count;
                var value = switch (axis.values()) {
                    case Axis.Listed listed ->
                        listed.texts().get((int) (share * listed.texts().size()));
                    case Axis.Range range -> between(axis, range, share);
                };
                points.set(i, with(points.get(i), value));
            }
        }
        return points;
    }

    private static List<Integer> shuffled(int count, RandomStream random) {
        var order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        for (int i = count - 1; i > 0; i--) {
            Collections.swap(order, i, (int) (random.uniform() * (i + 1)));
        }
        return order;
    }

    private String between(Axis axis, Axis.Range range, double share) {
        var parameter = axis.path().resolve(scenario);
        var from = number(parameter, range.from());
        var to = number(parameter, range.to());
        if (range.byRatio() && !(from > 0 && to > 0)) {
            throw new IllegalArgumentException(Messages.get("sweep.ratio", axis.path()));
        }
        // the ends as they were written
        if (share == 0 || share == 1) {
            return share == 0 ? range.from() : range.to();
        }
        var value = range.byRatio() ? from * Math.pow(to / from, share) : from + (to - from) * share;
        return parameter.setNumber(value).value();
    }

    private static double number(Parameter parameter, String text) {
        return parameter
                .set(text)
                .number()
                .orElseThrow(() -> new IllegalArgumentException(Messages.get("sweep.no-number", parameter.path())));
    }

    private static List<String> with(List<String> values, String value) {
        var more = new ArrayList<>(values);
        more.add(value);
        return List.copyOf(more);
    }
}
