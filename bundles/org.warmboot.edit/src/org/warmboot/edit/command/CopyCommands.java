package org.warmboot.edit.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.warmboot.drawing.topology.HostPlaces;
import org.warmboot.edit.Messages;
import org.warmboot.edit.template.Clip;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Technique;

/**
 * Commands that add copies of elements, and let policies act on them that acted on the originals.
 *
 * @param commands all commands on the scenario
 */
record CopyCommands(ScenarioCommands commands) {

    /** Adds copies of an element behind it; not executable where there is room for one only. */
    Command behind(Element element, int number, String label) {
        var place = element.eContainmentFeature();
        if (place == null || !place.isMany()) {
            return new ScenarioCommands.Impossible();
        }
        var clips =
                Stream.generate(() -> Clip.of(List.of(element))).limit(number).toList();
        var copies = clips.stream().map(clip -> clip.elements().getFirst()).toList();
        var all = new CompoundCommand(label);
        if (element instanceof Host) {
            createHosts(copies).forEach(all::add);
        } else {
            int next = Slot.of(element).index() + 1;
            for (var copy : copies) {
                all.add(commands.create(copy, element.eContainer(), place, next++, Optional.empty()));
            }
        }
        clips.forEach(clip -> keepPolicies(clip, clip.elements()).forEach(all::add));
        return all;
    }

    /** Adds copies, each to an element or to the nearest one around that which can hold it. */
    Command paste(Clip clip, Element target) {
        var all = new CompoundCommand(Messages.text("paste"));
        var copies = clip.copy();
        createHosts(copies.elements()).forEach(all::add);
        var placed = new ArrayList<Element>();
        for (var copy : copies.elements()) {
            var owner = Places.around(target, copy.eClass());
            owner.ifPresent(holder -> placed.add(copy));
            if (!(copy instanceof Host)) {
                owner.map(holder -> commands.add(copy, holder)).ifPresent(all::add);
            }
        }
        keepPolicies(copies, placed).forEach(all::add);
        return all;
    }

    /** Lets policies act on copies that are added before. */
    private List<Command> keepPolicies(Clip copies, List<Element> placed) {
        var all = new ArrayList<Command>();
        var techniques = new HashSet<Technique>();
        for (var policy : copies.policies()) {
            var targets = policy.getTargets().stream()
                    .filter(target -> EcoreUtil.isAncestor(placed, target))
                    .toList();
            var same = sameId(commands.scenario().getPolicies(), policy);
            if (same.isPresent()) {
                all.add(new AddReferences(same.orElseThrow(), Literals.POLICY__TARGETS, targets));
            } else if (!targets.isEmpty()) {
                var technique = policy.getTechnique();
                if (technique != null
                        && sameId(commands.scenario().getTechniques(), technique)
                                .isEmpty()
                        && techniques.add(technique)) {
                    all.add(commands.create(technique, commands.scenario(), Literals.SCENARIO__TECHNIQUES));
                }
                all.add(commands.create(policy, commands.scenario(), Literals.SCENARIO__POLICIES));
            }
        }
        return all;
    }

    private static <E extends Element> Optional<E> sameId(List<E> elements, E element) {
        return elements.stream()
                .filter(other -> other.getId() != null && other.getId().equals(element.getId()))
                .findFirst();
    }

    /** Adds hosts below what is drawn, side by side. */
    private List<Command> createHosts(List<? extends Element> elements) {
        var hosts = elements.stream()
                .filter(Host.class::isInstance)
                .map(Host.class::cast)
                .toList();
        var free = HostPlaces.free(commands.diagram(), hosts);
        return IntStream.range(0, hosts.size())
                .mapToObj(i -> commands.createHost(
                        hosts.get(i), new Rectangle(free.get(i).x(), free.get(i).y(), -1, -1)))
                .toList();
    }
}
