package org.warmboot.report.html;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.warmboot.experiment.study.SweepResult;
import org.warmboot.experiment.study.SweepResult.Row;

/**
 * A number that an experiment of a sweep yields for a service.
 *
 * @param experiment identifier of the experiment
 * @param service name of the service
 * @param measure key of the number
 * @param unit its unit
 * @param techniques identifiers of the techniques that yield it
 */
record SweepNumber(String experiment, String service, String measure, String unit, List<String> techniques) {

    /** All numbers of a sweep in order of appearance. */
    static List<SweepNumber> of(SweepResult sweep) {
        return rows(sweep, row -> true)
                .map(row -> List.of(row.experiment(), row.service(), row.measure(), row.unit()))
                .distinct()
                .map(key -> new SweepNumber(
                        key.get(0),
                        key.get(1),
                        key.get(2),
                        key.get(3),
                        rows(
                                        sweep,
                                        row -> row.experiment().equals(key.get(0))
                                                && row.service().equals(key.get(1))
                                                && row.measure().equals(key.get(2)))
                                .map(Row::technique)
                                .distinct()
                                .toList()))
                .toList();
    }

    boolean is(Row row) {
        return row.experiment().equals(experiment)
                && row.service().equals(service)
                && row.measure().equals(measure);
    }

    Stream<Row> rows(SweepResult sweep) {
        return rows(sweep, this::is);
    }

    /** Whether it takes different values for any of its techniques. */
    boolean varies(SweepResult sweep) {
        return techniques.stream()
                .anyMatch(technique -> rows(sweep)
                                .filter(row -> row.technique().equals(technique))
                                .mapToDouble(row -> row.value().mean())
                                .distinct()
                                .count()
                        > 1);
    }

    private static Stream<Row> rows(SweepResult sweep, Predicate<Row> condition) {
        return sweep.points().stream().flatMap(point -> point.rows().stream()).filter(condition);
    }
}
