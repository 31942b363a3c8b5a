package org.warmboot.ui;

import java.io.IOException;
import java.nio.file.Path;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.library.TechniqueLibrary;
import org.warmboot.ui.file.NewScenario;

/** Files with scenarios in which nothing is drawn yet. */
public final class NewScenarios {
    private NewScenarios() {}

    /** Writes a scenario that holds only the warm, saved and cold technique. */
    public static void write(Path file) throws IOException, ScenarioFileException {
        var scenario = ModelFactory.eINSTANCE.createScenario();
        scenario.setId("scenario");
        scenario.setName("own");
        for (var technique : new String[] {"warm", "saved", "cold"}) {
            TechniqueLibrary.copyInto(scenario, technique);
        }
        NewScenario.write(scenario, file);
    }
}
