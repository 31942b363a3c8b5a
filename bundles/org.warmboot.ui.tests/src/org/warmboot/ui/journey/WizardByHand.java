package org.warmboot.ui.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.warmboot.ui.Answers;
import org.warmboot.ui.Dialogs;
import org.warmboot.ui.Screenshots;
import org.warmboot.ui.Workbench;

/** A wizard with several pages, used by its buttons. */
record WizardByHand(Shell shell) {

    /** Opens a wizard and does something in it; it is closed after that. */
    static void in(String title, Runnable opening, Consumer<WizardByHand> work) {
        Dialogs.in(title, opening, shell -> work.accept(new WizardByHand(shell)));
    }

    /** The page that is shown. */
    IWizardPage page() {
        return ((WizardDialog) shell.getData()).getCurrentPage();
    }

    /** What the page says at its head. */
    String message() {
        return Optional.ofNullable(page().getErrorMessage()).orElse(page().getMessage());
    }

    /** Goes on and waits until the page has read what it reads. */
    WizardByHand next() {
        press("Next >");
        settle();
        return this;
    }

    WizardByHand back() {
        press("< Back");
        return this;
    }

    void finish() {
        press("Finish");
    }

    boolean canFinish() {
        return button(shell, "Finish").isEnabled();
    }

    /** Presses a button that asks for files, and answers. */
    WizardByHand choose(String button, Path file) {
        try (var answers = new Answers(file)) {
            press(button);
        }
        return this;
    }

    /** Presses a button of the page or of the wizard. */
    void press(String text) {
        var button = button(shell, text);
        if (!button.isEnabled()) {
            throw new AssertionError(text + " is not enabled: " + message());
        }
        if ((button.getStyle() & SWT.RADIO) != 0) {
            Arrays.stream(button.getParent().getChildren())
                    .filter(each -> each instanceof Button && (each.getStyle() & SWT.RADIO) != 0)
                    .forEach(each -> ((Button) each).setSelection(each == button));
        } else if ((button.getStyle() & SWT.CHECK) != 0) {
            button.setSelection(!button.getSelection());
        }
        button.notifyListeners(SWT.Selection, new Event());
        if (!shell.isDisposed()) {
            Workbench.work();
        }
    }

    /** Chooses an entry of a list that drops down. */
    void select(Combo combo, String entry) {
        int index = combo.indexOf(entry);
        if (index < 0) {
            throw new AssertionError("no " + entry + " in " + String.join(", ", combo.getItems()));
        }
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
        Workbench.work();
    }

    /** Controls of the page that is shown. */
    <C extends Control> List<C> controls(Class<C> kind) {
        return Dialogs.controls((Composite) page().getControl(), kind);
    }

    /** All lines of the first tree of the page, with their columns. */
    List<String> lines() {
        return lines(controls(Tree.class).getFirst().getItems()).toList();
    }

    /** Waits until nothing runs in the wizard. */
    void settle() {
        Workbench.work();
        Workbench.waitFor(
                "the wizard to read",
                () -> button(shell, "Cancel").isEnabled() && page().getControl().isEnabled());
        Workbench.work();
    }

    void picture(String name) {
        try {
            Screenshots.take(name, shell);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(TreeItem[] items) {
        return Arrays.stream(items)
                .flatMap(item -> Stream.concat(
                        Stream.of(String.join("|", item.getText(0), item.getText(1), item.getText(2))),
                        lines(item.getItems())));
    }

    private static Button button(Shell shell, String text) {
        return Dialogs.controls(shell, Button.class).stream()
                .filter(button -> button.getText().replace("&", "").equals(text) && button.isVisible())
                .findFirst()
                .orElseThrow(() -> new AssertionError("The wizard has no button " + text));
    }
}
