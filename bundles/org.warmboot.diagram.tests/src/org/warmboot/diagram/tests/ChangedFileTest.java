package org.warmboot.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFiles;

class ChangedFileTest {
    private static final int PATIENCE = 100;

    @TempDir
    Path folder;

    private Path file;
    private EditorDriver editor;
    private boolean answered;

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

    private void comeBackAndAnswer(String answer) {
        press(answer, 0);
        EditorDriver.page().activate(editor.editor());
        for (int turn = 0; turn < PATIENCE && !answered; turn++) {
            Gestures.settle(20);
        }
        assertTrue(answered, "no question was asked");
        Gestures.settle(50);
    }

    /** Waits for a button with a text and presses it. */
    private void press(String text, int turn) {
        var display = Display.getCurrent();
        for (var shell : display.getShells()) {
            if (find(shell, text) instanceof Button button) {
                answered = true;
                button.notifyListeners(SWT.Selection, new Event());
                return;
            }
        }
        if (turn < PATIENCE) {
            display.timerExec(20, () -> press(text, turn + 1));
        }
    }

    private static Control find(Composite parent, String text) {
        return Arrays.stream(parent.getChildren())
                .map(child -> child instanceof Composite inner ? find(inner, text) : child)
                .filter(child -> child instanceof Button button && text.equals(button.getText()))
                .findFirst()
                .orElse(null);
    }

    private void write(String name) throws Exception {
        var scenario = ModelFactory.eINSTANCE.createScenario();
        scenario.setName(name);
        ScenarioFiles.save(ScenarioDocument.of(scenario), file);
    }
}
