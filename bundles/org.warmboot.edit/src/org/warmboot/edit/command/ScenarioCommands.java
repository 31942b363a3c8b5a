package org.warmboot.edit.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.gef.commands.Command;
import org.warmboot.edit.Messages;
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
        return new SetFeature(Messages.text("set", words(feature.getName())), target, feature, value);
    }

    /** Gives an element another name; blanks around it do not count, and an empty one is not executable. */
    public Command rename(Element element, String name) {
        var trimmed = name.strip();
        return trimmed.isEmpty()
                ? new Impossible()
                : new SetFeature(Messages.text("rename"), element, Literals.ELEMENT__NAME, trimmed);
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

    /** Deletes an element with all it holds, its pictures, and every mention of it elsewhere. */
    public Command delete(Element element) {
        return new DeleteElement(
                Messages.text("delete", name(element)), element, List.of(scenario, diagram));
    }

    /** Moves a domain within its host or to another, before a domain there or to the end. */
    public Command moveDomain(Domain domain, Host host, Optional<Domain> before) {
        return new MoveElement(Messages.text("move", name(domain)), domain, host, before);
    }

    /** Moves a service within its domain or to another, before a service there or to the end. */
    public Command moveService(Service service, Domain domain, Optional<Service> before) {
        return new MoveElement(Messages.text("move", name(service)), service, domain, before);
    }

    /**
     * Moves and resizes a picture.
     *
     * @param bounds in pixels; -1 as width or height for the natural one
     */
    public Command place(Shape shape, Rectangle bounds) {
        boolean moves = shape.getWidth() == bounds.width && shape.getHeight() == bounds.height;
        return new PlaceShape(
                Messages.text(moves ? "move" : "resize", name(shape.getElement())), shape, bounds);
    }

    private Command create(
            Element element, EObject owner, EStructuralFeature feature, int index, Optional<Shape> shape) {
        var label = Messages.text("create", words(element.eClass().getName()));
        return new CreateElement(label, scenario, diagram, new Slot(owner, feature, index), element, shape);
    }

    private static String name(Element element) {
        return element.getName() == null ? words(element.eClass().getName()) : element.getName();
    }

    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** What cannot be done. */
    private static final class Impossible extends Command {
        @Override
        public boolean canExecute() {
            return false;
        }
    }
}
