package org.warmboot.ui.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.diagram.file.HomeFolder;
import org.warmboot.edit.session.AutosaveInterval;
import org.warmboot.ui.Answers;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.file.ScenarioOpener;

/** What is set in the preferences holds. */
@ExtendWith(NothingLogged.class)
class PreferencesTest {

    @TempDir
    private Path folder;

    @AfterEach
    void forget() {
        var node = InstanceScope.INSTANCE.getNode(Settings.NODE);
        for (var key : List.of(HomeFolder.KEY, Settings.THREADS, AutosaveInterval.KEY, "folder.scenario")) {
            node.remove(key);
        }
        Workbench.closeAll();
    }

    @Test
    void theFolderAndTheThreadsThatAreWrittenHoldFromThenOn() throws Exception {
        InstanceScope.INSTANCE.getNode(Settings.NODE).remove("folder.scenario");
        var mine = Files.createDirectory(folder.resolve("mine"));
        withPreferences(dialog -> {
            var fields = fields(dialog);
            fields.get(0).setText(mine.toString());
            fields.get(2).setText("1");
            press(dialog);
        });

        assertEquals(1, Settings.threads());
        try (var answers = new Answers()) {
            new ScenarioOpener(Workbench.page()).ask();
            assertEquals(mine, answers.asked().getFirst().folder());
        }
    }

    @Test
    void anIntervalThatIsNoneCannotBeTaken() {
        withPreferences(dialog -> {
            var interval = fields(dialog).get(1);
            type(interval, "never");
            assertFalse(dialog.getDefaultButton().isEnabled());
            type(interval, "2000");
            assertTrue(dialog.getDefaultButton().isEnabled());
            press(dialog);
        });
        assertEquals(2000, InstanceScope.INSTANCE.getNode(Settings.NODE).getInt(AutosaveInterval.KEY, 0));
    }

    /** Opens the preferences by the menu, does something in them, and closes them if it has not. */
    private static void withPreferences(Consumer<Shell> work) {
        var display = Display.getCurrent();
        var failure = new ArrayList<Throwable>();
        display.timerExec(500, () -> {
            var dialog = Arrays.stream(display.getShells())
                    .filter(shell -> shell.getData() instanceof PreferenceDialog)
                    .findFirst()
                    .orElseThrow();
            try {
                work.accept(dialog);
            } catch (Throwable thrown) {
                failure.add(thrown);
            } finally {
                if (!dialog.isDisposed()) {
                    dialog.close();
                }
            }
        });
        menu("&Preferences...").notifyListeners(SWT.Selection, new Event());
        failure.forEach(thrown -> {
            throw new AssertionError(thrown);
        });
    }

    private static MenuItem menu(String text) {
        var bar =
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getMenuBar();
        var window = Arrays.stream(bar.getItems())
                .filter(item -> item.getText().equals("&Window"))
                .findFirst()
                .orElseThrow()
                .getMenu();
        window.notifyListeners(SWT.Show, new Event());
        return Arrays.stream(window.getItems())
                .filter(item -> item.getText().startsWith(text))
                .findFirst()
                .orElseThrow();
    }

    private static List<Text> fields(Shell dialog) {
        var found = new ArrayList<Text>();
        all(dialog, control -> {
            if (control instanceof Text field && field.isVisible() && (field.getStyle() & SWT.SEARCH) == 0) {
                found.add(field);
            }
        });
        return found;
    }

    private static void type(Text field, String text) {
        field.setText(text);
        field.notifyListeners(SWT.KeyUp, new Event());
    }

    private static void press(Shell dialog) {
        dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
    }

    private static void all(Composite parent, Consumer<Control> visitor) {
        for (var child : parent.getChildren()) {
            visitor.accept(child);
            if (child instanceof Composite inner) {
                all(inner, visitor);
            }
        }
    }
}
