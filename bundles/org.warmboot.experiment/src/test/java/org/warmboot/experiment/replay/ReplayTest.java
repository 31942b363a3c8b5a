package org.warmboot.experiment.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmboot.experiment.ExampleRuns;
import org.warmboot.experiment.result.Phase;
import org.warmboot.experiment.result.RunResult;

/** What is replayed is what was executed: no moment is missing, and outages are as long as the result says. */
class ReplayTest {

    private static Stream<RunResult> runs() {
        return Stream.of("roothammer-dsn07", "modern-practice", "driver-domains")
                .map(ExampleRuns::run)
                .flatMap(result -> result.experiments().stream())
                .flatMap(experiment -> experiment.runs().stream())
                .filter(run -> !run.phases().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyChangeLeadsFromTheStateThatWasToTheStateThatIs(RunResult run) {
        var replay = Replay.of(run).orElseThrow();
        double last = Double.NEGATIVE_INFINITY;
        for (var event : replay.changes()) {
            assertTrue(event.time() >= last, "in order");
            last = event.time();
        }
        var components = run.phases().stream().map(Phase::component).distinct().toList();
        for (var event : replay.changes()) {
            double next = replay.after(event.time());
            if (next > event.time()) {
                var between = replay.at((event.time() + next) / 2);
                assertEquals(components.size(), between.size(), "nobody is missing at " + event.time());
                var latest = replay.changes().stream()
                        .filter(each -> each.component().equals(event.component()) && each.time() <= event.time())
                        .reduce((first, second) -> second)
                        .orElseThrow();
                assertEquals(latest.to(), between.get(event.component()).phase());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void theOutagesCoverTheLongestDowntime(RunResult run) {
        var replay = Replay.of(run).orElseThrow();
        run.downtime().filter(downtime -> downtime.max() > 0).ifPresent(downtime -> {
            double longest = replay.outages().stream()
                    .mapToDouble(Interruption::duration)
                    .max()
                    .orElse(0);
            double all = replay.outages().stream()
                    .mapToDouble(Interruption::duration)
                    .sum();
            assertTrue(all >= downtime.max() - 1e-6, all + " s of outages, but " + downtime.max() + " s of downtime");
            assertTrue(longest > 0);
        });
    }

    @ParameterizedTest
    @MethodSource("runs")
    void stepsLeadFromTheStartToTheEndAndBack(RunResult run) {
        var replay = Replay.of(run).orElseThrow();
        int steps = 0;
        double time = replay.start();
        while (time < replay.end()) {
            double next = replay.after(time);
            assertTrue(next > time);
            assertEquals(
                    List.of(),
                    replay.changes().stream()
                            .filter(new Between(time, next)::holds)
                            .toList());
            time = next;
            steps++;
        }
        while (time > replay.start()) {
            double before = replay.before(time);
            assertTrue(before < time);
            time = before;
            steps--;
        }
        assertTrue(Math.abs(steps) <= 1, "as many back as forth");
    }

    private record Between(double from, double to) {
        boolean holds(ReplayEvent event) {
            return event.time() > from && event.time() < to;
        }
    }
}
