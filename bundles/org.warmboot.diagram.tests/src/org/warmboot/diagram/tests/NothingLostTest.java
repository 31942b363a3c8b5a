package org.warmboot.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.model.recovery.Journal;

/** Crashes, failing saves and files that are open twice cost nobody his work. */
@ExtendWith(NothingLogged.class)
class NothingLostTest {
    private static final long NO_PROCESS = (1L << 31) - 2; // above what any system gives

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void saveScenario() throws Exception {
        file = Files.createDirectory(folder.resolve("files")).resolve("own.warmboot");
        var scenario = ModelFactory.eINSTANCE.createScenario();
        scenario.setName("saved");
        ScenarioFiles.save(ScenarioDocument.of(scenario), file);
    }

    @AfterEach
    void closeEditors() {
        EditorDriver.page().closeAllEditors(false);
        Gestures.settle(50);
    }

    @Test
    void workThatWasNotSavedIsOfferedAfterACrashAndRestored() throws Exception {
        crash();
        var dialogs = Dialogs.answer("Restore");
        var editor = EditorDriver.open(file);
        dialogs.await();
        assertEquals("not saved", editor.scenario().getName());
        assertTrue(editor.editor().isDirty());
        assertEquals("saved", ScenarioFiles.load(file).scenario().getName());
        editor.save();
        assertEquals("not saved", ScenarioFiles.load(file).scenario().getName());
        assertEquals(editor.scenario(), editor.viewer().getContents().getModel());
    }

    @Test
    void workThatIsDiscardedIsNotOfferedAgain() throws Exception {
        crash();
        var dialogs = Dialogs.answer("Discard");
        var editor = EditorDriver.open(file);
        dialogs.await();
        assertEquals("saved", editor.scenario().getName());
        assertFalse(editor.editor().isDirty());
        editor.close();
        assertEquals(1, files(), "only the scenario itself is left");
    }

    @Test
    void workThatIsPutOffIsOfferedAgain() throws Exception {
        crash();
        var dialogs = Dialogs.answer("Ask later");
        EditorDriver.open(file).close();
        dialogs.await();
        dialogs = Dialogs.answer("Restore");
        var editor = EditorDriver.open(file);
        dialogs.await();
        assertEquals("not saved", editor.scenario().getName());
    }

    @Test
    void unsavedWorkIsBesideTheFileWithinASecondAndGoneWithTheEditor() throws Exception {
        var editor = EditorDriver.open(file);
        editor.stack().execute(editor.session().commands().rename(editor.scenario(), "edited"));
        Gestures.settle(1500);
        var journal =
                file.resolveSibling(".own.warmboot." + ProcessHandle.current().pid() + ".journal");
        assertTrue(Files.readString(journal).contains("edited"));
        assertEquals("saved", ScenarioFiles.load(file).scenario().getName());
        editor.close();
        assertFalse(Files.exists(journal));
    }

    @Test
    void aSaveThatFailsWhileClosingKeepsTheEditorOpen() throws Exception {
        var editor = EditorDriver.open(file);
        editor.stack().execute(editor.session().commands().rename(editor.scenario(), "edited"));
        Gestures.settle(1500);
        Files.move(file.getParent(), folder.resolve("moved"));
        var dialogs = Dialogs.answer("&Save", "Back");
        assertFalse(EditorDriver.page().closeEditor(editor.editor(), true));
        dialogs.await();
        assertSame(editor.editor(), EditorDriver.page().getActiveEditor());
        assertEquals("edited", editor.scenario().getName());
        assertTrue(editor.editor().isDirty());
    }

    @Test
    void aFileThatIsOpenedByAnotherPathShowsTheTabThatIsOpen() throws Exception {
        var editor = EditorDriver.open(file);
        var link = Files.createSymbolicLink(folder.resolve("link.warmboot"), file);
        EditorDriver.open(link);
        for (int turn = 0; turn < 100 && EditorDriver.page().getEditorReferences().length > 1; turn++) {
            Gestures.settle(20);
        }
        assertEquals(1, EditorDriver.page().getEditorReferences().length);
        assertSame(editor.editor(), EditorDriver.page().getActiveEditor());
    }

    @Test
    void aFileThatAnotherProgramHasOpenIsToldOf() throws Exception {
        var process = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    file.resolveSibling(".own.warmboot.lock"),
                    "machine=%s\nprocess=%d\nsince=2026-12-01T08:30:00Z\nstarted=%s\nuser=somebody\n\n"
                            .formatted(
                                    InetAddress.getLocalHost().getHostName(),
                                    process.pid(),
                                    process.info().startInstant().orElseThrow()));
            var dialogs = Dialogs.answer("Do not open");
            EditorDriver.open(file);
            dialogs.await();
            assertEquals(0, EditorDriver.page().getEditorReferences().length);
            dialogs = Dialogs.answer("Open anyway");
            var editor = EditorDriver.open(file);
            dialogs.await();
            assertEquals("saved", editor.scenario().getName());
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** Leaves what a process leaves that is killed while something is unsaved. */
    private void crash() throws Exception {
        var document = ScenarioFiles.load(file);
        document.scenario().setName("not saved");
        var host = ModelFactory.eINSTANCE.createHost();
        host.setId("host-1");
        host.setName("Host 1");
        host.setMemory(16L << 30);
        document.scenario().getHosts().add(host);
        new Journal(file)
                .keep(
                        ScenarioFiles.toBytes(document, "not saved"),
                        ScenarioFiles.load(file).sha256());
        var self = ProcessHandle.current().pid();
        var mine = file.resolveSibling(".own.warmboot." + self + ".journal");
        Files.writeString(
                file.resolveSibling(".own.warmboot." + NO_PROCESS + ".journal"),
                Files.readString(mine).replace("process=" + self + "\n", "process=" + NO_PROCESS + "\n"));
        Files.delete(mine);
    }

    private long files() throws Exception {
        try (var all = Files.list(file.getParent())) {
            return all.count();
        }
    }
}
