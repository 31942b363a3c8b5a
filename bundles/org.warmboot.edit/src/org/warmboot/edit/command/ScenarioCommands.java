package org.warmboot.edit.command;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.warmboot.drawing.topology.HostPlaces;
import org.warmboot.edit.Messages;
import org.warmboot.edit.template.Clip;
import org.warmboot.edit.template.ExperimentTemplates;
import org.warmboot.model.Capability;
import org.warmboot.model.Cluster;
import org.warmboot.model.Domain;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.Hypervisor;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Scenario;
import org.warmboot.model.Service;
import org.warmboot.model.notation.Diagram;
import org.warmboot.model.notation.NotationFactory;
import org.warmboot.model.notation.Shape;
import org.warmboot.model.words.CamelCase;
import org.warmboot.model.words.ElementNames;

/**
 * Makes every command that changes a scenario or its picture. None changes anything before it is executed; all can be
 * undone and done again without a trace.
 *
 * @param scenario what is edited
 * @param diagram  its picture
 */
public record ScenarioCommands(Scenario scenario, Diagram diagram) {

    /**
     * Gives a feature a value; not executable when it has that value already.
     *
     * @param value a value of the feature's own Java type; a list for a feature with many values
     */
    public Command set(EObject target, EStructuralFeature feature, Object value) {
        var label = Messages.text("set", CamelCase.words(feature.getName()), owner(target));
        return new SetFeature(label, target, feature, value);
    }

    /** Gives an element another name; blanks around it do not count, and an empty one is not executable. */
    public Command rename(Element element, String name) {
        var trimmed = name.strip();
        return trimmed.isEmpty()
                ? new Impossible()
                : new SetFeature(
                        Messages.text("rename", ElementNames.orKind(element), trimmed),
                        element,
                        Literals.ELEMENT__NAME,
                        trimmed);
    }

    /**
     * Adds a host to the scenario and to its picture.
     *
     * @param bounds in pixels; -1 as width or height for the natural one
     */
    public Command createHost(Host host, Rectangle bounds) {
        var shape = NotationFactory.eINSTANCE.createShape();
        shape.setElement(host);
        shape.setX(bounds.x);
        shape.setY(bounds.y);
        shape.setWidth(bounds.width);
        shape.setHeight(bounds.height);
        return create(host, scenario, Literals.SCENARIO__HOSTS, Slot.END, Optional.of(shape));
    }

    /** Adds a cluster of some hosts, which may be in others as well; not executable without any. */
    public Command createCluster(Cluster cluster, List<Host> hosts) {
        if (hosts.isEmpty()) {
            return new Impossible();
        }
        cluster.getHosts().clear();
        cluster.getHosts().addAll(hosts);
        return create(cluster, scenario, Literals.SCENARIO__CLUSTERS);
    }

    /** Gives a host without a hypervisor one. */
    public Command createHypervisor(Hypervisor hypervisor, Host host) {
        return create(hypervisor, host, Literals.HOST__HYPERVISOR, Slot.END, Optional.empty());
    }

    /** Adds a domain to a host, before another or at the end. */
    public Command createDomain(Domain domain, Host host, Optional<Domain> before) {
        int index = before.map(host.getDomains()::indexOf).orElse(Slot.END);
        return create(domain, host, Literals.HOST__DOMAINS, index, Optional.empty());
    }

    /** Adds a service to a domain. */
    public Command createService(Service service, Domain domain) {
        return create(service, domain, Literals.DOMAIN__SERVICES, Slot.END, Optional.empty());
    }

    /** Adds any other element at the end of the list that holds its kind, such as a technique of the scenario. */
    public Command create(Element element, EObject owner, EStructuralFeature feature) {
        return create(element, owner, feature, Slot.END, Optional.empty());
    }

    /**
     * Adds an element to whatever list or place of an owner is for its kind; a host is drawn where there is room.
     * Not executable if the owner cannot hold it.
     */
    public Command add(Element element, EObject owner) {
        if (element instanceof Host host && owner == scenario) {
            var free = HostPlaces.free(diagram);
            return createHost(host, new Rectangle(free.x(), free.y(), -1, -1));
        }
        var add = Places.of(owner, element.eClass())
                .map(place -> create(element, owner, place, Slot.END, Optional.empty()))
                .orElseGet(Impossible::new);
        return owner instanceof Hypervisor hypervisor ? withPaging(add, hypervisor) : add;
    }

    /** Adds an element with what it needs before it, as one step of the history. */
    public Command addAll(List<ExperimentTemplates.Part> parts) {
        var all = new CompoundCommand(Messages.text(
                "create", CamelCase.words(parts.getLast().element().eClass().getName())));
        parts.forEach(part -> all.add(
                switch (part) {
                    case ExperimentTemplates.Addition addition -> add(addition.element(), addition.owner());
                    case ExperimentTemplates.Link link -> set(link.owner(), link.reference(), link.element());
                }));
        return all;
    }

    /**
     * Adds a copy of an element behind it, under the same policies; not executable where there is room for one only.
     */
    public Command duplicate(Element element) {
        return new CopyCommands(this).behind(element, 1, Messages.text("duplicate", ElementNames.orKind(element)));
    }

    /**
     * Adds so many copies of an element behind it, under the same policies and with names that count on; not executable
     * where there is room for one only.
     */
    public Command multiply(Element element, int number) {
        return new CopyCommands(this)
                .behind(element, number, Messages.text("multiply", number, ElementNames.orKind(element)));
    }

    /** Adds copies of elements, and what goes with them, see {@link #paste(Clip, Element)}. */
    public Command paste(Collection<? extends Element> originals, Element target) {
        return paste(Clip.of(originals), target);
    }

    /**
     * Adds copies of elements, each to the given one or to the nearest element around that which can hold it. Policies of
     * this scenario that acted on the originals act on the copies too; of another scenario, they come along.
     */
    public Command paste(Clip clip, Element target) {
        return new CopyCommands(this).paste(clip, target);
    }

    /**
     * Moves an element by one within its list, towards the front or the end.
     *
     * @param by -1 or 1
     */
    public Command shift(Element element, int by) {
        var place = element.eContainmentFeature();
        if (place == null || !place.isMany()) {
            return new Impossible();
        }
        var list = Slot.values(element.eContainer(), place);
        int before = list.indexOf(element) + (by < 0 ? -1 : 2);
        if (before < 0 || before > list.size()) {
            return new Impossible();
        }
        var next = before < list.size() ? Optional.of((Element) list.get(before)) : Optional.<Element>empty();
        return new MoveElement(
                Messages.text("move", ElementNames.orKind(element)), element, element.eContainer(), next);
    }

    /** Makes commands on the steps of techniques. */
    public StepCommands steps() {
        return new StepCommands(this);
    }

    /**
     * Makes the scenario what a copy of it has become: what was worked out aside, such as an import, is one step of the
     * history. Elements are the same if their identifiers are; hosts that are new are drawn where there is room.
     */
    public Command become(String label, Scenario copy) {
        return new BecomeCopy(label, scenario, diagram, copy);
    }

    /** Deletes an element with all it holds, its pictures, and every mention of it elsewhere. */
    public Command delete(Element element) {
        return new DeleteElement(
                Messages.text("delete", ElementNames.orKind(element)), element, List.of(scenario, diagram));
    }

    /** Moves a domain within its host or to another, before a domain there or to the end. */
    public Command moveDomain(Domain domain, Host host, Optional<Domain> before) {
        return new MoveElement(Messages.text("move", ElementNames.orKind(domain)), domain, host, before);
    }

    /** Moves a service within its domain or to another, before a service there or to the end. */
    public Command moveService(Service service, Domain domain, Optional<Service> before) {
        return new MoveElement(Messages.text("move", ElementNames.orKind(service)), service, domain, before);
    }

    /** Gives the commands that change where things stand in the picture. */
    public PictureCommands picture() {
        return new PictureCommands(this);
    }

    Command create(Element element, EObject owner, EStructuralFeature feature, int index, Optional<Shape> shape) {
        var label = Messages.text("create", CamelCase.words(element.eClass().getName()));
        return new CreateElement(label, scenario, diagram, new Slot(owner, feature, index), element, shape);
    }

    /** A hypervisor that gets paging must be able to page. */
    private Command withPaging(Command add, Hypervisor hypervisor) {
        var capabilities = new LinkedHashSet<>(hypervisor.getCapabilities());
        return capabilities.add(Capability.MEMORY_PAGING)
                ? add.chain(set(hypervisor, Literals.HYPERVISOR__CAPABILITIES, List.copyOf(capabilities)))
                : add;
    }

    /** Name of what a value belongs to; parts without a name belong to the element around them. */
    private static String owner(EObject target) {
        for (var object = target; object != null; object = object.eContainer()) {
            if (object instanceof Element element) {
                return ElementNames.orKind(element);
            }
        }
        return ElementNames.kind(target);
    }

    /** What cannot be done. */
    static final class Impossible extends Command {
        @Override
        public boolean canExecute() {
            return false;
        }
    }
}
