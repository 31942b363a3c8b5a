package org.warmboot.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmboot.model.Action;
import org.warmboot.model.action.ActionFacts;
import org.warmboot.model.action.DomainPhase;
import org.warmboot.model.action.HypervisorPhase;

/** Whatever a step finds instead of what its action needs, there is a sentence for it. */
class ActionSentencesTest {

    @ParameterizedTest
    @EnumSource
    void everyActionThatCanFindDomainsInAWrongPhaseSaysSo(Action action) {
        ActionFacts.of(action)
                .ofDomains()
                .ifPresent(change -> says("walk." + action.getLiteral(), "Step \"S\"", "{1}", "{2}"));
    }

    @ParameterizedTest
    @EnumSource
    void everyActionThatCanFindTheHypervisorInAWrongPhaseSaysSo(Action action) {
        ActionFacts.of(action)
                .ofHypervisor()
                .filter(change -> !change.from().equals(EnumSet.allOf(HypervisorPhase.class)))
                .ifPresent(change -> says("walk.hypervisor." + action.getLiteral(), "Step \"S\""));
    }

    @ParameterizedTest
    @EnumSource
    void everyPhaseHasAName(DomainPhase phase) {
        assertTrue(
                Messages.get("phase." + phase.name().toLowerCase(Locale.ROOT)).length() > 3);
    }

    /** The sentence has a place for the step and for what it finds, and says what to do. */
    private static void says(String key, String start, String... places) {
        var sentence = Messages.get(key, "S", "{1}", "{2}");
        assertTrue(sentence.startsWith(start), sentence);
        for (var place : places) {
            assertTrue(sentence.contains(place), sentence);
        }
        assertEquals(2, sentence.split(": ").length, sentence);
    }
}
