package org.warmboot.report.html.words;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.warmboot.experiment.study.SweepResult;
import org.warmboot.report.Messages;
import org.warmboot.report.ParameterText;

/**
 * Parameters of a sweep that keep one value in a chart.
 *
 * @param values numbers in base units by the place of their parameter
 * @param words for example {@code resetTime = 60 s held}; empty if there are none
 */
public record HeldFixed(Map<Integer, Double> values, String words) {

    /** Where no other parameter varies. */
    public static final HeldFixed NOTHING = new HeldFixed(Map.of(), "");

    /** All parameters of a grid but one, each at the middle one of its values. */
    public static HeldFixed besides(SweepResult sweep, int path) {
        var middle = new TreeMap<Integer, Double>();
        IntStream.range(0, sweep.paths().size()).filter(i -> i != path).forEach(i -> {
            var values = sweep.points().stream()
                    .map(point -> point.numbers().get(i))
                    .distinct()
                    .sorted()
                    .toList();
            if (!values.isEmpty()) {
                middle.put(i, values.get(values.size() / 2));
            }
        });
        if (middle.isEmpty()) {
            return NOTHING;
        }
        var words = middle.entrySet().stream()
                .map(each -> Messages.text(
                        "sweep.equal",
                        ParameterText.tail(sweep.paths().get(each.getKey())),
                        ParameterScale.of(sweep, each.getKey()).text(each.getValue())))
                .collect(Collectors.joining(", "));
        return new HeldFixed(middle, Messages.text("sweep.held", words));
    }

    /** The points at these values. */
    public List<SweepResult.Point> points(SweepResult sweep) {
        return sweep.points().stream()
                .filter(point -> values.entrySet().stream()
                        .allMatch(each -> each.getValue().equals(point.numbers().get(each.getKey()))))
                .toList();
    }
}
