package org.warmboot.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFiles;

@ExtendWith(NothingLogged.class)
class UnreadableFileTest {
    @TempDir
    Path folder;

    @Test
    void pageTellsWhatIsWrongAndReloadShowsTheCorrectedFile() throws Exception {
        var file = folder.resolve("broken.warmboot");
        Files.writeString(file, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<oops");
        var editor = EditorDriver.open(file);
        try {
            EditorDriver.screenshot("unreadable");
            var shown = editor.editor().loadError().orElseThrow();
            assertTrue(shown.contains("line 2"), shown);
            assertNull(editor.scenario());
            assertFalse(editor.editor().isDirty());

            var scenario = ModelFactory.eINSTANCE.createScenario();
            scenario.setName("Corrected");
            ScenarioFiles.save(ScenarioDocument.of(scenario), file);
            editor.editor().reload();
            assertTrue(editor.editor().loadError().isEmpty());
            assertEquals("Corrected", editor.scenario().getName());
        } finally {
            editor.close();
        }
    }
}
