package org.warmboot.ui.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.welcome.WelcomeInput;

/** Opening and making scenario files in the real window. */
class FilesTest {

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void the_welcome_page_makes_way_for_a_scenario_and_comes_back_after_it() throws Exception {
        Workbench.openExample(folder);
        Workbench.waitFor("the welcome page to close", () -> Workbench.page().findEditor(new WelcomeInput()) == null);

        Workbench.closeAll();

        Workbench.waitFor("the welcome page", () -> Workbench.page().findEditor(new WelcomeInput()) != null);
    }

    @Test
    void a_new_scenario_holds_the_built_in_techniques_and_is_named_after_its_file() throws Exception {
        var file = folder.resolve("sub").resolve("mine.warmboot");

        NewScenario.write(file);
        var open = Workbench.open(file);

        assertEquals("mine", open.scenario().getName());
        assertEquals(
                java.util.List.of("warm", "saved", "cold"),
                open.scenario().getTechniques().stream()
                        .map(technique -> technique.getId())
                        .toList());
        assertTrue(open.scenario().getHosts().isEmpty());
    }

    @Test
    void a_file_that_is_opened_becomes_the_first_of_the_recent_ones() throws Exception {
        var open = Workbench.openExample(folder);

        assertEquals(
                open.file().orElseThrow().toRealPath(),
                new RecentFiles().list().getFirst().toRealPath());
    }

    @Test
    void an_unreadable_file_opens_an_editor_that_has_no_scenario_to_run() throws Exception {
        var file = Files.writeString(folder.resolve("broken.warmboot"), "<?xml version=\"1.0\"?>\n<nonsense");

        var editor = new ScenarioOpener(Workbench.page()).open(file).orElseThrow();
        Workbench.work();

        assertNotNull(editor);
        assertTrue(OpenScenario.of(editor).isEmpty());
    }

    @Test
    void no_file_of_the_user_is_proposed_to_be_written_over() throws Exception {
        Files.createFile(folder.resolve("a.warmboot"));
        Files.createFile(folder.resolve("a-2.warmboot"));

        assertEquals(folder.resolve("a-3.warmboot"), HomeFolder.free(folder, "a"));
    }
}
