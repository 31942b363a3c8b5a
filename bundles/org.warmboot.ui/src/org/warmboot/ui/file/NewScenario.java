package org.warmboot.ui.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.model.library.TechniqueLibrary;

/** Makes files with a scenario in which nothing is drawn yet. */
public final class NewScenario {

    private static final List<String> TECHNIQUES = List.of("warm", "saved", "cold");

    private NewScenario() {}

    /**
     * Writes a scenario that holds only the warm, saved and cold technique of the library and is named after its file.
     *
     * @throws IOException           if its folder cannot be made
     * @throws ScenarioFileException if the file cannot be written
     */
    public static void write(Path file) throws IOException, ScenarioFileException {
        var scenario = ModelFactory.eINSTANCE.createScenario();
        scenario.setId("scenario");
        scenario.setName(file.getFileName().toString().replaceFirst("\\.warmboot$", ""));
        TECHNIQUES.forEach(technique -> TechniqueLibrary.copyInto(scenario, technique));
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        ScenarioFiles.save(ScenarioDocument.of(scenario), file);
    }
}
