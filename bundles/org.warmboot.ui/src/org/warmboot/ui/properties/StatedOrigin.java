package org.warmboot.ui.properties;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.warmboot.edit.command.ScenarioCommands;
import org.warmboot.model.Element;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Provenance;
import org.warmboot.model.ProvenanceKind;

/**
 * What somebody says about where a value comes from.
 *
 * @param kind how it was found; absent if nothing is said
 * @param source publication, table or measurement; may be empty
 * @param note how it was derived, or what is doubtful; may be empty
 */
record StatedOrigin(Optional<ProvenanceKind> kind, String source, String note) {

    /** What is said until now. */
    static StatedOrigin of(Optional<Provenance> provenance) {
        return new StatedOrigin(
                provenance.map(Provenance::getKind),
                provenance.map(Provenance::getSource).orElse(""),
                provenance.map(Provenance::getNote).orElse(""));
    }

    /** A command that says it of one value of an element. */
    Command command(ScenarioCommands commands, Element element, PropertyId property) {
        var known = Sources.of(element, property.feature().getName());
        if (kind.isPresent() && known.isPresent()) {
            return change(commands, known.get());
        }
        var all = new ArrayList<>(element.getProvenance());
        known.ifPresent(all::remove);
        kind.ifPresent(how -> all.add(provenance(property, how)));
        return commands.set(element, Literals.ELEMENT__PROVENANCE, all);
    }

    private Command change(ScenarioCommands commands, Provenance known) {
        var changes = new CompoundCommand();
        Stream.of(
                        commands.set(known, Literals.PROVENANCE__KIND, kind.orElseThrow()),
                        commands.set(known, Literals.PROVENANCE__SOURCE, text(source)),
                        commands.set(known, Literals.PROVENANCE__NOTE, text(note)))
                .filter(Command::canExecute)
                .forEach(changes::add);
        return changes;
    }

    private Provenance provenance(PropertyId property, ProvenanceKind how) {
        var provenance = ModelFactory.eINSTANCE.createProvenance();
        provenance.setParameter(property.feature().getName());
        provenance.setKind(how);
        provenance.setSource(text(source));
        provenance.setNote(text(note));
        return provenance;
    }

    private static String text(String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }
}
