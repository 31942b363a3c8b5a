package org.warmboot.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;

/** Dialogs that block what opens them. */
public final class Dialogs {

    private static final int OFTEN = 50; // milliseconds

    private Dialogs() {}

    /**
     * Does something that opens a dialog, and something in it, once it is there.
     *
     * @param title the title of the dialog
     * @param work what is done in it; the dialog is closed after it
     */
    public static void in(String title, Runnable opening, Consumer<Shell> work) {
        var failure = new Throwable[1];
        var done = new boolean[1];
        await(title, shell -> {
            done[0] = true;
            try {
                work.accept(shell);
            } catch (Throwable thrown) {
                failure[0] = thrown;
            } finally {
                if (!shell.isDisposed()) {
                    shell.close();
                }
            }
        });
        opening.run();
        Workbench.waitFor("the dialog " + title, () -> done[0]);
        if (failure[0] != null) {
            throw new AssertionError(failure[0]);
        }
        Workbench.work();
    }

    /** Presses the button that Enter presses. */
    public static void accept(Shell dialog) {
        if (!dialog.getDefaultButton().isEnabled()) {
            throw new AssertionError(dialog.getText() + " cannot be accepted");
        }
        dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
    }

    /** All controls of a kind, in the order in which they were made; what tables and spinners are made of does not count. */
    public static <C extends Control> List<C> controls(Composite parent, Class<C> kind) {
        return Arrays.stream(parent.getChildren())
                .flatMap(child -> Stream.concat(
                        Stream.of(child).filter(kind::isInstance).map(kind::cast),
                        child instanceof Composite inner && !(child instanceof Table) && !(child instanceof Spinner)
                                ? controls(inner, kind).stream()
                                : Stream.empty()))
                .toList();
    }

    private static void await(String title, Consumer<Shell> work) {
        Display.getCurrent()
                .timerExec(
                        OFTEN,
                        () -> Arrays.stream(Display.getCurrent().getShells())
                                .filter(shell -> shell.getText().equals(title) && shell.isVisible())
                                .findFirst()
                                .ifPresentOrElse(work, () -> await(title, work)));
    }
}
