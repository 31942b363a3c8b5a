package org.warmboot.report.chart.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.warmboot.experiment.result.RunResult;

/**
 * One line of a chart: a technique under one service, or under several that give the same values.
 *
 * @param technique identifier of the technique
 * @param techniqueName its name for people
 * @param services names of the services it stands for
 * @param dash 0 for a solid line, else the number of a dash pattern
 * @param points in order of x
 */
public record Curve(String technique, String techniqueName, List<String> services, int dash, List<Point> points) {

    /** One value of a line. */
    public record Point(double x, double y) {}

    public Curve {
        services = List.copyOf(services);
        points = List.copyOf(points);
    }

    /** Lines of runs in order of appearance; services whose lines nobody could tell apart are merged. */
    public static List<Curve> of(
            List<RunResult> runs, ToDoubleFunction<RunResult> x, Function<RunResult, OptionalDouble> y) {
        var services =
                runs.stream().map(run -> run.parameters().service()).distinct().toList();
        var grouped = new LinkedHashMap<String, List<RunResult>>();
        for (var run : runs) {
            if (y.apply(run).isPresent()) {
                var key = run.technique() + '\n' + run.parameters().service();
                grouped.computeIfAbsent(key, ignored -> new ArrayList<>()).add(run);
            }
        }
        var curves = new ArrayList<Curve>();
        for (var group : grouped.values()) {
            var first = group.getFirst();
            var points = group.stream()
                    .map(run -> new Point(x.applyAsDouble(run), y.apply(run).orElseThrow()))
                    .sorted(java.util.Comparator.comparingDouble(Point::x))
                    .toList();
            curves.add(new Curve(
                    first.technique(),
                    first.techniqueName(),
                    List.of(first.parameters().serviceName()),
                    services.indexOf(first.parameters().service()),
                    points));
        }
        return merged(curves);
    }

    double last() {
        return points.getLast().y();
    }

    double highest() {
        return points.stream().mapToDouble(Point::y).max().orElse(0);
    }

    private static List<Curve> merged(List<Curve> curves) {
        var tolerance =
                0.008 * curves.stream().mapToDouble(Curve::highest).max().orElse(0);
        var result = new ArrayList<Curve>();
        for (var curve : curves) {
            var twin = result.stream()
                    .filter(other -> other.coincides(curve, tolerance))
                    .findFirst();
            if (twin.isPresent()) {
                var both = new ArrayList<>(twin.get().services());
                both.addAll(curve.services());
                result.set(result.indexOf(twin.get()), twin.get().withServices(both));
            } else {
                result.add(curve);
            }
        }
        return List.copyOf(result);
    }

    private boolean coincides(Curve other, double tolerance) {
        if (!technique.equals(other.technique) || points.size() != other.points.size()) {
            return false;
        }
        for (var i = 0; i < points.size(); i++) {
            if (points.get(i).x() != other.points.get(i).x()
                    || Math.abs(points.get(i).y() - other.points.get(i).y()) > tolerance) {
                return false;
            }
        }
        return true;
    }

    private Curve withServices(List<String> all) {
        return new Curve(technique, techniqueName, all, 0, points);
    }
}
