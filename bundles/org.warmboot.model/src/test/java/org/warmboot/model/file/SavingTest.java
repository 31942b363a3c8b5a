package org.warmboot.model.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Scenario;

class SavingTest {
    @TempDir
    private Path folder;

    private Path file;
    private final Scenario scenario = ModelFactory.eINSTANCE.createScenario();

    @BeforeEach
    void saveOnce() throws ScenarioFileException {
        file = folder.resolve("test.warmboot");
        scenario.setId("test");
        scenario.setName("first");
        save();
    }

    @Test
    void thePreviousVersionIsKept() throws Exception {
        byte[] first = Files.readAllBytes(file);
        scenario.setName("second");
        save();
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("test.warmboot~")));
        assertEquals("second", ScenarioFiles.load(file).scenario().getName());
        assertEquals(List.of("test.warmboot", "test.warmboot~"), names());
    }

    @Test
    void theModelInMemoryStaysAsItIs() throws ScenarioFileException {
        scenario.getHosts().add(ModelFactory.eINSTANCE.createHost());
        save();
        assertNull(scenario.getHosts().getFirst().getId());
        assertEquals(
                "host-1",
                ScenarioFiles.load(file).scenario().getHosts().getFirst().getId());
    }

    @Test
    void aModelThatCannotBeReadAgainDoesNotReplaceTheFile() throws Exception {
        byte[] before = Files.readAllBytes(file);
        scenario.getHosts().add(ModelFactory.eINSTANCE.createHost());
        scenario.getHosts().getFirst().setId("test");
        refused("is already that of");
        scenario.getHosts().getFirst().setId("host");
        scenario.setName("\u0001");
        refused("cannot be written");
        scenario.setName("\uD800");
        refused("");
        scenario.setName("fine");
        scenario.getHosts().getFirst().setResetTime(Double.NaN);
        refused("duration");
        scenario.getHosts().clear();
        var service = ModelFactory.eINSTANCE.createServiceProfile();
        service.setWorkload(ModelFactory.eINSTANCE.createWorkload());
        scenario.getServiceProfiles().add(service);
        refused("cannot be written");
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of("test.warmboot"), names());
    }

    @Test
    void aLinkStaysALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.warmboot"), file);
        scenario.setName("through the link");
        ScenarioFiles.save(ScenarioDocument.of(scenario), link);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("through the link", ScenarioFiles.load(file).scenario().getName());
    }

    @Test
    void aFolderThatIsNotThereIsReported() {
        var refusal = assertThrows(
                ScenarioFileException.class,
                () -> ScenarioFiles.save(ScenarioDocument.of(scenario), folder.resolve("no/where.warmboot")));
        assertTrue(refusal.unreadable());
        assertEquals("The file cannot be written: there is no folder " + folder.resolve("no"), refusal.getMessage());
    }

    private void refused(String reason) {
        var refusal = assertThrows(ScenarioFileException.class, this::save);
        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
    }

    private void save() throws ScenarioFileException {
        ScenarioFiles.save(ScenarioDocument.of(scenario), file);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
