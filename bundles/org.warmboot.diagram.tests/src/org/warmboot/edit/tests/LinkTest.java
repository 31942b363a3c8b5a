package org.warmboot.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmboot.edit.command.LinkCommands;
import org.warmboot.edit.command.ScenarioCommands;
import org.warmboot.edit.template.ElementTemplates;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.library.TechniqueLibrary;
import org.warmboot.validation.Severity;
import org.warmboot.validation.Validation;

/** A line from one element to another offers what is legal between the two, and nothing else. */
class LinkTest {
    private ScenarioCommands commands;
    private Host left;
    private Host right;

    @BeforeEach
    void twoHosts() {
        commands = Scenarios.empty();
        for (int number = 0; number < 2; number++) {
            var host = ElementTemplates.host();
            commands.createHost(host, new Rectangle(500 * number, 20, -1, -1)).execute();
            commands.createDomain(ElementTemplates.guestDomain(), host, Optional.empty())
                    .execute();
        }
        left = commands.scenario().getHosts().getFirst();
        right = commands.scenario().getHosts().getLast();
        left.setName("left");
        right.setName("right");
    }

    @Test
    void twoHostsBecomeAClusterAndThenOneOfThemTheSpare() {
        assertEquals(
                List.of("Cluster of left and right", "Cluster of left with right as its spare host"),
                labels(left, right));
        options(left, right).getFirst().execute();
        var cluster = commands.scenario().getClusters().getFirst();
        assertEquals(List.of(left, right), cluster.getHosts());
        assertEquals(List.of("Keep right free as the spare host of Cluster"), labels(left, right));
        options(left, right).getFirst().execute();
        assertSame(right, cluster.getSpareHost());
        assertEquals(List.of(), labels(left, right), "it is already");
        assertEquals(List.of(), labels(left, left));
    }

    @Test
    void aTechniqueOnAHostMakesAPolicyWithoutFault() {
        var technique = TechniqueLibrary.copyInto(commands.scenario(), "warm");
        var link = options(technique, left).getFirst();
        link.execute();
        var policy = commands.scenario().getPolicies().getFirst();
        assertEquals(List.of(left), policy.getTargets());
        assertSame(technique, policy.getTechnique());
        assertTrue(Validation.validate(commands.scenario()).stream()
                .noneMatch(issue -> issue.target() == policy && issue.severity() == Severity.ERROR));
        assertEquals(1, options(policy, right).size());
        options(policy, right).getFirst().execute();
        assertEquals(List.of(left, right), policy.getTargets());
        assertEquals(List.of(), labels(policy, right));
    }

    @Test
    void aGuestMovesToAnotherHostAndDom0Stays() {
        var guest = left.getDomains().getLast();
        assertEquals(List.of("Move Guest 1 to right"), labels(guest, right));
        assertEquals(List.of(), labels(guest, left));
        assertEquals(List.of(), labels(left.getDomains().getFirst(), right));
        options(guest, right).getFirst().execute();
        assertSame(right, guest.eContainer());
    }

    @Test
    void aHostUsesItsOwnLinksAndDisksOnly() {
        var link = left.getLinks().getFirst();
        assertEquals(2, labels(link, left).size());
        assertEquals(List.of(), labels(link, right));
        options(link, left).getFirst().execute();
        assertSame(link, left.getMigrationLink());
        assertEquals(1, labels(link, left).size());
        assertEquals(2, labels(left.getDisks().getFirst(), left).size());
    }

    private List<Command> options(Element from, Element to) {
        return new LinkCommands(commands).between(from, to);
    }

    private List<String> labels(Element from, Element to) {
        return options(from, to).stream().map(Command::getLabel).toList();
    }
}
