package org.warmboot.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmboot.edit.command.ScenarioCommands;
import org.warmboot.edit.template.Clip;
import org.warmboot.model.Host;
import org.warmboot.model.Policy;

/** Copies keep what acts on them and what they are connected by, within a scenario and in another one. */
class CopyTest {

    @Test
    void aDuplicateIsUnderThePoliciesOfItsOriginal() {
        var commands = Scenarios.twoHosts();
        var host = Scenarios.first(commands.scenario());
        var policy = commands.scenario().getPolicies().getFirst();
        int before = policy.getTargets().size();
        var guest = host.getDomains().getLast();
        var command = commands.multiply(guest, 2);
        command.execute();
        var made = host.getDomains()
                .subList(host.getDomains().size() - 2, host.getDomains().size());
        assertEquals(1, commands.scenario().getPolicies().size());
        assertEquals(before + 2, policy.getTargets().size());
        assertTrue(policy.getTargets().containsAll(made));
        command.undo();
        assertEquals(before, policy.getTargets().size());
    }

    @Test
    void inAnotherScenarioPoliciesAndTheirTechniquesComeAlongAndNameOnlyWhatWasCopied() {
        var from = Scenarios.twoHosts();
        var original = from.scenario().getPolicies().getFirst();
        original.setTechnique(from.scenario().getTechniques().getFirst());
        original.getTargets().add(from.scenario().getHosts().get(1));
        var to = Scenarios.empty();
        to.paste(Clip.of(List.of(Scenarios.first(from.scenario()))), to.scenario())
                .execute();
        var host = Scenarios.first(to.scenario());
        var policy = onlyPolicy(to);
        assertEquals(
                host.getDomains().size() + 1,
                policy.getTargets().size(),
                "the domains that it renewed and the host, not the other host");
        assertTrue(policy.getTargets().contains(host));
        assertTrue(policy.getTargets().containsAll(host.getDomains()));
        assertSame(to.scenario(), policy.getTechnique().eContainer());
        assertNotEquals(original.getTechnique(), policy.getTechnique());
        assertEquals(
                original.getTechnique().getSteps().size(),
                policy.getTechnique().getSteps().size());
        to.paste(Clip.of(List.of(Scenarios.first(from.scenario()))), to.scenario())
                .execute();
        assertEquals(1, to.scenario().getTechniques().size(), "the same technique serves both");
        assertEquals(
                2 * (host.getDomains().size() + 1), onlyPolicy(to).getTargets().size());
    }

    @Test
    void aCopiedHostUsesItsOwnLinksAndDisks() {
        var commands = Scenarios.twoHosts();
        var host = Scenarios.first(commands.scenario());
        host.setMigrationLink(host.getLinks().getFirst());
        host.setImageDisk(host.getDisks().getFirst());
        for (var target : List.of(commands, Scenarios.empty())) {
            target.paste(Clip.of(List.of(host)), target.scenario()).execute();
            Host copy = target.scenario().getHosts().getLast();
            assertNotEquals(host, copy);
            assertSame(copy.getLinks().getFirst(), copy.getMigrationLink());
            assertSame(copy.getDisks().getFirst(), copy.getImageDisk());
        }
    }

    private static Policy onlyPolicy(ScenarioCommands commands) {
        assertEquals(1, commands.scenario().getPolicies().size());
        return commands.scenario().getPolicies().getFirst();
    }
}
