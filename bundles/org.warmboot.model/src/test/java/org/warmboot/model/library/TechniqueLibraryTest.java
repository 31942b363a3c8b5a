package org.warmboot.model.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.warmboot.model.Action;
import org.warmboot.model.Capability;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Renewed;
import org.warmboot.model.Scope;
import org.warmboot.model.Sender;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;
import org.warmboot.model.file.ScenarioFiles;

class TechniqueLibraryTest {

    @Test
    void warmSuspendsTheGuestsOnlyAfterDom0IsDown() {
        assertEquals(
                List.of(
                        Action.SHUT_DOWN,
                        Action.SHUT_DOWN,
                        Action.SUSPEND,
                        Action.QUICK_RELOAD,
                        Action.INITIALISE_HYPERVISOR,
                        Action.BOOT,
                        Action.BOOT,
                        Action.RECREATE,
                        Action.RESUME),
                actions("warm"));
        assertTrue(step("warm", "warm.suspend").getPredecessors().stream()
                .anyMatch(before -> before.getScope() == Scope.PRIVILEGED_DOMAIN));
    }

    @Test
    void guestsAreAsNewExactlyWhereTheirOperatingSystemsBoot() {
        for (Technique technique : TechniqueLibrary.techniques()) {
            boolean boots = technique.getSteps().stream()
                    .anyMatch(step -> step.getScope() == Scope.GUEST_DOMAINS
                            && (step.getAction() == Action.BOOT || step.getAction() == Action.RESTART_CHECKPOINT));
            assertEquals(boots, technique.getRenews().contains(Renewed.GUEST_DOMAINS), technique.getId());
        }
    }

    @Test
    void whoeverReloadsQuicklyMustBeAbleToAndNobodyElse() {
        for (Technique technique : TechniqueLibrary.techniques()) {
            boolean reloads = technique.getSteps().stream().anyMatch(step -> step.getAction() == Action.QUICK_RELOAD);
            assertEquals(reloads, technique.getRequires().contains(Capability.QUICK_RELOAD), technique.getId());
        }
    }

    @Test
    void thePrivilegedDomainSuspendsBeforeItIsShutDown() {
        assertEquals(
                Sender.PRIVILEGED_DOMAIN,
                step("warm-dom0-suspend", "warm-dom0-suspend.suspend").getSender());
        assertEquals(
                "suspend",
                suffix(
                        "warm-dom0-suspend",
                        step("warm-dom0-suspend", "warm-dom0-suspend.shut-down-dom0")
                                .getPredecessors()
                                .getFirst()));
    }

    @Test
    void everyTechniqueSaysWhatItDoesAndWhatItRenews() {
        for (Technique technique : TechniqueLibrary.techniques()) {
            assertTrue(technique.getDescription().endsWith("."), technique.getId());
            assertFalse(technique.getRenews().isEmpty(), technique.getId());
            technique.getSteps().forEach(step -> assertFalse(step.getName().isBlank(), step.getId()));
        }
    }

    @Test
    void driverDomainsGoDownBeforeDom0AndComeUpAfterIt() {
        for (String id : List.of("warm", "saved", "cold")) {
            assertEquals(
                    "shut-down-drivers boot-dom0",
                    suffix(
                                    id,
                                    step(id, id + ".shut-down-dom0")
                                            .getPredecessors()
                                            .getFirst()) + " "
                            + suffix(
                                    id,
                                    step(id, id + ".boot-drivers")
                                            .getPredecessors()
                                            .getFirst()));
        }
    }

    @Test
    void theFileIsAsItWouldBeSaved() throws Exception {
        try (var content = TechniqueLibrary.class.getResourceAsStream("techniques.warmboot")) {
            byte[] bytes = content.readAllBytes();
            var document = ScenarioFiles.load(new ByteArrayInputStream(bytes), "techniques");
            assertArrayEquals(bytes, ScenarioFiles.toBytes(document, "techniques"));
        }
    }

    @Test
    void aSecondCopyGetsItsOwnIdentifiers() {
        var scenario = ModelFactory.eINSTANCE.createScenario();
        assertEquals("cold", TechniqueLibrary.copyInto(scenario, "cold").getId());
        Technique second = TechniqueLibrary.copyInto(scenario, "cold");
        assertEquals("cold-1", second.getId());
        assertEquals("cold-1.shut-down", second.getSteps().getFirst().getId());
        assertEquals(
                second, second.getSteps().getLast().getPredecessors().getFirst().eContainer());
        assertThrows(NoSuchElementException.class, () -> TechniqueLibrary.copyInto(scenario, "tepid"));
    }

    private static List<Action> actions(String id) {
        return TechniqueLibrary.find(id).orElseThrow().getSteps().stream()
                .map(Step::getAction)
                .toList();
    }

    private static Step step(String technique, String id) {
        return TechniqueLibrary.find(technique).orElseThrow().getSteps().stream()
                .filter(step -> step.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String suffix(String technique, Step step) {
        return step.getId().substring(technique.length() + 1);
    }
}
