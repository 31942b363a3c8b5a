package org.warmboot.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.model.Action;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Scope;
import org.warmboot.model.action.ActionFacts;
import org.warmboot.model.action.DomainPhase;

/** What the table of actions says holds in the engine, which knows nothing of the table. */
class ActionsInTheEngineTest {

    @Test
    void theEngineHasTheActionsOfTheTableAndNoOthers() {
        assertEquals(
                Action.VALUES.stream().map(Action::name).toList(),
                Stream.of(org.warmboot.engine.plan.Action.values())
                        .map(Enum::name)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void theEngineActsOnWhatTheTableNames(Action action) {
        for (var scope : ActionFacts.of(action).scopes()) {
            var reason = failure(laboratory(action, scope));
            assertTrue(!reason.contains("does not act on") && !reason.contains("cannot act on"), reason);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theEngineDoesToTheMachineNothingThatIsForDomainsAndTheOtherWayRound(Action action) {
        var wrong = ActionFacts.of(action).ofDomains().isPresent() ? Scope.HYPERVISOR : Scope.GUEST_DOMAINS;
        var reason = failure(laboratory(action, wrong));
        assertTrue(reason.contains("does not act on"), reason);
    }

    @ParameterizedTest
    @EnumSource
    void theEngineAsksForTheCapabilityThatTheTableNamesWhereDomainsRunBefore(Action action) {
        var facts = ActionFacts.of(action);
        var lab = laboratory(action, facts.scopes().iterator().next());
        lab.scenario
                .getHosts()
                .forEach(host -> host.getHypervisor().getCapabilities().clear());
        var reason = failure(lab);
        var first = facts.ofDomains()
                .map(change -> change.from().contains(DomainPhase.RUNNING))
                .orElse(true);
        if (first && facts.capability().isPresent()) {
            assertTrue(
                    reason.contains(
                            "lacks the capability " + facts.capability().get().getLiteral()),
                    reason);
        } else {
            assertTrue(facts.capability().isPresent() || !reason.contains("lacks the capability"), reason);
        }
    }

    /** A technique of one step on a host with a guest and a driver domain, beside a spare host; it is not validated. */
    private static Laboratory laboratory(Action action, Scope scope) {
        var lab = new Laboratory();
        var host = lab.host("host", 8 * Laboratory.GIB);
        lab.guest(host, "guest", Laboratory.GIB);
        var driver = ModelFactory.eINSTANCE.createDriverDomain();
        driver.setId("driver");
        driver.setMemory(64 * Laboratory.MIB);
        driver.setOperatingSystem(lab.system);
        host.getDomains().add(driver);
        lab.reboot(host, lab.technique("one", Laboratory.step(action, scope)), lab.host("spare", 8 * Laboratory.GIB));
        return lab;
    }

    /** Why the run failed; empty if it completed. */
    private static String failure(Laboratory lab) {
        return lab.outcome() instanceof RunOutcome.Failed failed ? failed.message() : "";
    }
}
