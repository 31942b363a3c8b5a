package org.warmboot.ui.properties;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.ui.views.properties.PropertySheetEntry;
import org.warmboot.edit.command.ScenarioCommands;
import org.warmboot.model.Element;
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
        setPropertySourceProvider(
                shown -> Elements.of(shown).map(ElementSource::new).orElse(null));
    }

    @Override
    protected PropertySheetEntry createChildEntry() {
        return new ElementEntry(open);
    }

    /** Gives the value of the metamodel back to all selected elements; called for the row that is reset. */
    @Override
    public void resetPropertyValue() {
        if (getParent() instanceof ElementEntry parent) {
            parent.change((element, commands) -> ValueChange.reset(
                    commands, element, (PropertyId) getDescriptor().getId()));
        }
    }

    @Override
    protected void valueChanged(PropertySheetEntry child) {
        var row = (ElementEntry) child;
        var property = (PropertyId) row.getDescriptor().getId();
        var edited = row.getValues()[0];
        change((element, commands) -> ValueChange.of(commands, element, property, edited));
    }

    private void change(BiFunction<Element, ScenarioCommands, Command> maker) {
        open.get().ifPresent(scenario -> {
            var all = new CompoundCommand();
            for (var shown : getValues()) {
                Elements.of(shown)
                        .map(element -> maker.apply(element, scenario.session().commands()))
                        .filter(Command::canExecute)
                        .ifPresent(all::add);
            }
            var whole = all.unwrap();
            if (whole.canExecute()) {
                scenario.execute(whole);
            }
        });
    }
}
