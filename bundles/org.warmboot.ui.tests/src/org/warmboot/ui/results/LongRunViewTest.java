package org.warmboot.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.examples.Examples;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.ui.Screenshots;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.run.RunState;
import org.warmboot.ui.scenario.OpenScenario;

/** Years of operation, run from the menu of the real window: what one reads in the view afterwards. */
class LongRunViewTest {

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void neglected_guests_are_up_more_with_cold_reboots_and_the_view_says_so() throws Exception {
        var example = Examples.find("tenants").orElseThrow();
        Examples.copy(example, folder.resolve(example.fileName()));
        var open = Workbench.open(folder.resolve(example.fileName()));
        open.scenario().getExperiments().removeLast();
        var neglected = (LongRunExperiment) open.scenario().getExperiments().getFirst();
        neglected.setReplications(50);
        neglected.setFindIntervals(false);
        var view = (LongRunView) Workbench.page().showView(LongRunView.ID);

        PlatformUI.getWorkbench().getService(IHandlerService.class)
                .executeCommand("org.warmboot.ui.command.run", null);
        Workbench.waitFor("the end of the run", () -> ended(open));
        Workbench.work();

        assertEquals("Downtime per year by cause", view.sheets().getFirst().title());
        assertEquals(5, view.sheets().size(), "causes, and lengths of outages of four techniques");
        List<List<String>> rows = view.rows();
        assertEquals(List.of("Warm-VM reboot", "Saved-VM reboot", "Cold-VM reboot"),
                rows.stream().map(List::getFirst).limit(3).toList());
        Screenshots.take("long-run");
        assertTrue(rows.getFirst().get(1).startsWith("99.8"), rows::toString);
        assertTrue(rows.get(2).get(1).startsWith("99.97"), rows::toString);
        assertTrue(rows.get(2).get(4).startsWith("\u2212"), "less downtime than warm: " + rows);
    }

    private static boolean ended(OpenScenario open) {
        return !(Workbench.runs().of(open.editor()).state() instanceof RunState.Running);
    }
}
