package org.warmboot.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.warmboot.edit.tests.Scenarios.first;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.warmboot.drawing.topology.HostPlaces;
import org.warmboot.edit.command.ScenarioCommands;
import org.warmboot.edit.template.ElementTemplates;
import org.warmboot.edit.template.ExperimentTemplates;
import org.warmboot.edit.template.ExperimentTemplates.Question;
import org.warmboot.edit.template.LibraryTemplates;
import org.warmboot.edit.template.PolicyTemplates;
import org.warmboot.model.Action;
import org.warmboot.model.Capability;
import org.warmboot.model.Domain;
import org.warmboot.model.LoadTrigger;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.ProvenanceKind;
import org.warmboot.model.Scenario;
import org.warmboot.model.Scope;
import org.warmboot.model.ServiceKind;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;
import org.warmboot.model.id.Ids;

class ScenarioCommandsTest {
    @TestFactory
    Stream<DynamicTest> undoAndRedoLeaveNoTrace() {
        return everyCommand().entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> {
                    var commands = Scenarios.twoHosts();
                    var command = entry.getValue().apply(commands);
                    var before = Scenarios.copy(commands);
                    assertTrue(command.canExecute());
                    assertTrue(Scenarios.same(commands, before), "making a command changes nothing");
                    command.execute();
                    var after = Scenarios.copy(commands);
                    assertFalse(Scenarios.same(commands, before));
                    for (int round = 0; round < 2; round++) {
                        command.undo();
                        assertTrue(Scenarios.same(commands, before));
                        command.redo();
                        assertTrue(Scenarios.same(commands, after));
                    }
                }));
    }

    @Test
    void aPolicyThatWaitsForLowLoadBringsALoadProfileAlongUnlessTheScenarioHasOne() {
        var commands = Scenarios.twoHosts();
        var scenario = commands.scenario();
        for (int time = 0; time < 2; time++) {
            commands.addAll(PolicyTemplates.additions(scenario, first(scenario), Literals.LOAD_TRIGGER))
                    .execute();
            var trigger = (LoadTrigger) scenario.getPolicies().getLast().getTrigger();
            assertEquals(List.of(trigger.getProfile()), scenario.getLoadProfiles());
        }
    }

    private static Map<String, Function<ScenarioCommands, Command>> everyCommand() {
        var all = new LinkedHashMap<String, Function<ScenarioCommands, Command>>();
        all.put("set a plain value", c -> c.set(first(c.scenario()), Literals.HOST__CORES, 8));
        all.put("set a value that was the default", c -> c.set(c.scenario(), Literals.SCENARIO__SEED, 7L));
        all.put(
                "set a list",
                c -> c.set(
                        first(c.scenario()).getHypervisor(),
                        Literals.HYPERVISOR__CAPABILITIES,
                        List.of(Capability.LIVE_MIGRATION)));
        all.put("set a reference to nothing", c -> c.set(guest(c, 0), Literals.DOMAIN__OPERATING_SYSTEM, null));
        all.put("rename", c -> c.rename(guest(c, 0), "web"));
        all.put("create a host", c -> c.createHost(ElementTemplates.host(), new Rectangle(1, 2, 300, -1)));
        all.put(
                "create a guest in the middle",
                c -> c.createDomain(ElementTemplates.guestDomain(), first(c.scenario()), Optional.of(guest(c, 1))));
        all.put(
                "create a driver domain",
                c -> c.createDomain(ElementTemplates.driverDomain(), first(c.scenario()), Optional.empty()));
        all.put(
                "create a policy that waits for a low load",
                c -> c.addAll(PolicyTemplates.additions(c.scenario(), first(c.scenario()), Literals.LOAD_TRIGGER)));
        all.put(
                "create a service with a profile that the scenario lacks",
                c -> c.createService(ElementTemplates.service(ServiceKind.JBOSS), guest(c, 0)));
        all.put("delete a host that is mentioned", c -> c.delete(first(c.scenario())));
        all.put("delete a guest that is mentioned", c -> c.delete(guest(c, 1)));
        all.put("delete a hypervisor", c -> c.delete(first(c.scenario()).getHypervisor()));
        all.put(
                "delete an operating system in use",
                c -> c.delete(c.scenario().getOperatingSystems().get(0)));
        all.put("move a host", c -> c.picture().place(c.diagram().getShapes().get(0), new Rectangle(7, 8, -1, -1)));
        all.put(
                "resize a host",
                c -> c.picture().place(c.diagram().getShapes().get(0), new Rectangle(0, 20, 600, 400)));
        all.put(
                "move a guest to the front",
                c -> c.moveDomain(guest(c, 2), first(c.scenario()), Optional.of(guest(c, 0))));
        all.put("move a guest to the end", c -> c.moveDomain(guest(c, 0), first(c.scenario()), Optional.empty()));
        all.put(
                "move a guest to another host",
                c -> c.moveDomain(guest(c, 1), c.scenario().getHosts().get(1), Optional.empty()));
        all.put(
                "move a service to another guest",
                c -> c.moveService(guest(c, 0).getServices().get(0), guest(c, 1), Optional.empty()));
        all.put("duplicate a host", c -> c.duplicate(first(c.scenario())));
        all.put("duplicate a technique", c -> c.duplicate(technique(c)));
        all.put(
                "paste a guest and a technique",
                c -> c.paste(
                        List.of(guest(c, 0), technique(c)),
                        c.scenario().getHosts().get(1)));
        all.put("move a step up", c -> c.shift(technique(c).getSteps().get(2), -1));
        all.put("move a step down", c -> c.shift(technique(c).getSteps().get(2), 1));
        all.put("let a step wait for another", c -> c.steps().link(step(c, "resume"), step(c, "boot-dom0")));
        all.put("let a step no longer wait", c -> c.steps().unlink(step(c, "resume"), step(c, "recreate")));
        all.put(
                "draw the end of a link to another step",
                c -> c.steps().relink(step(c, "resume"), step(c, "recreate"), step(c, "suspend"), step(c, "recreate")));
        all.put("move a step before another", c -> c.steps().moveBefore(step(c, "suspend"), step(c, "shut-down-dom0")));
        all.put("move a step behind another", c -> c.steps().moveBehind(step(c, "suspend"), step(c, "boot-dom0")));
        all.put("delete a step", c -> c.steps().remove(step(c, "reload")));
        all.put(
                "add a step behind another",
                c -> c.steps()
                        .add(
                                LibraryTemplates.step(Action.SAVE, Scope.GUEST_DOMAINS),
                                technique(c),
                                Optional.of(step(c, "suspend"))));
        all.put("become a changed copy", c -> c.become("Import", changedCopy(c.scenario())));
        for (var question : Question.values()) {
            all.put(
                    "add an experiment: " + question,
                    c -> c.addAll(new ExperimentTemplates(c.scenario(), first(c.scenario()), List.of(technique(c)))
                            .additions(question)));
        }
        return all;
    }

    /** Values, a guest that has moved, one that is gone, and a new host with a guest of the old one and a policy. */
    private static Scenario changedCopy(Scenario scenario) {
        var copy = EcoreUtil.copy(scenario);
        var aside = new ScenarioCommands(copy, HostPlaces.draw(copy));
        first(copy).setCores(7);
        aside.moveDomain(guest(aside, 1), copy.getHosts().get(1), Optional.empty())
                .execute();
        aside.delete(guest(aside, 0)).execute();
        aside.createHost(ElementTemplates.host(), new Rectangle(0, 0, -1, -1)).execute();
        aside.moveDomain(guest(aside, 0), copy.getHosts().get(2), Optional.empty())
                .execute();
        aside.addAll(PolicyTemplates.additions(copy, first(copy), Literals.LOAD_TRIGGER))
                .execute();
        return copy;
    }

    @Test
    void whatHasBecomeACopySaysTheSameWithTheObjectsThatWereThere() {
        var commands = Scenarios.twoHosts();
        var copy = changedCopy(commands.scenario());
        var expected = EcoreUtil.copy(copy);
        var host = first(commands.scenario());
        var moved = guest(commands, 1);
        commands.become("Import", copy).execute();
        assertTrue(EcoreUtil.equals(expected, commands.scenario()));
        assertEquals(host, first(commands.scenario()));
        assertEquals(commands.scenario().getHosts().get(1), moved.eContainer());
        assertEquals(3, commands.diagram().getShapes().size(), "the new host is drawn");
        assertFalse(commands.become("Import", expected).canExecute(), "there is nothing left to do");
    }

    @Test
    void aStepThatIsTakenOutAndPutBackLeavesTheOrderAsItWas() {
        var commands = Scenarios.twoHosts();
        var before = Scenarios.copy(commands);
        commands.steps()
                .moveBefore(step(commands, "suspend"), step(commands, "shut-down-dom0"))
                .execute();
        assertFalse(Scenarios.same(commands, before));
        commands.steps()
                .moveBehind(step(commands, "suspend"), step(commands, "shut-down-dom0"))
                .execute();
        assertTrue(Scenarios.same(commands, before));
    }

    @Test
    void aCopyThatComesIntoAnotherScenarioRefersToNothingOfTheFirst() {
        var from = Scenarios.twoHosts();
        var to = Scenarios.empty();
        var experiment = from.scenario().getExperiments().getFirst();
        experiment.getTechniques().add(technique(from));
        to.paste(List.of(first(from.scenario()), technique(from), experiment), to.scenario())
                .execute();
        to.scenario()
                .eAllContents()
                .forEachRemaining(object -> object.eCrossReferences()
                        .forEach(target -> assertTrue(
                                EcoreUtil.isAncestor(to.scenario(), target), object + " refers to " + target)));
        assertEquals(
                to.scenario().getTechniques(),
                to.scenario().getExperiments().getFirst().getTechniques());
        assertEquals(
                first(to.scenario()), to.scenario().getExperiments().getFirst().getHost());
    }

    @Test
    void whatChangesNothingCannotBeExecuted() {
        var commands = Scenarios.twoHosts();
        var host = first(commands.scenario());
        assertFalse(commands.set(host, Literals.HOST__CORES, host.getCores()).canExecute());
        assertFalse(commands.rename(host, host.getName()).canExecute());
        assertFalse(commands.rename(host, "  ").canExecute());
        assertFalse(commands.moveDomain(guest(commands, 0), host, Optional.of(guest(commands, 1)))
                .canExecute());
        assertFalse(
                commands.moveDomain(guest(commands, 2), host, Optional.empty()).canExecute());
        assertFalse(
                commands.createHypervisor(ElementTemplates.hypervisor(), host).canExecute());
    }

    @Test
    void undoingTheFirstValueMakesTheFeatureUnsetAgain() {
        var commands = Scenarios.twoHosts();
        var guest = guest(commands, 0);
        var command = commands.set(guest, Literals.ELEMENT__DESCRIPTION, "a remark");
        command.execute();
        command.undo();
        assertFalse(guest.eIsSet(Literals.ELEMENT__DESCRIPTION));
        assertNull(guest.getDescription());
    }

    @Test
    void nothingMentionsWhatWasDeleted() {
        var commands = Scenarios.twoHosts();
        var host = first(commands.scenario());
        commands.delete(host).execute();
        var roots = List.of(commands.scenario(), commands.diagram());
        assertTrue(EcoreUtil.UsageCrossReferencer.find(host, roots).isEmpty());
        assertEquals(1, commands.diagram().getShapes().size());
        assertNull(commands.scenario().getExperiments().get(0).getHost());
    }

    @Test
    void createdElementsHaveIdentifiersOfTheirOwn() {
        var commands = Scenarios.twoHosts();
        var seen = new HashSet<String>();
        var roots = List.of(commands.scenario(), commands.diagram());
        EcoreUtil.<EObject>getAllContents(roots).forEachRemaining(element -> {
            if (element.eClass().getEIDAttribute() != null) {
                assertTrue(seen.add(EcoreUtil.getID(element)), "twice: " + EcoreUtil.getID(element));
            }
        });
        assertEquals(seen, Ids.used(roots));
    }

    @Test
    void neighboursGetDifferentNames() {
        var domains = first(Scenarios.twoHosts().scenario()).getDomains();
        assertEquals(
                List.of("dom0", "Guest 1", "Guest 2", "Guest 3"),
                domains.stream().map(Domain::getName).toList());
    }

    @Test
    void guestsShareTheOperatingSystemThatTheScenarioHas() {
        var commands = Scenarios.twoHosts();
        assertEquals(2, commands.scenario().getOperatingSystems().size());
        assertEquals(1, commands.scenario().getServiceProfiles().size());
        assertEquals(guest(commands, 0).getOperatingSystem(), guest(commands, 2).getOperatingSystem());
        assertNotEquals(
                guest(commands, 0).getOperatingSystem(),
                first(commands.scenario()).getDomains().get(0).getOperatingSystem());
    }

    @Test
    void templatesSayThatTheirCostsAreAssumed() {
        var provenance = ElementTemplates.hypervisor().getProvenance();
        assertTrue(provenance.stream().anyMatch(line -> "quickReloadTime".equals(line.getParameter())));
        assertTrue(provenance.stream().allMatch(line -> line.getKind() == ProvenanceKind.ASSUMED));
    }

    private static Technique technique(ScenarioCommands commands) {
        return commands.scenario().getTechniques().getFirst();
    }

    private static Step step(ScenarioCommands commands, String name) {
        return technique(commands).getSteps().stream()
                .filter(step -> step.getId().equals("warm." + name))
                .findFirst()
                .orElseThrow();
    }

    private static Domain guest(ScenarioCommands commands, int number) {
        return first(commands.scenario()).getDomains().get(number + 1);
    }
}
