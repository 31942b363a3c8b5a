package org.warmboot.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.warmboot.drawing.Box;
import org.warmboot.drawing.topology.ClusterFrame;
import org.warmboot.drawing.topology.Standing;
import org.warmboot.edit.command.ScenarioCommands;
import org.warmboot.edit.template.ElementTemplates;
import org.warmboot.edit.template.PolicyTemplates;
import org.warmboot.model.Host;
import org.warmboot.model.ModelFactory;

/** The automatic layout keeps apart what belongs apart, and is the same each time. */
class LayoutTest {

    @RepeatedTest(60)
    void hostsAreApartAndClustersAmongThemselvesTheSameEachTimeAndOneUndoBringsBackWhatWas(RepetitionInfo lot) {
        var commands = scenario(new Random(lot.getCurrentRepetition()));
        var before = Scenarios.copy(commands);
        var layout = commands.picture().layout();
        layout.execute();
        var boxes = new Standing(commands.scenario(), commands.diagram()).boxes();
        assertInOrder(commands, boxes);
        var after = Scenarios.copy(commands);
        layout.undo();
        assertTrue(Scenarios.same(commands, before));
        commands.picture().layout().execute();
        assertTrue(Scenarios.same(commands, after));
        assertFalse(commands.picture().layout().canExecute(), "nothing is left to be done");
    }

    @Test
    void guestsMigrateFromLeftToRight() {
        var commands = Scenarios.empty();
        for (int i = 0; i < 3; i++) {
            commands.createHost(ElementTemplates.host(), new Rectangle(0, 0, -1, -1))
                    .execute();
        }
        var hosts = commands.scenario().getHosts();
        commands.createCluster(PolicyTemplates.cluster(commands.scenario()), List.of(hosts.get(1), hosts.get(2)))
                .execute();
        commands.scenario().getClusters().getFirst().setSpareHost(hosts.get(0));
        commands.picture().layout().execute();
        var boxes = new Standing(commands.scenario(), commands.diagram()).boxes();
        assertTrue(boxes.get(hosts.get(1)).right() < boxes.get(hosts.get(0)).x());
        assertTrue(boxes.get(hosts.get(2)).right() < boxes.get(hosts.get(0)).x());
    }

    private static void assertInOrder(ScenarioCommands commands, Map<Host, Box> boxes) {
        assertEquals(commands.scenario().getHosts().size(), boxes.size());
        var all = List.copyOf(boxes.values());
        for (int i = 0; i < all.size(); i++) {
            assertTrue(all.get(i).x() >= 0 && all.get(i).y() >= 0);
            assertEquals(0, all.get(i).x() % 8 + all.get(i).y() % 8);
            for (int j = 0; j < i; j++) {
                assertFalse(all.get(i).meets(all.get(j)), all.get(i) + " and " + all.get(j));
            }
        }
        var frames = ClusterFrame.framed(commands.scenario()).stream()
                .flatMap(cluster -> ClusterFrame.of(cluster, boxes).stream())
                .toList();
        for (var frame : frames) {
            assertEquals(List.of(), frame.strangers());
            assertTrue(frames.stream()
                    .allMatch(other -> other == frame || !other.box().meets(frame.box())));
        }
    }

    /** Up to twelve hosts of different sizes on one heap, some in clusters, some with peers. */
    private static ScenarioCommands scenario(Random random) {
        var commands = Scenarios.empty();
        var free = new ArrayList<Host>();
        for (int i = random.nextInt(1, 13); i > 0; i--) {
            var host = ElementTemplates.host();
            for (int guest = random.nextInt(8); guest > 0; guest--) {
                host.getDomains().add(EcoreUtil.copy(ElementTemplates.guestDomain()));
            }
            free.add(host);
            commands.createHost(host, new Rectangle(random.nextInt(200), random.nextInt(200), -1, -1))
                    .execute();
        }
        var experiment = ModelFactory.eINSTANCE.createRebootExperiment();
        experiment.setHost(free.getFirst());
        experiment.getPeers().add(free.getLast());
        commands.scenario().getExperiments().add(experiment);
        while (free.size() > 3 && random.nextBoolean()) {
            var members = List.copyOf(free.subList(0, random.nextInt(1, 4)));
            free.removeAll(members);
            commands.createCluster(PolicyTemplates.cluster(commands.scenario()), members)
                    .execute();
            if (random.nextBoolean()) {
                commands.scenario().getClusters().getLast().setSpareHost(free.removeFirst());
            }
        }
        return commands;
    }
}
