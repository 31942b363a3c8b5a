package org.warmboot.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.diagram.figure.DiagramStyle;
import org.warmboot.edit.template.ElementTemplates;
import org.warmboot.model.Host;
import org.warmboot.ui.NewScenarios;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Screenshots;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.explorer.ExplorerView;
import org.warmboot.ui.problems.ProblemsView;
import org.warmboot.ui.properties.PropertiesView;
import org.warmboot.ui.results.DowntimeView;
import org.warmboot.ui.results.TimelineView;
import org.warmboot.ui.scenario.Elements;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.technique.TechniqueEditor;
import org.warmboot.ui.widgets.Commands;

/** The techniques are run on the selected host, whatever part has the keyboard. */
@ExtendWith(NothingLogged.class)
class HostRunTest {

    @TempDir
    private Path folder;

    private OpenScenario open;

    @BeforeEach
    void openTwoHosts() throws Exception {
        NewScenarios.write(folder.resolve("own.warmboot"));
        open = Workbench.open(folder.resolve("own.warmboot"));
        for (int guests = 1; guests <= 2; guests++) {
            var host = ElementTemplates.host();
            open.execute(open.session().commands().add(host, open.scenario()));
            for (int guest = 0; guest < guests; guest++) {
                open.execute(
                        open.session().commands().createDomain(ElementTemplates.guestDomain(), host, Optional.empty()));
            }
        }
        Workbench.work();
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void theHostSelectedInTheDrawingIsRunWhateverPartIsActive() throws Exception {
        for (var id : List.of(PropertiesView.ID, ProblemsView.ID, DowntimeView.ID, TimelineView.ID, ExplorerView.ID)) {
            for (int index : List.of(1, 0)) {
                Workbench.page().activate(open.editor());
                assertTrue(Elements.revealInDiagram(open, hosts().get(index)));
                Workbench.work();
                Workbench.page().activate(Workbench.page().showView(id));
                Workbench.work();
                assertEquals(hosts().get(index).getId(), hostRun(), id);
            }
        }
    }

    @Test
    void theHostSelectedInTheDrawingIsRunFromTheTabOfATechnique() {
        var topology = open.editor();
        for (int index : List.of(1, 0)) {
            Workbench.page().activate(topology);
            assertTrue(Elements.revealInDiagram(open, hosts().get(index)));
            TechniqueEditor.open(
                    Workbench.page(), open, open.scenario().getTechniques().getFirst());
            Workbench.work();
            assertInstanceOf(TechniqueEditor.class, open.editor());
            assertEquals(hosts().get(index).getId(), hostRun());
        }
    }

    @Test
    void theHostThatWasRunIsMarkedWithTheTechniqueOfLeastDowntime() throws Exception {
        Workbench.page().activate(open.editor());
        assertTrue(Elements.revealInDiagram(open, hosts().get(1)));
        Workbench.work();
        assertEquals("", mark(hosts().get(1)).getText());
        hostRun();
        Workbench.work();
        var mark = mark(hosts().get(1));
        assertTrue(mark.getText().startsWith("Warm-VM reboot "), mark.getText());
        assertTrue(((Label) mark.getToolTip()).getText().contains("Cold-VM reboot: "));
        assertEquals("", mark(hosts().get(0)).getText(), "it was not run");
        assertEquals(DiagramStyle.ACCENT, mark.getForegroundColor());
        Screenshots.take("run-mark");
        open.execute(open.session().commands().rename(hosts().get(0), "renamed"));
        Workbench.work();
        assertEquals(DiagramStyle.MUTED, mark(hosts().get(1)).getForegroundColor(), "the scenario was changed since");
    }

    /** The label of the mark: the last but one in the head of the card. */
    private Label mark(Host host) {
        var part = (GraphicalEditPart) open.editor()
                .getAdapter(GraphicalViewer.class)
                .getEditPartRegistry()
                .get(host);
        var head = (IFigure) part.getFigure().getChildren().getFirst();
        return (Label) head.getChildren().get(head.getChildren().size() - 2);
    }

    private List<Host> hosts() {
        return open.scenario().getHosts();
    }

    /** Runs, and gives the identifier of the host that was run. */
    private String hostRun() {
        Commands.run("org.warmboot.ui.command.run.host");
        Workbench.work();
        Workbench.waitFor(
                "the end of the run", () -> !Workbench.runs().of(open.session()).isRunning());
        var result = Workbench.runs().of(open.session()).output().orElseThrow().result();
        return result.experiments().getFirst().runs().getFirst().parameters().host();
    }
}
