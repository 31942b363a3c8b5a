package org.warmboot.ui.properties;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.ui.views.properties.PropertySheetEntry;
import org.warmboot.ui.scenario.Elements;
import org.warmboot.ui.scenario.OpenScenario;

/** A row of the property sheet; a change of it is one command for all selected elements. */
final class ElementEntry extends PropertySheetEntry {

    private final Supplier<Optional<OpenScenario>> open;

    /**
     * The root of the rows.
     *
     * @param open the scenario that is edited
     */
    ElementEntry(Supplier<Optional<OpenScenario>> open) {
        this.open = open;
        setPropertySourceProvider(shown -> Elements.of(shown).map(ElementSource::new).orElse(null));
    }

    @Override
    protected PropertySheetEntry createChildEntry() {
        return new ElementEntry(open);
    }

    @Override
    protected void valueChanged(PropertySheetEntry child) {
        var scenario = open.get();
        if (scenario.isEmpty()) {
            return;
        }
        var row = (ElementEntry) child;
        var property = (PropertyId) row.getDescriptor().getId();
        var command = new CompoundCommand();
        for (int i = 0; i < getValues().length; i++) {
            var edited = row.getValues()[i];
            Elements.of(getValues()[i])
                    .map(element -> ValueChange.of(
                            scenario.get().session().commands(), element, property, edited))
                    .ifPresent(command::add);
        }
        var whole = command.unwrap();
        if (whole.canExecute()) {
            scenario.get().execute(whole);
        }
    }
}
