package org.warmboot.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmboot.model.Action;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Scenario;
import org.warmboot.model.Scope;
import org.warmboot.model.Scrubbing;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;

/** Broken variants of the built-in techniques are refused with the reason. */
class TechniqueCheckTest {

    @ParameterizedTest(name = "{2}")
    @MethodSource("faults")
    void aTechniqueThatCannotWorkIsRefused(String id, Consumer<Technique> fault, String expected) {
        Scenario scenario = Scenarios.sound();
        fault.accept(technique(scenario, id));
        List<Issue> issues = Validation.validate(scenario);
        assertTrue(issues.stream().anyMatch(issue -> issue.message().contains(expected)), issues::toString);
        assertTrue(issues.stream().allMatch(issue -> issue.severity() == Severity.ERROR), issues::toString);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("warm", t -> t.getSteps().clear(), "has no steps"),
                fault("warm", t -> remove(t, "suspend"), "cuts off the running guest domains"),
                fault("warm", t -> remove(t, "recreate"), "resumes the guest domains in the state \"frozen"),
                fault("warm", t -> remove(t, "resume"), "leaves the guest domains in the state \"re-created"),
                fault("warm", t -> remove(t, "reload"), "has not just been loaded"),
                fault("warm", t -> remove(t, "initialise"), "comes while the hypervisor does not run"),
                fault("warm", t -> remove(t, "shut-down-dom0"), "cuts off the running privileged domain"),
                fault("warm", t -> remove(t, "boot-dom0"), "comes while the privileged domain is down"),
                fault("warm", t -> remove(t, "boot-drivers"), "leaves the driver domains in the state \"down\""),
                fault("warm", t -> step(t, "initialise").setScrubbing(Scrubbing.ALL_MEMORY), "let it scrub only free"),
                fault("warm", TechniqueCheckTest::resetInsteadOfReload, "loses the guest domains"),
                fault("warm", t -> step(t, "suspend").setScope(Scope.DRIVER_DOMAINS), "cannot suspend the driver"),
                fault("warm", t -> step(t, "suspend").getPredecessors().add(step(t, "resume")), "waits for itself"),
                fault("warm", t -> step(t, "suspend").getPredecessors().clear(), "comes before or after"),
                fault("saved", t -> remove(t, "save"), "restores the guest domains in the state \"running\""),
                fault("saved", t -> remove(t, "reset"), "without a hardware reset before it"),
                fault("cold", t -> remove(t, "shut-down"), "boots the guest domains in the state \"running\""),
                fault("cold", t -> remove(t, "boot"), "leaves the guest domains in the state \"down\""),
                fault("cold", t -> step(t, "reset").setScope(Scope.HYPERVISOR), "cannot reset hardware"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("cures")
    void theFirstCureOfABrokenTechniqueMakesItWork(Consumer<Technique> fault, String label, String id) {
        Scenario scenario = Scenarios.sound();
        fault.accept(technique(scenario, id));
        var fixes = Validation.validate(scenario).stream()
                .flatMap(issue -> issue.fixes().stream())
                .toList();
        assertTrue(fixes.stream().anyMatch(fix -> fix.label().equals(label)), fixes::toString);
        fixes.getFirst().changes().forEach(Change::apply);
        assertEquals(List.of(), Validation.validate(scenario));
    }

    static Stream<Arguments> cures() {
        return Stream.of(
                Arguments.of(
                        move("resume", "suspend"), "Move \"Resume guests\" right behind \"Re-create guests\"", "warm"),
                Arguments.of((Consumer<Technique>) t -> remove(t, "resume"), "Add \"Resume\" at the end", "warm"),
                Arguments.of(
                        (Consumer<Technique>) t -> remove(t, "save"),
                        "Insert \"Save\" right before \"Shut down privileged domain\"",
                        "saved"),
                Arguments.of(
                        (Consumer<Technique>)
                                t -> step(t, "suspend").getPredecessors().add(step(t, "resume")),
                        "Let \"Suspend guests in memory\" no longer wait for \"Resume guests\"",
                        "warm"));
    }

    /** Takes a step out of its place and puts it right before another. */
    private static Consumer<Technique> move(String id, String before) {
        return technique -> {
            Step step = step(technique, id);
            Step target = step(technique, before);
            step.getPredecessors().clear();
            step.getPredecessors().addAll(target.getPredecessors());
            target.getPredecessors().clear();
            target.getPredecessors().add(step);
        };
    }

    @Test
    void aPredecessorOfAnotherTechniqueIsUnknown() {
        Scenario scenario = Scenarios.sound();
        step(technique(scenario, "warm"), "resume").getPredecessors().add(step(technique(scenario, "cold"), "boot"));
        Issue issue = Validation.validate(scenario).getFirst();
        assertTrue(issue.message().contains("is no step of technique"), issue::toString);
        issue.fixes().getFirst().changes().forEach(Change::apply);
        assertEquals(List.of(), Validation.validate(scenario));
    }

    @Test
    void scrubbingEverythingIsCuredByItsQuickFix() {
        Scenario scenario = Scenarios.sound();
        step(technique(scenario, "warm"), "initialise").setScrubbing(Scrubbing.ALL_MEMORY);
        Validation.validate(scenario).getFirst().fixes().getFirst().changes().forEach(Change::apply);
        assertEquals(List.of(), Validation.validate(scenario));
    }

    @Test
    void driverDomainsMustBeShutDownOnlyWhereThereAreAny() {
        Scenario scenario = Scenarios.sound();
        Technique cold = technique(scenario, "cold");
        remove(cold, "shut-down-drivers");
        remove(cold, "boot-drivers");
        assertEquals(List.of(), Validation.validate(scenario));
        var driver = ModelFactory.eINSTANCE.createDriverDomain();
        driver.setId("driver-1");
        driver.setOperatingSystem(scenario.getOperatingSystems().getFirst());
        scenario.getHosts().getFirst().getDomains().add(driver);
        scenario.getExperiments().clear();
        var experiment = ModelFactory.eINSTANCE.createRebootExperiment();
        experiment.setId("drawn");
        experiment.setHost(scenario.getHosts().getFirst());
        experiment.getTechniques().add(cold);
        scenario.getExperiments().add(experiment);
        assertTrue(Validation.validate(scenario).getFirst().message().contains("while the driver domains"));
    }

    private static Arguments fault(String id, Consumer<Technique> fault, String expected) {
        return Arguments.of(id, fault, expected);
    }

    private static Technique technique(Scenario scenario, String id) {
        return scenario.getTechniques().stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Step step(Technique technique, String id) {
        return technique.getSteps().stream()
                .filter(each -> each.getId().equals(technique.getId() + "." + id))
                .findFirst()
                .orElseThrow();
    }

    /** Takes a step out of the chain; the next one waits for the one before. */
    private static void remove(Technique technique, String id) {
        Step gone = step(technique, id);
        for (Step each : technique.getSteps()) {
            if (each.getPredecessors().remove(gone)) {
                each.getPredecessors().addAll(gone.getPredecessors());
            }
        }
        technique.getSteps().remove(gone);
    }

    private static void resetInsteadOfReload(Technique technique) {
        step(technique, "reload").setAction(Action.RESET_HARDWARE);
        step(technique, "reload").setScope(Scope.HOST);
    }
}
