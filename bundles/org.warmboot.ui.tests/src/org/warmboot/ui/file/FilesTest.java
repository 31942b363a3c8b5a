package org.warmboot.ui.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.welcome.WelcomeInput;

/** Opening and making scenario files in the real window. */
@ExtendWith(NothingLogged.class)
class FilesTest {

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void theWelcomePageMakesWayForAScenarioAndComesBackAfterIt() throws Exception {
        Workbench.openExample(folder);
        Workbench.waitFor("the welcome page to close", () -> Workbench.page().findEditor(new WelcomeInput()) == null);

        Workbench.closeAll();

        Workbench.waitFor("the welcome page", () -> Workbench.page().findEditor(new WelcomeInput()) != null);
    }

    @Test
    void aFileThatIsOpenedBecomesTheFirstOfTheRecentOnes() throws Exception {
        var open = Workbench.openExample(folder);

        assertEquals(
                open.file().orElseThrow().toRealPath(),
                new RecentFiles().list().getFirst().toRealPath());
    }

    @Test
    void anUnreadableFileOpensAnEditorThatHasNoScenarioToRun() throws Exception {
        var file = Files.writeString(folder.resolve("broken.warmboot"), "<?xml version=\"1.0\"?>\n<nonsense");

        var editor = new ScenarioOpener(Workbench.page()).open(file).orElseThrow();
        Workbench.work();

        assertNotNull(editor);
        assertTrue(OpenScenario.of(editor).isEmpty());
    }

    @Test
    void noFileOfTheUserIsProposedToBeWrittenOver() throws Exception {
        Files.createFile(folder.resolve("a.warmboot"));
        Files.createFile(folder.resolve("a-2.warmboot"));

        assertEquals(folder.resolve("a-3.warmboot"), org.warmboot.diagram.file.HomeFolder.free(folder, "a"));
    }
}
