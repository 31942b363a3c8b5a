package org.warmboot.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Answers the dialogs that come up, one after the other, by the texts of their buttons. */
public final class Dialogs {
    private static final int PATIENCE = 400;
    private static final int PAINTED = 6; // turns until a dialog can be seen
    private static final int PERIOD = 20;

    private final Queue<String> answers;
    private int turns;
    private int seen;

    private Dialogs(List<String> answers) {
        this.answers = new ArrayDeque<>(answers);
    }

    /** Begins to wait for the dialogs. */
    public static Dialogs answer(String... texts) {
        var dialogs = new Dialogs(List.of(texts));
        dialogs.later();
        return dialogs;
    }

    /** Lets the window work until all dialogs have been answered. */
    public void await() {
        while (!answers.isEmpty() && turns < PATIENCE) {
            Gestures.settle(PERIOD);
        }
        assertEquals(List.of(), List.copyOf(answers), "no dialog has asked for this");
        Gestures.settle(50);
    }

    private void later() {
        Display.getCurrent().timerExec(PERIOD, this::press);
    }

    private void press() {
        turns++;
        for (var shell : dialogs()) {
            var button = find(shell, answers.peek());
            if (button.isPresent() && ++seen > PAINTED) {
                seen = 0;
                picture(shell, answers.remove());
                if (!answers.isEmpty()) {
                    later();
                }
                button.get().notifyListeners(SWT.Selection, new Event());
                return;
            }
        }
        if (turns < PATIENCE) {
            later();
        } else {
            dialogs().forEach(Shell::close); // or the test would wait for ever
        }
    }

    /** The window itself may have buttons with the same texts. */
    private static List<Shell> dialogs() {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.getParent() != null && shell.isVisible())
                .toList();
    }

    private static void picture(Shell shell, String answer) {
        try {
            EditorDriver.screenshot(shell, "dialog-" + answer.replaceAll("\\W+", "-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Button> find(Composite parent, String text) {
        return Arrays.stream(parent.getChildren())
                .flatMap((Control child) -> child instanceof Composite inner
                        ? find(inner, text).stream()
                        : child instanceof Button button && text.equals(button.getText())
                                ? Optional.of(button).stream()
                                : Optional.<Button>empty().stream())
                .findFirst();
    }
}
