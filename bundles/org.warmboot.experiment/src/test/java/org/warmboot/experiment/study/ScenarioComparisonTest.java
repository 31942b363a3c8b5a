package org.warmboot.experiment.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.Downtime;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.ExperimentKind;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunParameters;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.study.CompareResult.Row;

/** Experiments, techniques and services are the same by their identifiers; a name counts where none fits. */
class ScenarioComparisonTest {

    @Test
    void whatWasRenamedIsStillTheSame() {
        var before = scenario(experiment("night", "At night", run("cold", "Cold-VM reboot", "Secure shell", 157)));
        var after = scenario(experiment("night", "On Sundays", run("cold", "Full reset", "ssh", 120)));
        var row = only(compared(before, after));
        assertEquals(List.of("night", "At night"), List.of(row.experiment(), row.experimentName()));
        assertEquals(List.of("cold", "Cold-VM reboot"), List.of(row.technique(), row.techniqueName()));
        assertEquals(List.of(157.0, 120.0), values(row));
    }

    @Test
    void filesThatWereWrittenApartMeetByTheirNames() {
        var one = scenario(experiment("a", "Reboot", run("t1", "Cold-VM reboot", "ssh", 157)));
        var other = scenario(experiment("b", "Reboot", run("t2", "Cold-VM reboot", "ssh", 120)));
        assertEquals(List.of(157.0, 120.0), values(only(compared(one, other))));
    }

    @Test
    void anIdentifierIsSurerThanAName() {
        var before = scenario(experiment("x", "Day", run(42)), experiment("y", "Night", run(241)));
        var swapped = scenario(experiment("x", "Night", run(43)), experiment("y", "Day", run(242)));
        var rows = compared(before, swapped);
        assertEquals(List.of(42.0, 43.0), values(rows.getFirst()));
        assertEquals(List.of(241.0, 242.0), values(rows.getLast()));
    }

    @Test
    void experimentsOfOneNameInAFileStandInRowsOfTheirOwn() {
        var twice = scenario(experiment("x", "Reboot", run(42)), experiment("y", "Reboot", run(241)));
        var rows = compared(twice, twice);
        assertEquals(List.of("x", "y"), rows.stream().map(Row::experiment).toList());
        assertEquals(List.of(241.0, 241.0), values(rows.getLast()));
    }

    @Test
    void techniquesAndServicesOfOneNameStandInRowsOfTheirOwn() {
        var own = new RunParameters("server", 1, 1, "own", "ssh");
        var twins = scenario(experiment(
                "x",
                "Reboot",
                run("one", "Cold", "ssh", 42),
                run("two", "Cold", "ssh", 241),
                new RunResult("two", "Cold", own).with(new Downtime(99, 99, List.of()))));
        var rows = compared(twins, twins);
        assertEquals(
                List.of(42.0, 241.0, 99.0),
                rows.stream().map(row -> values(row).getLast()).toList());
    }

    @Test
    void whatOneScenarioLacksIsMissingThere() {
        var both = scenario(experiment("x", "Reboot", run(42)), experiment("y", "Other", run(241)));
        var one = scenario(experiment("y", "Other", run(240)));
        var rows = compared(both, one);
        assertEquals(Optional.empty(), rows.getFirst().values().getLast());
        assertEquals(List.of(241.0, 240.0), values(rows.getLast()));
    }

    private static List<Row> compared(ScenarioResult... scenarios) {
        var files = Arrays.stream(scenarios).map(ScenarioResult::scenario).toList();
        return ScenarioComparison.run(List.of(scenarios), files).rows().stream()
                .filter(row -> row.measure() == RunMeasure.DOWNTIME_MEAN)
                .toList();
    }

    private static Row only(List<Row> rows) {
        assertEquals(1, rows.size());
        return rows.getFirst();
    }

    private static List<Double> values(Row row) {
        return row.values().stream()
                .flatMap(Optional::stream)
                .map(Estimate::mean)
                .toList();
    }

    private static ScenarioResult scenario(ExperimentResult... experiments) {
        return new ScenarioResult("s", "", 1, List.of(experiments), List.of(), List.of());
    }

    private static ExperimentResult experiment(String id, String name, RunResult... runs) {
        return new ExperimentResult(id, name, ExperimentKind.AVAILABILITY, List.of(runs), List.of());
    }

    private static RunResult run(double seconds) {
        return run("cold", "Cold-VM reboot", "ssh", seconds);
    }

    private static RunResult run(String technique, String name, String service, double seconds) {
        return new RunResult(technique, name, new RunParameters("server", 1, 1, "ssh", service))
                .with(new Downtime(seconds, seconds, List.of()));
    }
}
