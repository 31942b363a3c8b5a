package org.warmboot.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFiles;

@ExtendWith(NothingLogged.class)
class ChangedFileTest {
    @TempDir
    Path folder;

    private Path file;
    private EditorDriver editor;

    @BeforeEach
    void openScenarioThatAnotherProgramChanges() throws Exception {
        file = folder.resolve("changed.warmboot");
        write("before");
        editor = EditorDriver.open(file);
        EditorDriver.page().showView(IPageLayout.ID_OUTLINE);
        write("after");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
    }

    @AfterEach
    void closeEditor() {
        editor.close();
        EditorDriver.page().hideView(EditorDriver.page().findView(IPageLayout.ID_OUTLINE));
    }

    @Test
    void reloadingShowsTheOtherVersion() {
        comeBackAndAnswer("Reload");
        assertEquals("after", editor.scenario().getName());
        assertFalse(editor.editor().isDirty());
    }

    @Test
    void keepingLeavesThisVersionUnsaved() {
        comeBackAndAnswer("Keep mine");
        assertEquals("before", editor.scenario().getName());
        assertTrue(editor.editor().isDirty());
    }

    @Test
    void theFirstAnswerKeepsWhatWasEditedHere() {
        rename("mine");
        comeBackAndAnswer("Keep mine");
        assertEquals("mine", editor.scenario().getName());
        assertTrue(editor.editor().isDirty());
    }

    @Test
    void bothVersionsAreKeptInTwoFiles() throws Exception {
        rename("mine");
        comeBackAndAnswer("Keep both");
        assertEquals("changed-mine.warmboot", editor.editor().getEditorInput().getName());
        assertEquals(
                "mine",
                ScenarioFiles.load(folder.resolve("changed-mine.warmboot"))
                        .scenario()
                        .getName());
        assertEquals("after", ScenarioFiles.load(file).scenario().getName());
        assertEquals(2, EditorDriver.page().getEditorReferences().length);
        EditorDriver.page().closeEditors(EditorDriver.page().getEditorReferences(), false);
    }

    @Test
    void aVersionThatCannotBeReadDropsNothing() throws Exception {
        rename("mine");
        Files.writeString(file, "<no scenario");
        comeBackAndAnswer("Keep mine");
        assertEquals("mine", editor.scenario().getName());
        assertTrue(editor.session().commandStack().canUndo());
    }

    @Test
    void aSaveOverAnotherVersionIsAskedForAndKeepsBothByDefault() throws Exception {
        rename("mine");
        var dialogs = Dialogs.answer("Keep both");
        EditorDriver.page().saveEditor(editor.editor(), false);
        dialogs.await();
        assertFalse(editor.editor().isDirty());
        assertEquals("after", ScenarioFiles.load(file).scenario().getName());
        EditorDriver.page().closeEditors(EditorDriver.page().getEditorReferences(), false);
    }

    private void rename(String name) {
        editor.stack().execute(editor.session().commands().rename(editor.scenario(), name));
    }

    private void comeBackAndAnswer(String answer) {
        var dialogs = Dialogs.answer(answer);
        EditorDriver.page().activate(editor.editor());
        dialogs.await();
    }

    private void write(String name) throws Exception {
        var scenario = ModelFactory.eINSTANCE.createScenario();
        scenario.setName(name);
        ScenarioFiles.save(ScenarioDocument.of(scenario), file);
    }
}
