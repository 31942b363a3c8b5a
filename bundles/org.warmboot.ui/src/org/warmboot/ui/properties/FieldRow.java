package org.warmboot.ui.properties;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.warmboot.diagram.figure.DiagramStyle;
import org.warmboot.ui.Messages;
import org.warmboot.ui.widgets.ActionOf;

/**
 * A value in the form: its name, what it is entered with, where it comes from; below it what it means while it has the
 * keyboard, or what is wrong with what was written. A text that is no value stays until it is corrected.
 */
final class FieldRow implements FieldEdits {

    private final Composite area;
    private final FieldControl control;
    private final Chip chip;
    private final Label help;
    private final Link problem;
    private final FormActions actions;
    private PropertyField field;
    private Optional<Rejected> rejected = Optional.empty();

    FieldRow(Composite parent, PropertyField field, FormActions actions) {
        this.field = field;
        this.actions = actions;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(area);
        boolean flag = field.kind() == PropertyField.Kind.FLAG;
        if (!flag) {
            var name = new Label(area, SWT.NONE);
            name.setText(field.label().replace("&", "&&"));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
            if (field.isNumber()) {
                var menu = new MenuManager();
                menu.add(new ActionOf(Messages.text("whatif.menu"), () -> actions.tryOthers(this.field)));
                menu.add(new ActionOf(Messages.text("sweep.menu"), () -> actions.sweep(this.field)));
                name.setMenu(menu.createContextMenu(name));
            }
        }
        chip = new Chip(area, () -> actions.askOrigin(this.field));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(chip);
        control = control(field.kind());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(flag ? 1 : 2, 1)
                .hint(1, SWT.DEFAULT)
                .applyTo(control.control());
        if (flag) {
            chip.moveBelow(control.control()); // which says its name itself
        }
        area.setTabList(new Control[] {control.control(), chip});
        help = below(new Label(area, SWT.WRAP));
        help.setForeground(DiagramStyle.MUTED);
        problem = below(new Link(area, SWT.WRAP));
        problem.setForeground(DiagramStyle.ERROR);
        problem.addListener(SWT.Selection, event -> write(event.text));
        control.control().addListener(SWT.FocusIn, event -> actions.focused(this));
        for (var child : control.control() instanceof Composite box ? box.getChildren() : new Control[0]) {
            child.addListener(SWT.FocusIn, event -> actions.focused(this));
        }
        show(field);
    }

    /** A text that is no value of the elements for which it was written. */
    private record Rejected(String text, String problem, List<?> elements) {}

    /** Shows the value as it is now. */
    void show(PropertyField now) {
        field = now;
        rejected = rejected.filter(text -> text.elements().equals(now.elements()));
        control.show(now);
        rejected.ifPresent(text -> ((WrittenField) control).keep(text.text()));
        chip.show(now);
        tellProblem();
    }

    /** Says below the field what it means, or no longer. */
    void explain(boolean on) {
        var words = on ? field.help().words() : "";
        if (!words.equals(help.getText())) {
            help.setText(words.replace("&", "&&"));
        }
        shown(help, on && rejected.isEmpty() && !words.isEmpty());
    }

    @Override
    public void write(String text) {
        var wrong = problem(text);
        if (wrong.isPresent()) {
            reject(Optional.of(new Rejected(text, wrong.get(), field.elements())));
            return;
        }
        reject(Optional.empty());
        actions.change(field, (commands, element) -> ValueChange.write(commands, element, field.property(), text));
        again();
    }

    @Override
    public void choose(Optional<Object> choice) {
        actions.change(field, (commands, element) -> ValueChange.choose(commands, element, field.property(), choice));
    }

    @Override
    public void tick(List<?> choices) {
        actions.change(field, (commands, element) -> ValueChange.tick(commands, element, field.property(), choices));
    }

    @Override
    public void forget() {
        reject(Optional.empty());
        again();
    }

    /** Shows the value as it reads best, unless the field went with the change. */
    private void again() {
        if (!area.isDisposed()) {
            control.show(field);
        }
    }

    /** Gives the value of the metamodel back to all elements. */
    void reset() {
        reject(Optional.empty());
        actions.change(field, (commands, element) -> ValueChange.reset(commands, element, field.property()));
    }

    /** Takes what is written and not taken yet. */
    void apply() {
        control.apply();
    }

    /** Why what is written is no value. */
    Optional<String> problem() {
        return rejected.map(Rejected::problem);
    }

    PropertyField field() {
        return field;
    }

    Composite area() {
        return area;
    }

    Control control() {
        return control.control();
    }

    Chip chip() {
        return chip;
    }

    /** What is said below the field. */
    String said() {
        return help.getVisible() ? help.getText() : problem.getVisible() ? problem.getText() : "";
    }

    private FieldControl control(PropertyField.Kind kind) {
        return switch (kind) {
            case FIXED -> new WrittenField(area, true, this);
            case TEXT -> new WrittenField(area, false, this);
            case FLAG -> new FlagField(area, this);
            case CHOICE -> new ChosenField(area, this);
            case TICKS -> new TickedField(area, this);
        };
    }

    private static <C extends Control> C below(C line) {
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(1, SWT.DEFAULT) // so that it wraps at the width of the form
                .exclude(true)
                .applyTo(line);
        line.setVisible(false);
        return line;
    }

    private Optional<String> problem(String text) {
        try {
            ValueFormat.read(field.property().feature(), text);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(Objects.requireNonNullElse(e.getMessage(), text));
        }
    }

    private void reject(Optional<Rejected> text) {
        if (!rejected.equals(text)) {
            rejected = text;
            tellProblem();
            actions.resized();
        }
    }

    private void tellProblem() {
        var words = rejected.map(this::words).orElse("");
        if (!words.equals(problem.getText())) {
            problem.setText(words);
        }
        if (rejected.isPresent()) {
            shown(help, false);
        }
        shown(problem, rejected.isPresent());
    }

    private String words(Rejected text) {
        var plain = text.problem().replace("&", "&&");
        return MissingUnit.of(field.property().feature(), text.text(), field.text())
                .map(meant -> Messages.text("properties.meant", plain, meant))
                .orElse(plain);
    }

    private static void shown(Control line, boolean on) {
        ((GridData) line.getLayoutData()).exclude = !on;
        line.setVisible(on);
    }
}
