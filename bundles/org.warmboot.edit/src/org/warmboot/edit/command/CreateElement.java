package org.warmboot.edit.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.warmboot.edit.template.ForeignLinks;
import org.warmboot.edit.template.FreeIds;
import org.warmboot.edit.template.FreeNames;
import org.warmboot.edit.template.Supplies;
import org.warmboot.model.Element;
import org.warmboot.model.Scenario;
import org.warmboot.model.id.Ids;
import org.warmboot.model.notation.Diagram;
import org.warmboot.model.notation.NotationPackage;
import org.warmboot.model.notation.Shape;

/** Adds an element, with identifiers, a free name, its picture and the profiles that the scenario lacks for it. */
final class CreateElement extends Command {
    private final Scenario scenario;
    private final Diagram diagram;
    private final Slot slot;
    private final Element element;
    private final Optional<Shape> shape;
    private final Map<EObject, Slot> additions = new LinkedHashMap<>();

    CreateElement(String label, Scenario scenario, Diagram diagram, Slot slot, Element element, Optional<Shape> shape) {
        super(label);
        this.scenario = scenario;
        this.diagram = diagram;
        this.slot = slot;
        this.element = element;
        this.shape = shape;
    }

    @Override
    public boolean canExecute() {
        return element.eContainer() == null
                && (slot.feature().isMany() || !slot.owner().eIsSet(slot.feature()));
    }

    @Override
    public void execute() {
        FreeNames.give(element, slot.owner(), slot.feature());
        for (var supply : Supplies.settle(element, scenario)) {
            additions.put(supply, new Slot(scenario, Supplies.home(supply), Slot.END));
        }
        additions.put(element, slot);
        shape.ifPresent(picture ->
                additions.put(picture, new Slot(diagram, NotationPackage.Literals.DIAGRAM__SHAPES, Slot.END)));
        settle();
        redo();
    }

    @Override
    public void redo() {
        additions.forEach((object, place) -> place.put(object));
    }

    @Override
    public void undo() {
        for (var object : new ArrayList<>(additions.keySet()).reversed()) {
            additions.get(object).take(object);
        }
    }

    private void settle() {
        var used = Ids.used(List.of(scenario, diagram));
        additions.keySet().forEach(object -> {
            if (object instanceof Element) {
                ForeignLinks.settle(object, scenario);
            }
            FreeIds.give(object, used);
        });
    }
}
