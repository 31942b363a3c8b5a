package org.warmboot.report.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.study.CompareResult;
import org.warmboot.experiment.study.SweepResult;

/** Sweeps and comparisons in files. */
final class StudyShapes {

    private static final Shape<SweepResult.Row> ROW = new Shape<SweepResult.Row>()
            .text("experiment", SweepResult.Row::experiment)
            .text("technique", SweepResult.Row::technique)
            .text("techniqueName", SweepResult.Row::techniqueName)
            .text("service", SweepResult.Row::serviceName)
            .text("setting", SweepResult.Row::setting)
            .word("measure", SweepResult.Row::measure)
            .text("unit", SweepResult.Row::unit)
            .bounds(row -> Optional.of(row.value()));

    private static final Shape<SweepResult.Point> POINT = new Shape<SweepResult.Point>()
            .texts("values", SweepResult.Point::values)
            .numbersOrNull("numbers", SweepResult.Point::numbers)
            .textIfAny("problem", point -> point.problem().orElse(""))
            .array("rows", SweepResult.Point::rows, ROW);

    /** One setting of the parameters after another, and what came out. */
    static final Shape<SweepResult> SWEEP = new Shape<SweepResult>()
            .object(
                    "scenario",
                    sweep -> sweep,
                    new Shape<SweepResult>().text("name", SweepResult::scenario).text("sha256", SweepResult::sha256))
            .whole("seed", SweepResult::seed)
            .word("design", SweepResult::design)
            .texts("paths", SweepResult::paths)
            .array("points", SweepResult::points, POINT);

    private static final Shape<CompareResult.Row> COMPARED = new Shape<CompareResult.Row>()
            .text("experiment", CompareResult.Row::experimentName)
            .text("experimentId", CompareResult.Row::experiment)
            .text("technique", CompareResult.Row::techniqueName)
            .text("techniqueId", CompareResult.Row::technique)
            .text("service", CompareResult.Row::serviceName)
            .text("serviceId", CompareResult.Row::service)
            .text("setting", CompareResult.Row::setting)
            .word("measure", CompareResult.Row::measure)
            .text("unit", CompareResult.Row::unit)
            .array("values", CompareResult.Row::values, new Shape<Optional<Estimate>>().bounds(value -> value));

    /** Numbers of several scenarios side by side. */
    static final Shape<CompareResult> COMPARE = new Shape<CompareResult>()
            .array("scenarios", Side::of, Side.SHAPE)
            .array("rows", CompareResult::rows, COMPARED);

    private StudyShapes() {}

    /** A scenario among those that are compared. */
    private record Side(String name, String file, String sha256) {

        static final Shape<Side> SHAPE = new Shape<Side>()
                .text("name", Side::name)
                .text("file", Side::file)
                .text("sha256", Side::sha256);

        static List<Side> of(CompareResult compared) {
            return IntStream.range(0, compared.scenarios().size())
                    .mapToObj(i -> new Side(
                            compared.scenarios().get(i),
                            compared.files().get(i),
                            compared.sha256().get(i)))
                    .toList();
        }
    }
}
