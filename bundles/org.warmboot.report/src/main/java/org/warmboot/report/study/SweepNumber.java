package org.warmboot.report.study;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.study.SweepResult;
import org.warmboot.experiment.study.SweepResult.Row;

/**
 * A number that an experiment of a sweep yields for a service.
 *
 * @param experiment identifier of the experiment
 * @param service identifier of the service
 * @param serviceName its name for people
 * @param measure what it is
 * @param unit its unit
 * @param techniques identifiers of the techniques that yield it
 */
public record SweepNumber(
        String experiment,
        String service,
        String serviceName,
        RunMeasure measure,
        String unit,
        List<String> techniques) {

    /** All numbers of a sweep in order of appearance. */
    public static List<SweepNumber> of(SweepResult sweep) {
        return rows(sweep, row -> true)
                .map(row -> new SweepNumber(
                        row.experiment(), row.service(), row.serviceName(), row.measure(), row.unit(), List.of()))
                .distinct()
                .map(number -> number.of(
                        number.rows(sweep).map(Row::technique).distinct().toList()))
                .toList();
    }

    private SweepNumber of(List<String> found) {
        return new SweepNumber(experiment, service, serviceName, measure, unit, found);
    }

    /** Whether a row is about it. */
    public boolean is(Row row) {
        return row.experiment().equals(experiment) && row.service().equals(service) && row.measure() == measure;
    }

    /** Its rows, point by point. */
    public Stream<Row> rows(SweepResult sweep) {
        return rows(sweep, this::is);
    }

    /** Whether it takes different values for any of its techniques. */
    public boolean varies(SweepResult sweep) {
        return techniques.stream()
                .anyMatch(technique -> rows(sweep)
                                .filter(row -> row.technique().equals(technique))
                                .mapToDouble(row -> row.value().mean())
                                .distinct()
                                .count()
                        > 1);
    }

    /** Those of a sweep that charts show, the most telling first. */
    public static List<SweepNumber> charted(SweepResult sweep) {
        return of(sweep).stream()
                .filter(number -> number.measure().isCharted())
                .sorted(Comparator.comparingInt(number -> number.measure().rank()))
                .toList();
    }

    private static Stream<Row> rows(SweepResult sweep, Predicate<Row> condition) {
        return sweep.points().stream().flatMap(point -> point.rows().stream()).filter(condition);
    }
}
