package org.warmboot.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.edit.session.ScenarioSession;
import org.warmboot.edit.session.ScenarioStack;
import org.warmboot.edit.session.SessionListener.Change;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;

class ScenarioSessionTest {
    @TempDir
    Path folder;

    private Path file;
    private ScenarioSession session;

    @BeforeEach
    void openScenarioWithoutPicture() throws ScenarioFileException {
        file = folder.resolve("two.warmboot");
        ScenarioFiles.save(ScenarioDocument.of(Scenarios.twoHosts().scenario()), file);
        session = ScenarioSession.open(file, new ScenarioStack());
    }

    @Test
    void drawsWhatNobodyHasDrawnWithoutCountingAsChanged() {
        assertEquals(2, session.diagram().getShapes().size());
        assertFalse(session.isDirty());
    }

    @Test
    void findsAgainWhatItSaved() throws ScenarioFileException {
        rename("renamed");
        assertTrue(session.isDirty());
        session.save();
        assertFalse(session.isDirty());
        assertFalse(session.isChangedOnDisk());
        var again = ScenarioSession.open(file, new ScenarioStack());
        assertTrue(EcoreUtil.equals(
                List.of(session.scenario(), session.diagram()), List.of(again.scenario(), again.diagram())));
    }

    @Test
    void undoingBackToTheSavedStateIsNoChange() {
        rename("renamed");
        session.commandStack().undo();
        assertFalse(session.isDirty());
    }

    @Test
    void noticesThatAnotherProgramChangedTheFile() throws Exception {
        changeOutside();
        assertTrue(session.isChangedOnDisk());
        session.reload();
        assertEquals("outside", session.scenario().getName());
        assertFalse(session.isChangedOnDisk());
    }

    @Test
    void keepingIsAnUnsavedChangeUntilItIsSaved() throws Exception {
        changeOutside();
        session.keep();
        assertFalse(session.isChangedOnDisk());
        assertTrue(session.isDirty());
        session.save();
        assertFalse(session.isDirty());
        assertEquals("Test", ScenarioFiles.load(file).scenario().getName());
    }

    @Test
    void failedReloadLeavesEverythingAsItWas() throws Exception {
        rename("renamed");
        var scenario = session.scenario();
        Files.writeString(file, "<not a scenario");
        assertThrows(ScenarioFileException.class, session::reload);
        assertSame(scenario, session.scenario());
        assertTrue(session.isDirty());
        assertTrue(session.commandStack().canUndo());
    }

    @Test
    void tellsItsListenersWhatHappens() throws ScenarioFileException {
        var changes = new ArrayList<Change>();
        session.addListener(changes::add);
        rename("renamed");
        session.save();
        session.reload();
        assertEquals(Change.CONTENT, changes.getFirst());
        assertTrue(changes.contains(Change.SAVED));
        assertEquals(Change.RELOADED, changes.getLast());
    }

    private void rename(String name) {
        session.commandStack().execute(session.commands().rename(Scenarios.first(session.scenario()), name));
    }

    private void changeOutside() throws Exception {
        var other = ScenarioFiles.load(file);
        other.scenario().setName("outside");
        ScenarioFiles.save(other, file);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
    }
}
