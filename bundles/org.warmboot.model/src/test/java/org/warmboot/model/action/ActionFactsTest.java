package org.warmboot.model.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmboot.model.Action;
import org.warmboot.model.ModelPackage;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Scope;

class ActionFactsTest {

    private static final Set<Scope> DOMAINS =
            EnumSet.of(Scope.PRIVILEGED_DOMAIN, Scope.GUEST_DOMAINS, Scope.DRIVER_DOMAINS);

    @Test
    void everyActionHasOneRow() {
        assertEquals(
                Action.VALUES,
                ActionFacts.all().stream().map(ActionFacts::action).sorted().toList());
    }

    @Test
    void groupsOfMenusHoldEveryActionOnceInTheOrderOfTheTable() {
        assertEquals(
                ActionFacts.all(),
                ActionFacts.groups().stream().flatMap(List::stream).toList());
    }

    @ParameterizedTest
    @EnumSource
    void whatChangesDomainsActsOnDomainsAndWhatChangesTheHypervisorOnTheMachine(Action action) {
        var facts = ActionFacts.of(action);
        assertFalse(facts.scopes().isEmpty());
        assertTrue(
                facts.ofDomains().isPresent()
                        ? DOMAINS.containsAll(facts.scopes())
                        : facts.scopes().stream().noneMatch(DOMAINS::contains),
                facts::toString);
    }

    @ParameterizedTest
    @EnumSource
    void whatComesBeforeAnActionLeadsToWhereItStarts(Action action) {
        var facts = ActionFacts.of(action);
        var findsDomainsRunning = facts.ofDomains()
                .map(change -> change.from().contains(DomainPhase.RUNNING))
                .orElse(true);
        assertEquals(findsDomainsRunning, facts.after().isEmpty());
        facts.after()
                .map(before -> ActionFacts.of(before).ofDomains().orElseThrow().to())
                .ifPresent(phase -> {
                    // a reload of the hypervisor turns what is suspended into what is frozen
                    var later = phase == DomainPhase.SUSPENDED ? DomainPhase.FROZEN : phase;
                    assertTrue(facts.ofDomains().orElseThrow().from().contains(later), facts::toString);
                });
    }

    @Test
    void inversesAreThoseOfTheLiterature() {
        assertEquals(Optional.of(Action.BOOT), ActionFacts.of(Action.SHUT_DOWN).inverse());
        assertEquals(Optional.of(Action.RESUME), ActionFacts.of(Action.SUSPEND).inverse());
        assertEquals(Optional.of(Action.RESTORE), ActionFacts.of(Action.SAVE).inverse());
        assertEquals(
                Optional.of(Action.RESTART_CHECKPOINT),
                ActionFacts.of(Action.CHECKPOINT).inverse());
        assertEquals(
                Optional.of(Action.MIGRATE_BACK), ActionFacts.of(Action.MIGRATE).inverse());
        assertEquals(Optional.empty(), ActionFacts.of(Action.BOOT).inverse());
        assertEquals(Optional.empty(), ActionFacts.of(Action.RESET_HARDWARE).inverse());
    }

    @Test
    void everyAttributeOfAStepIsThereForAllActionsOrAnOptionOfSome() {
        var forAll = Set.of(Literals.STEP__ACTION, Literals.STEP__SCOPE, Literals.STEP__ORDER, Literals.STEP__AT_ONCE);
        for (EAttribute attribute : ModelPackage.Literals.STEP.getEAttributes()) {
            assertEquals(!forAll.contains(attribute), ActionFacts.isOption(attribute), attribute.getName());
        }
    }

    @ParameterizedTest
    @EnumSource
    void somethingPublishedOrMeasuredSaysHowLongAnActionTakes(Action action) {
        assertFalse(ActionFacts.of(action).parameters().isEmpty());
    }
}
