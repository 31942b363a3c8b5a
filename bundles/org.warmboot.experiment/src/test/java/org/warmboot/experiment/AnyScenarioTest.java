package org.warmboot.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.compile.ScenarioCompiler;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.experiment.run.ScenarioRun;
import org.warmboot.model.Action;
import org.warmboot.model.action.ActionFacts;

/**
 * Whatever techniques, hosts and experiments users put together: what validates completes.
 *
 * <p>{@code releng/checks/techniques} draws many more, or others, by these system properties.
 */
class AnyScenarioTest {

    private static final int DRAWN = Integer.getInteger("warmboot.techniques", 300);
    private static final long SEED = Long.getLong("warmboot.techniques.seed", 20261130);
    private static final List<String> ABOUT_ROOM = List.of(
            "finds too little memory",
            "cannot freeze all guests",
            "finds no room on disk",
            "do not fit the free memory of its peer hosts",
            "starts a clean system of");

    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final Set<Action> completed = EnumSet.noneOf(Action.class);

    @Test
    void whatValidatesCompletesAndWhatIsRefusedForLackOfRoomFails() throws IOException {
        for (var i = 0; i < DRAWN; i++) {
            check(SEED + i);
        }
        Files.writeString(Path.of("target", "techniques.txt"), counts + "\n" + String.join("\n", wrong) + "\n");
        assertEquals(List.of(), wrong, counts::toString);
        assertTrue(counts.get("completed") > DRAWN / 4, counts::toString);
        assertEquals(EnumSet.allOf(Action.class), completed, "actions that some technique completed");
        assertTrue(counts.get("refused") > DRAWN / 10, counts::toString);
        assertTrue(counts.get("refused for lack of room") > DRAWN / 100, counts::toString);
    }

    private void check(long seed) {
        var lab = AnyLaboratory.draw(seed);
        try {
            var errors = lab.errors();
            if (errors.isEmpty()) {
                count("validated");
                completes(seed, lab);
            } else {
                count("refused");
                if (errors.stream().allMatch(AnyScenarioTest::isAboutRoom)) {
                    count("refused for lack of room");
                    fails(seed, lab, errors);
                }
            }
        } catch (RuntimeException | AssertionError unexpected) {
            wrong.add(seed + ": " + unexpected);
        }
    }

    private void completes(long seed, Laboratory lab) {
        switch (run(lab)) {
            case RunOutcome.Finished finished -> {
                count("completed");
                if (skipsNothing(finished)) {
                    lab.scenario.getTechniques().stream()
                            .flatMap(ActionFacts::of)
                            .map(ActionFacts::action)
                            .forEach(completed::add);
                }
                finished.result().experiments().forEach(experiment -> {
                    experiment.skipped().forEach(skipped -> count("skipped: " + skipped.cause()));
                    experiment.runs().forEach(run -> new ResultInvariants(lab.scenario, run).check());
                });
                if (seed % 20 == 0) {
                    assertEquals(finished, run(lab), "equal scenarios give equal results");
                }
            }
            case RunOutcome.Failed failed -> wrong.add(seed + " validated, but " + failed.message());
            case RunOutcome.Cancelled cancelled -> wrong.add(seed + " was cancelled by nobody");
        }
    }

    /** Nothing is refused that would work; steps that may overlap are refused for what may happen. */
    private void fails(long seed, Laboratory lab, List<String> errors) {
        var chains = lab.scenario.getTechniques().stream().allMatch(AnySteps::isChain);
        if (chains && run(lab) instanceof RunOutcome.Finished finished && skipsNothing(finished)) {
            wrong.add(seed + " works, but " + errors);
        }
    }

    private static boolean skipsNothing(RunOutcome.Finished finished) {
        return finished.result().experiments().stream()
                .allMatch(experiment -> experiment.skipped().isEmpty());
    }

    private static boolean isAboutRoom(String error) {
        return ABOUT_ROOM.stream().anyMatch(error::contains);
    }

    private static RunOutcome run(Laboratory lab) {
        return ScenarioRun.execute(ScenarioCompiler.compile(lab.scenario, ""), event -> {}, CancelToken.NONE);
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }
}
