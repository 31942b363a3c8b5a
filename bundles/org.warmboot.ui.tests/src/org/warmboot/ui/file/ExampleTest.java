package org.warmboot.ui.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.examples.Examples;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.ui.Answers;
import org.warmboot.ui.Keyboard;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.scenario.OpenScenario;

/** Examples are looked at and changed without being saved first; a save asks for a place. */
@ExtendWith(NothingLogged.class)
class ExampleTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void begin() {
        InstanceScope.INSTANCE.getNode("org.warmboot.ui").remove("folder.scenario");
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void theMenuOpensAnExampleAtOnceWithoutAnyQuestion() {
        try (var answers = new Answers()) {
            var open = openByMenu();
            assertEquals(List.of(), answers.asked());
            assertFalse(open.editor().isDirty());
            assertTrue(
                    open.editor().getTitle().endsWith("(example)"),
                    open.editor().getTitle());
            assertTrue(open.file().isEmpty(), "no file of the user's");
            assertSame(open.editor(), openByMenu().editor(), "once");
        }
    }

    @Test
    void savingAsksForAPlaceAndFromThenOnTheFileIsTheUsersOwn() throws Exception {
        var mine = folder.resolve("mine");
        var open = openByMenu();
        var host = open.scenario().getHosts().getFirst();
        open.execute(open.session().commands().rename(host, "Changed"));
        try (var answers = new Answers(mine)) {
            Keyboard.control(canvas(open), 's');
            assertEquals(1, answers.asked().size());
            assertEquals("roothammer-dsn07.warmboot", answers.asked().getFirst().name());
        }
        var file = folder.resolve("mine.warmboot");
        assertEquals(
                "Changed",
                ScenarioFiles.load(file).scenario().getHosts().getFirst().getName());
        assertFalse(open.editor().isDirty());
        assertEquals("mine.warmboot", open.editor().getTitle());
        assertEquals(file, new RecentFiles().list().getFirst());

        open.execute(open.session().commands().rename(host, "Again"));
        try (var answers = new Answers()) {
            Keyboard.control(canvas(open), 's');
            assertEquals(List.of(), answers.asked(), "it has a place now");
            Workbench.closeAll();
            openByMenu();
        }
        assertEquals(
                "Again",
                ScenarioFiles.load(file).scenario().getHosts().getFirst().getName());
    }

    @Test
    void aChangedExampleIsAsItCameWhenItIsOpenedAgain() throws Exception {
        var open = openByMenu();
        open.execute(open.session().commands().rename(open.scenario().getHosts().getFirst(), "Changed"));
        try (var answers = new Answers()) {
            Keyboard.control(canvas(open), 's');
            assertEquals(1, answers.asked().size());
            assertTrue(open.editor().isDirty(), "cancelled");
        }
        Workbench.closeAll();
        var again = openByMenu();
        assertFalse(again.scenario().getHosts().getFirst().getName().equals("Changed"));
        var example = Examples.list().getFirst();
        assertArrayEquals(Examples.open(example).readAllBytes(), Files.readAllBytes(Drafts.place(example)));
    }

    @Test
    void theNextDialogBeginsWhereTheLastOneEnded() throws Exception {
        var other = Files.createDirectory(folder.resolve("other"));
        var open = openByMenu();
        open.execute(open.session().commands().rename(open.scenario().getHosts().getFirst(), "Changed"));
        try (var answers = new Answers(other.resolve("mine"))) {
            Keyboard.control(canvas(open), 's');
            Keyboard.control(canvas(open), 'o');
            assertEquals(other, answers.asked().get(1).folder());
        }
    }

    private static OpenScenario openByMenu() {
        var file = item(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getMenuBar(), "&File");
        var examples = item(file.getMenu(), "Open &example").getMenu();
        examples.notifyListeners(SWT.Show, new Event());
        item(examples, Examples.list().getFirst().title()).notifyListeners(SWT.Selection, new Event());
        Workbench.work();
        return OpenScenario.of(Workbench.page().getActiveEditor()).orElseThrow();
    }

    private static MenuItem item(Menu menu, String text) {
        menu.notifyListeners(SWT.Show, new Event());
        return Arrays.stream(menu.getItems())
                .filter(item -> item.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Control canvas(OpenScenario open) {
        return open.editor().getAdapter(GraphicalViewer.class).getControl();
    }
}
