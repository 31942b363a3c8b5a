package org.warmboot.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmboot.edit.template.ElementTemplates;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Scenario;
import org.warmboot.model.library.TechniqueLibrary;

/** What a value can be chosen from makes sense for all that it is chosen for. */
class ChoicesTest {

    private final Scenario scenario = ModelFactory.eINSTANCE.createScenario();

    @Test
    void aHostUsesTheLinksThatItHolds() {
        var one = ElementTemplates.host();
        var other = ElementTemplates.host();
        scenario.getHosts().addAll(List.of(one, other));
        assertEquals(List.copyOf(one.getLinks()), Choices.of(one, Literals.HOST__MIGRATION_LINK));
        assertEquals(
                List.of(Optional.empty()),
                Choices.common(List.of(one, other), Literals.HOST__MIGRATION_LINK),
                "no link belongs to both");

        one.setMigrationLink(other.getLinks().getFirst());
        assertTrue(Choices.of(one, Literals.HOST__MIGRATION_LINK).contains(one.getMigrationLink()), "it is shown");
    }

    @Test
    void severalStepsWaitForOthersOfTheirTechniqueOnly() {
        TechniqueLibrary.copyInto(scenario, "warm");
        TechniqueLibrary.copyInto(scenario, "cold");
        var steps = scenario.getTechniques().getFirst().getSteps();
        var foreign = scenario.getTechniques().getLast().getSteps();
        var two = Choices.common(List.of(steps.get(0), steps.get(1)), Literals.STEP__PREDECESSORS);
        assertEquals(steps.size() - 2, two.stream().filter(Optional::isPresent).count());
        assertFalse(two.contains(Optional.of(foreign.getFirst())));
        assertTrue(
                Choices.common(List.of(steps.get(0), foreign.get(0)), Literals.STEP__PREDECESSORS).stream()
                        .allMatch(Optional::isEmpty),
                "two techniques have no step in common");
    }
}
