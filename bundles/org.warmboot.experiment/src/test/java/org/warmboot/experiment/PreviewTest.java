package org.warmboot.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmboot.experiment.longrun.RunOptions;
import org.warmboot.experiment.question.Preview;
import org.warmboot.experiment.question.Question;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.model.Scenario;
import org.warmboot.model.Technique;

/** What a technique does to a host while it is edited. */
class PreviewTest {

    private final Scenario testbed = ExampleRuns.load("roothammer-dsn07").scenario();

    @Test
    void aPreviewIsTheRunOfThatTechniqueOnThatHost() {
        var question = Question.host(testbed, testbed.getHosts().getFirst());
        var all = assertInstanceOf(
                RunOutcome.Finished.class, question.answer("", RunOptions.DEFAULT, progress -> {}, () -> false));
        var runs = all.result().experiments().getFirst().runs();
        assertTrue(runs.size() > 2, "several techniques can be run");
        for (var run : runs) {
            assertEquals(run, works(technique(run.technique())));
        }
    }

    @Test
    void elevenGuestsAreAwayAsLongAsPublished() {
        // Kourai and Chiba, DSN 2007, section 5.3: 42 s with 11 guests
        assertEquals(42, ExampleRuns.downtime(works(technique("warm"))), 1);
    }

    @Test
    void aTechniqueThatCannotRunIsRefusedInWords() {
        var warm = technique("warm");
        var resume = warm.getSteps().stream()
                .filter(step -> step.getId().endsWith("resume"))
                .findFirst()
                .orElseThrow();
        warm.getSteps().remove(resume);
        var reason = assertInstanceOf(Preview.Refused.class, preview(warm).orElseThrow())
                .reason();
        assertTrue(reason.contains("add a step that brings them back"), reason);
    }

    @Test
    void whatIsWrongElsewhereIsOfNoAccount() {
        technique("cold").getSteps().clear();
        assertInstanceOf(Preview.Works.class, preview(technique("warm")).orElseThrow());
    }

    @Test
    void aPreviewThatNobodyWaitsForIsGivenUp() {
        assertEquals(
                Optional.empty(),
                Preview.of(
                        Question.technique(
                                testbed, technique("warm"), testbed.getHosts().getFirst()),
                        () -> true));
    }

    private Optional<Preview> preview(Technique technique) {
        return Preview.of(
                Question.technique(testbed, technique, testbed.getHosts().getFirst()), () -> false);
    }

    private RunResult works(Technique technique) {
        return assertInstanceOf(Preview.Works.class, preview(technique).orElseThrow())
                .run();
    }

    private Technique technique(String id) {
        return testbed.getTechniques().stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
