package org.warmboot.ui.properties;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.warmboot.edit.command.ScenarioCommands;
import org.warmboot.model.Element;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Provenance;
import org.warmboot.model.ProvenanceKind;
import org.warmboot.ui.Messages;

/** Makes the command that changes one property. */
final class ValueChange {

    private ValueChange() {}

    /**
     * A command that gives a property a value. A value that was published or measured is an assumption once it is
     * changed by hand: the command says so in its provenance, and where it had come from.
     *
     * @param edited the value as its editor gives it: a text, the index of a choice, or a list
     */
    static Command of(ScenarioCommands commands, Element element, PropertyId property, Object edited) {
        var owner = property.owner(element).orElseThrow();
        var feature = property.feature();
        var value = value(owner, feature, edited);
        return isSameKind(owner.eGet(feature), edited, value)
                ? new CompoundCommand()
                : change(commands, element, property, value);
    }

    /** A command that gives a property the value that it has in a new element. */
    static Command reset(ScenarioCommands commands, Element element, PropertyId property) {
        return change(
                commands,
                element,
                property,
                property.feature().isMany() ? List.of() : property.feature().getDefaultValue());
    }

    private static Command change(ScenarioCommands commands, Element element, PropertyId property, Object value) {
        var owner = property.owner(element).orElseThrow();
        var feature = property.feature();
        var set = feature == Literals.ELEMENT__NAME && value != null
                ? commands.rename(element, value.toString())
                : commands.set(owner, feature, value);
        if (!set.canExecute()) {
            return new CompoundCommand();
        }
        var all = new CompoundCommand(set.getLabel());
        all.add(set);
        Sources.of(element, feature.getName())
                .filter(provenance -> provenance.getKind() != ProvenanceKind.ASSUMED)
                .ifPresent(provenance -> {
                    var before = ValueFormat.write(feature, owner.eGet(feature));
                    all.add(commands.set(provenance, Literals.PROVENANCE__NOTE, note(provenance, before)));
                    all.add(commands.set(provenance, Literals.PROVENANCE__SOURCE, null));
                    all.add(commands.set(provenance, Literals.PROVENANCE__KIND, ProvenanceKind.ASSUMED));
                });
        return all;
    }

    private static Object value(EObject owner, EStructuralFeature feature, Object edited) {
        return switch (edited) {
            case Integer index -> {
                var choice = Choices.optional(owner, feature).get(index).orElse(null);
                yield choice instanceof EClass kind ? EcoreUtil.create(kind) : choice;
            }
            case List<?> list -> List.copyOf(list);
            default -> ValueFormat.read(feature, String.valueOf(edited));
        };
    }

    /** Whether the same kind of part was chosen again, which shall not wipe out the one that is there. */
    private static boolean isSameKind(Object before, Object edited, Object value) {
        return edited instanceof Integer
                && before instanceof EObject old
                && value instanceof EObject part
                && part.eContainer() == null
                && part.eResource() == null
                && old.eClass() == part.eClass()
                && old != part;
    }

    private static String note(Provenance provenance, String before) {
        return Messages.text("provenance.changed", before, Sources.words(provenance));
    }
}
