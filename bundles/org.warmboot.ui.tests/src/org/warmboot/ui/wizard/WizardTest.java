package org.warmboot.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.ui.Dialogs;
import org.warmboot.ui.Keyboard;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Screenshots;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.scenario.OpenScenario;

/** A new scenario by the wizard, from the key on. */
@ExtendWith(NothingLogged.class)
class WizardTest {

    @TempDir
    private Path folder;

    private OpenScenario before;

    @BeforeEach
    void open() throws Exception {
        before = Workbench.openExample(folder);
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void aClusterOfThreeHostsOfTwoGuestsIsMadeKeptAndOpened() throws Exception {
        var file = folder.resolve("sub").resolve("mine");
        inWizard(wizard -> {
            choose(wizard, Template.CLUSTER);
            set(Dialogs.controls(wizard, Spinner.class).get(0), 3);
            set(Dialogs.controls(wizard, Spinner.class).get(1), 2);
            Dialogs.controls(wizard, Text.class).stream()
                    .filter(text -> text.getText().endsWith(".warmboot"))
                    .forEach(text -> text.setText(file.toString()));
            Workbench.waitFor(
                    "the picture",
                    () -> Dialogs.controls(wizard, DrawnPreview.class)
                            .getFirst()
                            .isShown());
            picture(wizard);
            Dialogs.accept(wizard);
        });

        var made = OpenScenario.of(Workbench.page().getActiveEditor()).orElseThrow();
        assertEquals(folder.resolve("sub").resolve("mine.warmboot"), made.file().orElseThrow());
        assertEquals("mine", made.scenario().getName());
        assertEquals(4, made.scenario().getHosts().size(), "three and the spare one");
        assertEquals(
                made.scenario().getHosts().getLast(),
                made.scenario().getClusters().getFirst().getSpareHost());
        assertEquals(3, made.scenario().getHosts().getFirst().getDomains().size(), "dom0 and two guests");
        assertFalse(made.editor().isDirty());
    }

    @Test
    void aFileThatExistsOrHasNoNameCannotBeMade() {
        inWizard(wizard -> {
            var file = Dialogs.controls(wizard, Text.class).stream()
                    .filter(text -> text.getText().endsWith(".warmboot"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(wizard.getDefaultButton().isEnabled());
            file.setText("");
            assertFalse(wizard.getDefaultButton().isEnabled());
            file.setText(before.file().orElseThrow().toString());
            assertFalse(wizard.getDefaultButton().isEnabled());
        });
        assertEquals(before, OpenScenario.of(Workbench.page().getActiveEditor()).orElseThrow());
    }

    @Test
    void guestsNeedAService() {
        inWizard(wizard -> {
            var ssh = Dialogs.controls(wizard, Button.class).stream()
                    .filter(button -> button.getText().equals("ssh"))
                    .findFirst()
                    .orElseThrow();
            ssh.setSelection(false);
            ssh.notifyListeners(SWT.Selection, new Event());
            assertFalse(wizard.getDefaultButton().isEnabled());
            choose(wizard, Template.TEST_BED);
            assertTrue(wizard.getDefaultButton().isEnabled(), "it has its own");
        });
    }

    @Test
    void everyTemplateHasItsPicture() {
        inWizard(wizard -> {
            var table = Dialogs.controls(wizard, Table.class).getFirst();
            Workbench.waitFor(
                    "the pictures", () -> Stream.of(table.getItems()).allMatch(item -> item.getImage() != null));
            assertEquals(Template.values().length, table.getItemCount());
        });
    }

    private static void inWizard(Consumer<Shell> work) {
        var drawing = OpenScenario.of(Workbench.page().getActiveEditor())
                .orElseThrow()
                .editor()
                .getAdapter(GraphicalViewer.class)
                .getControl();
        Dialogs.in("New scenario", () -> Keyboard.control(drawing, 'n'), work);
    }

    private static void picture(Shell wizard) {
        try {
            Screenshots.take("wizard", wizard);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void choose(Shell wizard, Template template) {
        var table = Dialogs.controls(wizard, Table.class).getFirst();
        table.setSelection(template.ordinal());
        table.notifyListeners(SWT.Selection, new Event());
    }

    private static void set(Spinner spinner, int number) {
        spinner.setSelection(number);
        spinner.notifyListeners(SWT.Selection, new Event());
    }
}
