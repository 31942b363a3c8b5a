package org.warmboot.ui.inventory;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.warmboot.ui.Messages;
import org.warmboot.ui.file.NewFileField;
import org.warmboot.ui.scenario.OpenScenario;

/** Where an inventory goes: into the open scenario, or into a file of its own. */
final class TargetChoice {

    private static final int INDENT = 20;

    private final Composite frame;
    private final Button open;
    private final Button fresh;
    private final Button remove;
    private final NewFileField file;
    private final Runnable changed;

    TargetChoice(Composite parent, Optional<OpenScenario> scenario, Runnable changed) {
        this.changed = changed;
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(frame);
        open = button(
                SWT.RADIO,
                scenario.map(each -> Messages.text("inventory.into.open", each.name()))
                        .orElseGet(() -> Messages.text("inventory.into.none")));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(open);
        open.setEnabled(scenario.isPresent());
        open.setSelection(scenario.isPresent());
        remove = button(SWT.CHECK, Messages.text("inventory.gone.remove"));
        GridDataFactory.fillDefaults().span(3, 1).indent(INDENT, 0).applyTo(remove);
        fresh = button(SWT.RADIO, Messages.text("inventory.into.new"));
        fresh.setSelection(scenario.isEmpty());
        file = new NewFileField(frame, Messages.text("inventory.title"), Messages.text("inventory.file.name"), changed);
        enable();
    }

    Composite control() {
        return frame;
    }

    boolean isOpen() {
        return open.getSelection();
    }

    boolean isRemoving() {
        return isOpen() && remove.getSelection();
    }

    Optional<Path> file() {
        return file.file();
    }

    /** What is wrong with the choice, if anything is. */
    Optional<String> problem() {
        return isOpen() ? Optional.empty() : file.problem();
    }

    private void enable() {
        remove.setEnabled(isOpen());
        file.setEnabled(!isOpen());
    }

    private Button button(int style, String text) {
        var button = new Button(frame, style);
        button.setText(text);
        button.addListener(SWT.Selection, event -> {
            enable();
            changed.run();
        });
        return button;
    }
}
