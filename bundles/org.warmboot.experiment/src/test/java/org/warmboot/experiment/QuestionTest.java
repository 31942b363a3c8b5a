package org.warmboot.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.longrun.RunOptions;
import org.warmboot.experiment.question.Question;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.run.MemoryWords;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.model.Element;
import org.warmboot.model.Experiment;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.Objective;
import org.warmboot.model.Scenario;
import org.warmboot.model.TimeTrigger;
import org.warmboot.model.library.TechniqueLibrary;

/** What the window and the command line ask of a scenario. */
class QuestionTest {

    private final Scenario testbed = ExampleRuns.load("roothammer-dsn07").scenario();

    @Test
    void someExperimentsComeWithTheirFiguresAloneAndTheScenarioKeepsAll() {
        var experiments = testbed.getExperiments().size();
        var question = Question.some(testbed, List.of(experiment("memory")));

        assertEquals(List.of("memory"), ids(question.scenario().getExperiments()));
        assertFalse(question.scenario().getPublishedFigures().isEmpty());
        question.scenario()
                .getPublishedFigures()
                .forEach(figure -> assertEquals("memory", figure.getExperiment().getId()));
        assertEquals(experiments, testbed.getExperiments().size());
    }

    @Test
    void errorsHinderThoseExperimentsAloneThatNeedWhatIsWrong() {
        testbed.getPolicies().stream()
                .map(policy -> policy.getTrigger())
                .filter(TimeTrigger.class::isInstance)
                .forEach(trigger -> ((TimeTrigger) trigger).setInterval(0.0));

        assertFalse(Question.all(testbed).errors().isEmpty());
        assertFalse(Question.some(testbed, List.of(experiment("availability")))
                .errors()
                .isEmpty());
        var memory = Question.some(testbed, List.of(experiment("memory")));
        assertEquals(List.of(), memory.errors());
        assertFalse(memory.issues().isEmpty(), "it is told all the same");
        assertEquals(
                List.of(), Question.host(testbed, testbed.getHosts().getFirst()).errors());
    }

    @Test
    void aHostAsDrawnGivesThePublishedDowntimeOfElevenGuests() {
        var question = Question.host(testbed, testbed.getHosts().getFirst());
        var warm = runs(question).stream()
                .filter(run -> run.technique().equals("warm"))
                .findFirst()
                .orElseThrow();

        // Kourai and Chiba, DSN 2007, section 5.3: 42 s with 11 guests
        assertEquals(11, warm.parameters().domains());
        assertEquals(42, ExampleRuns.downtime(warm), 1);
    }

    @Test
    void guestsThatDifferInTheirMemoryAreToldWithItsRange() {
        var host = testbed.getHosts().getFirst();
        host.getDomains().getLast().setMemory(1L << 29);
        var parameters = runs(Question.host(testbed, host)).getFirst().parameters();
        assertEquals(1, parameters.memoryGiB());
        assertEquals(0.5, parameters.smallestGiB());
        assertEquals(1, parameters.largestGiB());
        assertEquals("0.5 to 1 GiB", MemoryWords.of(parameters));
        host.getDomains().getLast().setMemory(1L << 30);
        assertEquals(
                "1 GiB",
                MemoryWords.of(runs(Question.host(testbed, host)).getFirst().parameters()));
    }

    @Test
    void aDrawingWithoutTechniquesIsAskedWithThoseOfTheLibrary() {
        testbed.getPublishedFigures().clear();
        testbed.getExperiments().clear();
        testbed.getPolicies().clear();
        testbed.getTechniques().clear();

        var question = Question.host(testbed, testbed.getHosts().getFirst());

        assertEquals(ids(TechniqueLibrary.techniques()), ids(question.scenario().getTechniques()));
        var asked = question.scenario().getExperiments().getFirst();
        var leftOut =
                TechniqueLibrary.techniques().size() - asked.getTechniques().size();
        assertTrue(leftOut > 1, "one host cannot do migrations");
        assertTrue(asked.getName().endsWith("cannot do " + leftOut + " of the techniques"), asked::getName);
        assertEquals(List.of(), question.errors());
    }

    @Test
    void intervalsAreSearchedByTheObjectiveAndTheScenarioIsLeftAlone() {
        var tenants = ExampleRuns.load("tenants").scenario();
        var longRun = (LongRunExperiment) tenants.getExperiments().getFirst();
        longRun.setFindIntervals(false);
        longRun.setObjective(Objective.COST);

        var judged = only(Question.intervals(tenants, List.of(longRun), Optional.of(Objective.AVAILABILITY)));
        var own = only(Question.intervals(tenants, List.of(longRun), Optional.empty()));

        assertTrue(judged.isFindIntervals() && own.isFindIntervals());
        assertEquals(Objective.AVAILABILITY, judged.getObjective());
        assertEquals(Objective.COST, own.getObjective());
        assertFalse(longRun.isFindIntervals());
    }

    @Test
    void whatChangesAfterwardsDoesNotReachTheAnswer() {
        var host = testbed.getHosts().getFirst();
        var before = Question.host(testbed, host);
        host.setResetTime(host.getResetTime() + 1000);
        var after = Question.host(testbed, host);

        assertEquals(ExampleRuns.downtime(cold(before)) + 1000, ExampleRuns.downtime(cold(after)), 1e-6);
    }

    @Test
    void aCancelledQuestionHasNoAnswer() {
        var question = Question.host(testbed, testbed.getHosts().getFirst());
        assertInstanceOf(
                RunOutcome.Cancelled.class, question.answer("", RunOptions.DEFAULT, progress -> {}, () -> true));
    }

    private static RunResult cold(Question question) {
        return runs(question).stream()
                .filter(run -> run.technique().equals("cold"))
                .findFirst()
                .orElseThrow();
    }

    private static List<RunResult> runs(Question question) {
        var outcome = question.answer("", RunOptions.DEFAULT, progress -> {}, CancelToken.NONE);
        return assertInstanceOf(RunOutcome.Finished.class, outcome)
                .result()
                .experiments()
                .getFirst()
                .runs();
    }

    private Experiment experiment(String id) {
        return testbed.getExperiments().stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static LongRunExperiment only(Question question) {
        assertEquals(1, question.scenario().getExperiments().size());
        return (LongRunExperiment) question.scenario().getExperiments().getFirst();
    }

    private static List<String> ids(List<? extends Element> elements) {
        return elements.stream().map(Element::getId).toList();
    }
}
