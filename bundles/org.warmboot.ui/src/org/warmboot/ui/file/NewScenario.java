package org.warmboot.ui.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.warmboot.model.Scenario;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;

/** Makes files of scenarios that nobody has drawn yet. */
public final class NewScenario {

    private NewScenario() {}

    /**
     * Writes a scenario into a file, whose folder is made if it is not there; hosts get their places when it is opened.
     *
     * @throws IOException           if its folder cannot be made
     * @throws ScenarioFileException if the file cannot be written
     */
    public static void write(Scenario scenario, Path file) throws IOException, ScenarioFileException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        ScenarioFiles.save(ScenarioDocument.of(scenario), file);
    }
}
