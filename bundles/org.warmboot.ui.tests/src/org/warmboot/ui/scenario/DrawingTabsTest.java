package org.warmboot.ui.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.diagram.editor.DrawingInput;
import org.warmboot.diagram.editor.DrawingInputFactory;
import org.warmboot.diagram.editor.ScenarioEditor;
import org.warmboot.diagram.editor.ScenarioEditorInput;
import org.warmboot.model.Element;
import org.warmboot.model.Technique;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.ui.Keyboard;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.explorer.ExplorerView;
import org.warmboot.ui.technique.TechniqueEditor;
import org.warmboot.ui.widgets.Commands;

/** Topology and techniques in tabs of their own are drawings of one scenario. */
@ExtendWith(NothingLogged.class)
class DrawingTabsTest {

    @TempDir
    private Path folder;

    private OpenScenario open;
    private IEditorPart topology;
    private TechniqueEditor tab;

    @BeforeEach
    void openTopologyAndATechnique() throws Exception {
        open = Workbench.openExample(folder);
        topology = open.editor();
        tab = openTab(technique(0));
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void allTabsShowOneModelAndOneHistory() {
        assertEquals(open, OpenScenario.of(tab).orElseThrow());
        assertSame(tab, openTab(technique(0)), "a drawing has one tab");
        assertNotSame(tab, openTab(technique(1)));
        Workbench.page().activate(tab);

        rename(technique(0), "Mine");
        assertEquals("Mine", tab.getTitle());
        assertTrue(topology.isDirty() && tab.isDirty());

        Keyboard.control(tab.canvas().control(), 'z');
        assertFalse(topology.isDirty() || tab.isDirty());
        assertNotSame("Mine", tab.getTitle());
        Workbench.page().activate(topology);
        Commands.run(IWorkbenchCommandConstants.EDIT_REDO);
        assertEquals("Mine", tab.getTitle());
        Commands.run(IWorkbenchCommandConstants.EDIT_UNDO);
        Workbench.page().activate(tab);
        Commands.run(IWorkbenchCommandConstants.EDIT_REDO);
        assertEquals("Mine", technique(0).getName());
    }

    @Test
    void savingFromOneTabSavesAll() throws Exception {
        rename(technique(0), "Mine");
        Keyboard.control(tab.canvas().control(), 's');
        assertFalse(topology.isDirty() || tab.isDirty());
        assertEquals(
                "Mine",
                ScenarioFiles.load(open.session().path())
                        .scenario()
                        .getTechniques()
                        .getFirst()
                        .getName());
        tab.doSave(new NullProgressMonitor());
        assertFalse(tab.isDirty());
    }

    @Test
    void onlyTheLastTabAsksWhatShallBecomeOfUnsavedWork() throws Exception {
        rename(technique(0), "Mine");
        assertTrue(Workbench.page().closeEditor(topology, true), "closed without a question");
        Workbench.work();
        assertTrue(tab.isDirty());
        assertEquals(open, OpenScenario.of(tab).orElseThrow(), "the scenario is still open");
        Commands.run(IWorkbenchCommandConstants.EDIT_UNDO);
        Commands.run(IWorkbenchCommandConstants.EDIT_REDO);
        assertEquals("Mine", technique(0).getName());

        answer("Cancel");
        assertFalse(Workbench.page().closeEditor(tab, true));
        assertTrue(tab.isDirty());
        answer("Save");
        assertTrue(Workbench.page().closeEditor(tab, true));
        Workbench.work();
        assertEquals(
                "Mine",
                ScenarioFiles.load(open.session().path())
                        .scenario()
                        .getTechniques()
                        .getFirst()
                        .getName());
        try (var files = Files.list(folder)) {
            assertTrue(files.noneMatch(file ->
                    file.toString().endsWith(".journal") || file.toString().endsWith(".lock")));
        }
    }

    @Test
    void theTopologyComesBackBesideTheTabOfATechnique() {
        rename(technique(0), "Mine");
        Workbench.page().closeEditor(topology, false);
        Workbench.work();
        tab.openTopology();
        Workbench.work();
        var again = assertInstanceOf(ScenarioEditor.class, Workbench.page().getActiveEditor());
        assertEquals(open, OpenScenario.of(again).orElseThrow());
        assertTrue(again.isDirty());
    }

    @Test
    void aTabClosesWithItsTechniqueAndUnsavedWorkStaysOpen() {
        Workbench.page().closeEditor(topology, false);
        Workbench.work();
        var gone = technique(0);
        open.execute(open.session().commands().delete(gone));
        Workbench.waitFor("the tab to close", () -> !editors().contains(tab));
        assertTrue(open.session().isDirty());
        assertEquals(1, editors().size(), "the topology comes in its place");
        assertEquals(open, OpenScenario.of(editors().getFirst()).orElseThrow());
        Commands.run(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(1, editors().size());
        assertTrue(open.scenario().getTechniques().contains(gone));
    }

    @Test
    void aFileThatIsReadAgainIsShownByAllTabs() throws Exception {
        var step = tab.canvas().selectedSteps();
        assertEquals(List.of(), step);
        var before = technique(0);
        open.session().reload();
        Workbench.work();
        var now = OpenScenario.of(tab).orElseThrow();
        assertNotSame(before, tab.element().orElseThrow());
        assertSame(now.scenario().getTechniques().getFirst(), tab.element().orElseThrow());
        assertEquals(now, OpenScenario.of(topology).orElseThrow());
    }

    @Test
    void aScenarioSavedUnderAnotherNameTakesItsTabsAlong() throws Exception {
        var other = folder.resolve("other.warmboot");
        open.session().saveAs(other);
        Workbench.work();
        assertEquals("other.warmboot", topology.getEditorInput().getName());
        assertEquals("other.warmboot", tab.getEditorInput().getName());
        assertSame(tab, openTab(technique(0)));
        assertSame(topology, Workbench.page().openEditor(new ScenarioEditorInput(other), ScenarioEditor.ID));
    }

    @Test
    void whatIsSelectedInOnePartIsSelectedInTheOthersByIdentity() throws Exception {
        var twin = technique(1);
        rename(twin, technique(0).getName()); // a name is no key
        var step = technique(0).getSteps().get(2);
        Workbench.page().activate(tab);
        tab.canvas().select(step);
        Workbench.work();
        assertEquals(List.of(step), Elements.all(Workbench.page().getSelection(ExplorerView.ID)));

        var explorer = (ExplorerView) Workbench.page().showView(ExplorerView.ID);
        var next = technique(0).getSteps().get(3);
        explorer.reveal(next);
        Workbench.work();
        assertEquals(List.of(next), tab.canvas().selectedSteps());

        var host = open.scenario().getHosts().getFirst();
        explorer.reveal(host);
        Workbench.work();
        var viewer = (GraphicalViewer) topology.getAdapter(GraphicalViewer.class);
        assertSame(host, ((EditPart) viewer.getSelectedEditParts().getFirst()).getModel());
    }

    @Test
    void aTabThatWasOpenIsFoundAgainOrDropped() throws Exception {
        var memento = XMLMemento.createWriteRoot("tab");
        var input = (DrawingInput) tab.getEditorInput();
        input.saveState(memento);
        assertEquals(input, new DrawingInputFactory().createElement(memento));

        Workbench.page().closeAllEditors(false);
        Workbench.work();
        Workbench.page()
                .openEditor(new DrawingInput(open.session().path(), TechniqueEditor.ID, "gone"), TechniqueEditor.ID);
        Workbench.page()
                .openEditor(
                        new DrawingInput(folder.resolve("gone.warmboot"), TechniqueEditor.ID, input.element()),
                        TechniqueEditor.ID);
        Workbench.waitFor(
                "the tabs of what is gone to close",
                () -> editors().stream().noneMatch(TechniqueEditor.class::isInstance));
        var again = Workbench.page().openEditor(input, TechniqueEditor.ID);
        Workbench.work();
        assertEquals(
                input.element(),
                ((TechniqueEditor) again).element().map(Element::getId).orElseThrow());
    }

    private TechniqueEditor openTab(Technique technique) {
        TechniqueEditor.open(Workbench.page(), open, technique);
        Workbench.work();
        return (TechniqueEditor) Workbench.page().getActiveEditor();
    }

    private Technique technique(int index) {
        return open.scenario().getTechniques().get(index);
    }

    private void rename(Technique technique, String name) {
        open.execute(open.session().commands().rename(technique, name));
        Workbench.work();
    }

    /** Presses a button of the next dialog. */
    private static void answer(String text) {
        var display = Display.getCurrent();
        display.timerExec(50, () -> {
            for (var shell : display.getShells()) {
                if (shell.getParent() != null && shell.isVisible() && press(shell, text)) {
                    return;
                }
            }
            answer(text);
        });
    }

    private static boolean press(Composite parent, String text) {
        for (var child : parent.getChildren()) {
            if (child instanceof Button button
                    && button.getText().replace("&", "").equals(text)) {
                button.notifyListeners(SWT.Selection, new Event());
                return true;
            }
            if (child instanceof Composite inner && press(inner, text)) {
                return true;
            }
        }
        return false;
    }

    private static List<IEditorPart> editors() {
        return Arrays.stream(Workbench.page().getEditorReferences())
                .map(reference -> reference.getEditor(false))
                .toList();
    }
}
