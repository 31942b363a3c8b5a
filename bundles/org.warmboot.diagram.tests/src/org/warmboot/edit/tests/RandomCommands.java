package org.warmboot.edit.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.warmboot.drawing.topology.HostPlaces;
import org.warmboot.edit.command.LinkCommands;
import org.warmboot.edit.command.ScenarioCommands;
import org.warmboot.edit.template.ElementTemplates;
import org.warmboot.edit.template.PolicyTemplates;
import org.warmboot.model.Domain;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Scenario;
import org.warmboot.model.ServiceKind;
import org.warmboot.model.Step;

/** What a user might do to a scenario, drawn by lot. */
final class RandomCommands {
    private final Random random;

    RandomCommands(long seed) {
        random = new Random(seed);
    }

    Command next(ScenarioCommands commands) {
        var scenario = commands.scenario();
        var element = element(scenario);
        return switch (random.nextInt(19)) {
            case 0 -> commands.rename(element, "name " + random.nextInt(1000));
            case 1 -> commands.set(element, Literals.ELEMENT__DESCRIPTION, "remark " + random.nextInt(1000));
            case 2 -> commands.delete(element);
            case 3 -> commands.duplicate(element);
            case 4 -> commands.shift(element, random.nextBoolean() ? 1 : -1);
            case 5 -> commands.createHost(ElementTemplates.host(), new Rectangle(random.nextInt(900), 20, -1, -1));
            case 6 ->
                host(scenario)
                        .map(host -> commands.createDomain(ElementTemplates.guestDomain(), host, Optional.empty()))
                        .orElseGet(CompoundCommand::new);
            case 7 ->
                element instanceof Domain domain
                        ? commands.createService(ElementTemplates.service(ServiceKind.JBOSS), domain)
                        : element instanceof Step step
                                ? commands.steps().remove(step)
                                : commands.set(scenario, Literals.SCENARIO__SEED, random.nextLong(1000));
            case 8 ->
                commands.diagram().getShapes().isEmpty()
                        ? new CompoundCommand()
                        : commands.picture()
                                .place(
                                        commands.diagram().getShapes().getFirst(),
                                        new Rectangle(random.nextInt(900), random.nextInt(500), -1, -1));
            case 9 ->
                host(scenario)
                        .map(host -> commands.createCluster(PolicyTemplates.cluster(scenario), List.of(host)))
                        .orElseGet(CompoundCommand::new);
            case 10 ->
                scenario.getClusters().isEmpty()
                        ? commands.picture().arrange()
                        : commands.picture()
                                .move(
                                        scenario.getClusters().getFirst(),
                                        scenario.getHosts(),
                                        new Point(random.nextInt(9), random.nextInt(9)));
            case 11 ->
                host(scenario)
                        .filter(host -> !host.getDomains().isEmpty())
                        .map(host -> commands.moveDomain(
                                host.getDomains().getLast(),
                                host(scenario).orElseThrow(),
                                Optional.of(host.getDomains().getFirst())))
                        .orElseGet(CompoundCommand::new);
            case 15, 16 -> {
                var options = new LinkCommands(commands).between(element, element(scenario));
                yield options.isEmpty() ? new CompoundCommand() : options.get(random.nextInt(options.size()));
            }
            // it takes long, as whole scenarios are compared
            case 17 ->
                random.nextInt(4) == 0
                        ? commands.become("become", changedCopy(scenario))
                        : commands.paste(List.of(element), element(scenario));
            case 14 -> commands.picture().layout();
            case 12 -> commands.multiply(element, random.nextInt(1, 4));
            case 13 ->
                commands.picture()
                        .resize(
                                "resize",
                                scenario.getHosts().stream()
                                        .limit(2)
                                        .collect(Collectors.toMap(
                                                host -> host, host -> new Dimension(random.nextInt(200, 900), -1))));
            default -> commands.paste(List.of(element), element(scenario));
        };
    }

    private Scenario changedCopy(Scenario scenario) {
        var copy = EcoreUtil.copy(scenario);
        var aside = new ScenarioCommands(copy, HostPlaces.draw(copy));
        for (int number = 0; number < 3; number++) {
            var command = next(aside);
            if (command.canExecute()) {
                command.execute();
            }
        }
        return copy;
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    private Optional<Host> host(Scenario scenario) {
        return scenario.getHosts().isEmpty()
                ? Optional.empty()
                : Optional.of(scenario.getHosts()
                        .get(random.nextInt(scenario.getHosts().size())));
    }

    private Element element(Scenario scenario) {
        var all = new ArrayList<Element>();
        scenario.eAllContents().forEachRemaining((EObject object) -> {
            if (object instanceof Element element) {
                all.add(element);
            }
        });
        return all.isEmpty() ? scenario : all.get(random.nextInt(all.size()));
    }
}
