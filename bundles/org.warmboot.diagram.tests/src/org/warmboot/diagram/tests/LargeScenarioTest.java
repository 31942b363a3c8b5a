package org.warmboot.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.drawing.topology.HostPlaces;
import org.warmboot.edit.command.ScenarioCommands;
import org.warmboot.edit.session.ScenarioStack;
import org.warmboot.edit.template.ElementTemplates;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFiles;

@ExtendWith(NothingLogged.class)
class LargeScenarioTest {
    private static final int HOSTS = 40;
    private static final int GUESTS = 11;
    private static final double LONGEST_SECONDS = 1.0;

    @TempDir
    Path folder;

    @Test
    void commandOnFortyHostsIsShownWithoutDelay() throws Exception {
        var scenario = ModelFactory.eINSTANCE.createScenario();
        var commands = new ScenarioCommands(scenario, HostPlaces.draw(scenario));
        var stack = new ScenarioStack();
        for (int number = 0; number < HOSTS; number++) {
            var host = ElementTemplates.host();
            stack.execute(commands.createHost(host, new Rectangle(0, 0, -1, -1)));
            for (int guest = 0; guest < GUESTS; guest++) {
                stack.execute(commands.createDomain(ElementTemplates.guestDomain(), host, Optional.empty()));
            }
        }
        var file = folder.resolve("large.warmboot");
        ScenarioFiles.save(ScenarioDocument.of(scenario), file);

        var editor = EditorDriver.open(file);
        try {
            assertEquals(HOSTS, editor.scenario().getHosts().size());
            EditorDriver.screenshot("large");
            var host = editor.scenario().getHosts().get(HOSTS - 1);
            long start = System.nanoTime();
            editor.stack().execute(editor.session().commands().rename(host, "renamed"));
            Gestures.settle(1);
            double seconds = (System.nanoTime() - start) / 1e9;
            assertTrue(seconds < LONGEST_SECONDS, "took " + seconds + " s");
        } finally {
            editor.close();
        }
    }
}
