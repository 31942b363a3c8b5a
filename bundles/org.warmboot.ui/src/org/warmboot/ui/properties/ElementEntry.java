package org.warmboot.ui.properties;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.PropertySheetEntry;
import org.warmboot.edit.command.ScenarioCommands;
import org.warmboot.model.Element;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;
import org.warmboot.ui.scenario.Elements;
import org.warmboot.ui.scenario.OpenScenario;

/**
 * A row of the property sheet; a change of it is one command for all selected elements. A text that is no value stays in
 * its row with what is wrong with it until it is corrected or something else is selected.
 */
final class ElementEntry extends PropertySheetEntry {

    private final Supplier<Optional<OpenScenario>> open;
    private final Runnable changed;
    private Optional<Rejected> rejected = Optional.empty();
    private Optional<RowEditor> editor = Optional.empty();

    /**
     * The root of the rows.
     *
     * @param open the scenario that is edited
     * @param changed hears that a row has a wrong value, or has one no longer
     */
    ElementEntry(Supplier<Optional<OpenScenario>> open, Runnable changed) {
        this.open = open;
        this.changed = changed;
        setPropertySourceProvider(
                shown -> Elements.of(shown).map(ElementSource::new).orElse(null));
    }

    /** A text that is no value of the elements for which it was written. */
    private record Rejected(String text, String problem, List<Object> elements) {}

    @Override
    protected PropertySheetEntry createChildEntry() {
        return new ElementEntry(open, changed);
    }

    @Override
    public CellEditor getEditor(Composite parent) {
        var cell = super.getEditor(parent);
        if (cell == null) {
            return null;
        }
        if (editor.filter(row -> row.isOf(cell)).isEmpty()) {
            editor = Optional.of(new RowEditor(cell));
            cell.getControl().addListener(SWT.Traverse, event -> {
                if (event.detail == SWT.TRAVERSE_ESCAPE) {
                    reject(Optional.empty());
                }
            });
        }
        editor.get().begin(rejected().map(Rejected::text));
        return cell;
    }

    /** Takes what is written; with several elements nothing that was only looked at. */
    @Override
    public void applyEditorValue() {
        var problem = editor.flatMap(RowEditor::problem);
        if (problem.isPresent()) {
            reject(Optional.of(new Rejected(editor.get().text(), problem.get(), elements())));
        } else if (editor.isPresent()) {
            reject(Optional.empty());
            if (getValues().length > 1 && !editor.get().isTouched()) {
                return;
            }
        }
        super.applyEditorValue();
    }

    @Override
    public String getValueAsString() {
        if (rejected().isPresent()) {
            return rejected().get().text();
        }
        return isDifferent() ? Messages.text("properties.different") : super.getValueAsString();
    }

    @Override
    public Image getImage() {
        return rejected().isPresent() ? Icons.image("error") : isDifferent() ? null : super.getImage();
    }

    /** What helps to fill in the row; absent for a row of another kind. */
    Optional<ValueHelp> help() {
        return getDescriptor() != null && getDescriptor().getId() instanceof PropertyId property
                ? elements().stream()
                        .flatMap(shown -> Elements.of(shown).stream())
                        .findFirst()
                        .map(element -> ValueHelp.of(element, property))
                : Optional.empty();
    }

    /** Why what is written in the row is no value. */
    Optional<String> problem() {
        return rejected().map(Rejected::problem);
    }

    /** Whether the selected elements have different values. */
    boolean isDifferent() {
        return Arrays.stream(getValues()).distinct().count() > 1;
    }

    /** Gives the value of the metamodel back to all selected elements; called for the row that is reset. */
    @Override
    public void resetPropertyValue() {
        reject(Optional.empty());
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

    private Optional<Rejected> rejected() {
        return rejected.filter(text -> text.elements().equals(elements()));
    }

    private List<Object> elements() {
        return getParent() instanceof ElementEntry parent ? List.of(parent.getValues()) : List.of();
    }

    private void reject(Optional<Rejected> text) {
        if (!rejected.equals(text)) {
            rejected = text;
            setValues(getValues()); // which shows the row anew
            changed.run();
        }
    }

    private void change(BiFunction<Element, ScenarioCommands, Command> maker) {
        open.get().ifPresent(scenario -> {
            var all = new CompoundCommand();
            for (var shown : getValues()) {
                Elements.of(shown)
                        .filter(element -> EcoreUtil.isAncestor(scenario.scenario(), element))
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
