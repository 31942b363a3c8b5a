package org.warmboot.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.compile.ScenarioCompiler;
import org.warmboot.experiment.compile.ScenarioPlan;
import org.warmboot.experiment.longrun.ReplicationStore;
import org.warmboot.experiment.longrun.RunOptions;
import org.warmboot.experiment.result.LongRun;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.experiment.run.RunProgress;
import org.warmboot.experiment.run.ScenarioRun;

/** What a user asks of a run besides the scenario, and what an observer hears of it. */
class ScenarioOptionsTest {

    private static final ScenarioPlan PLAN = ScenarioCompiler.compile(ExampleRuns.load("operations"));

    @Test
    void seedAndHistoriesComeFromTheOptions() {
        var result = run(options(5, 40, ReplicationStore.NONE));
        assertEquals(5, result.seed());
        longRuns(result).forEach(longRun -> assertEquals(40, longRun.replications()));
        assertEquals(result, run(options(5, 40, ReplicationStore.NONE).withThreads(1)));
        assertNotEquals(longRuns(result), longRuns(run(options(6, 40, ReplicationStore.NONE))));
    }

    @Test
    void everyExperimentIsGoneOnWithFromTheStore() {
        var store = new MemoryStore();
        run(options(5, 32, store));
        assertEquals(PLAN.experiments().size(), store.states.size());
        assertEquals(run(options(5, 64, ReplicationStore.NONE)), run(options(5, 64, store)));
        store.states.values().forEach(state -> assertEquals(64, state.replications()));
        run(options(6, 32, store));
        assertEquals(2 * PLAN.experiments().size(), store.states.size(), "another seed is another simulation");
    }

    @Test
    void progressNeverGoesBackAndEndsWithAllRuns() {
        var heard = new ArrayList<RunProgress>();
        ScenarioRun.execute(PLAN, options(5, 64, ReplicationStore.NONE), heard::add, CancelToken.NONE);
        for (var i = 1; i < heard.size(); i++) {
            assertTrue(heard.get(i).share() >= heard.get(i - 1).share() - 1e-12);
            assertTrue(heard.get(i).done() >= heard.get(i - 1).done());
        }
        assertEquals(PLAN.runs(), heard.getLast().done());
        assertEquals(1, heard.getLast().share(), 1e-12);
        assertTrue(heard.stream().anyMatch(each -> each.simulation().isPresent()));
    }

    @Test
    void aCancelledScenarioEndsSoon() throws Exception {
        try (var executor = Executors.newSingleThreadExecutor()) {
            var cancelled = new AtomicBoolean();
            var options = options(5, 1_000_000_000, ReplicationStore.NONE);
            var outcome = executor.submit(() -> ScenarioRun.execute(PLAN, options, progress -> {}, cancelled::get));
            TimeUnit.MILLISECONDS.sleep(500);
            cancelled.set(true);
            assertInstanceOf(RunOutcome.Cancelled.class, outcome.get(2, TimeUnit.SECONDS));
        }
    }

    private static List<LongRun> longRuns(ScenarioResult result) {
        return result.experiments().stream()
                .flatMap(experiment -> experiment.runs().stream())
                .flatMap(run -> run.longRun().stream())
                .toList();
    }

    private static ScenarioResult run(RunOptions options) {
        var outcome = ScenarioRun.execute(PLAN, options, event -> {}, CancelToken.NONE);
        return assertInstanceOf(RunOutcome.Finished.class, outcome).result();
    }

    private static RunOptions options(long seed, long replications, ReplicationStore store) {
        return new RunOptions(0, OptionalLong.of(seed), OptionalLong.of(replications), OptionalDouble.of(0), store);
    }
}
