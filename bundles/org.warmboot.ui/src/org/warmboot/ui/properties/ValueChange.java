package org.warmboot.ui.properties;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
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
     * A command that gives a property what is written. A value that was published or measured is an assumption once it
     * is changed by hand: the command says so in its provenance, and where it had come from.
     *
     * @throws IllegalArgumentException if the text is no value; the message says what is allowed
     */
    static Command write(ScenarioCommands commands, Element element, PropertyId property, String text) {
        return change(commands, element, property, ValueFormat.read(property.feature(), text));
    }

    /** A command that gives a property one of its choices, or none; a kind of part stands for a new one. */
    static Command choose(ScenarioCommands commands, Element element, PropertyId property, Optional<Object> choice) {
        if (choice.orElse(null) instanceof EClass kind) {
            // the same kind chosen again shall not wipe out the one that is there
            return property.value(element)
                            .filter(part -> ((EObject) part).eClass() == kind)
                            .isPresent()
                    ? new CompoundCommand()
                    : change(commands, element, property, EcoreUtil.create(kind));
        }
        return change(commands, element, property, choice.orElse(null));
    }

    /** A command that gives a property some of its choices. */
    static Command tick(ScenarioCommands commands, Element element, PropertyId property, List<?> choices) {
        return change(commands, element, property, List.copyOf(choices));
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

    private static String note(Provenance provenance, String before) {
        return Messages.text("provenance.changed", before, Sources.words(provenance));
    }
}
