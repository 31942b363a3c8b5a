package org.warmboot.edit.tests;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.drawing.topology.HostPlaces;
import org.warmboot.edit.command.ScenarioCommands;
import org.warmboot.edit.template.ElementTemplates;
import org.warmboot.model.Host;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Scenario;
import org.warmboot.model.library.TechniqueLibrary;

/** Scenarios to test with. */
final class Scenarios {
    private Scenarios() {}

    /** Commands on an empty scenario. */
    static ScenarioCommands empty() {
        var scenario = ModelFactory.eINSTANCE.createScenario();
        scenario.setId("scenario");
        scenario.setName("Test");
        return new ScenarioCommands(scenario, HostPlaces.draw(scenario));
    }

    /** Commands on two hosts, the first with three guests, mentioned by a cluster, a policy and an experiment. */
    static ScenarioCommands twoHosts() {
        var commands = empty();
        for (int number = 0; number < 2; number++) {
            commands.createHost(ElementTemplates.host(), new Rectangle(500 * number, 20, -1, -1))
                    .execute();
        }
        var scenario = commands.scenario();
        for (int number = 0; number < 3; number++) {
            commands.createDomain(ElementTemplates.guestDomain(), first(scenario), Optional.empty())
                    .execute();
        }
        TechniqueLibrary.copyInto(scenario, "warm");
        mention(scenario);
        return commands;
    }

    static Host first(Scenario scenario) {
        return scenario.getHosts().get(0);
    }

    /** A deep copy of scenario and picture. */
    static List<EObject> copy(ScenarioCommands commands) {
        return List.copyOf(EcoreUtil.copyAll(roots(commands)));
    }

    static boolean same(ScenarioCommands commands, List<EObject> copy) {
        return EcoreUtil.equals(roots(commands), copy);
    }

    private static List<EObject> roots(ScenarioCommands commands) {
        return List.of(commands.scenario(), commands.diagram());
    }

    private static void mention(Scenario scenario) {
        var cluster = ModelFactory.eINSTANCE.createCluster();
        cluster.setId("cluster");
        cluster.getHosts().addAll(scenario.getHosts());
        cluster.setSpareHost(first(scenario));
        scenario.getClusters().add(cluster);
        var policy = ModelFactory.eINSTANCE.createPolicy();
        policy.setId("policy");
        policy.getTargets().addAll(first(scenario).getDomains());
        policy.getTargets().add(first(scenario));
        scenario.getPolicies().add(policy);
        var experiment = ModelFactory.eINSTANCE.createRebootExperiment();
        experiment.setId("experiment");
        experiment.setHost(first(scenario));
        scenario.getExperiments().add(experiment);
    }
}
