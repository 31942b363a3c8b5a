package org.warmboot.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.model.Host;
import org.warmboot.ui.Keyboard;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Screenshots;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.scenario.OpenScenario;

/** The steps of editing as a list. */
@ExtendWith(NothingLogged.class)
class HistoryTest {

    @TempDir
    private Path folder;

    private OpenScenario open;
    private Host host;
    private HistoryView view;

    @BeforeEach
    void editThreeTimes() throws Exception {
        open = Workbench.openExample(folder);
        host = open.scenario().getHosts().getFirst();
        Keyboard.control(canvas(), 'h');
        view = (HistoryView) Workbench.page().getActivePart();
        open.execute(open.session().commands().rename(host, "One"));
        open.execute(open.session().commands().duplicate(host));
        open.execute(open.session().commands().rename(host, "Two"));
        Workbench.work();
    }

    @AfterEach
    void close() {
        Workbench.page().hideView(view);
        Workbench.closeAll();
    }

    @Test
    void everyStepHasARowInWordsBelowTheScenarioAsItWasOpened() throws Exception {
        assertEquals(
                List.of("As opened", "Rename RootHammer testbed to One", "Duplicate One", "Rename One to Two"), rows());
        assertEquals(3, history().position());
        Screenshots.take("history");
    }

    @Test
    void enterOnARowGoesToItAndBackAgain() {
        goTo(0);
        assertEquals(1, open.scenario().getHosts().size());
        assertFalse(open.editor().isDirty());
        assertEquals(4, rows().size(), "what was taken back can be made again");
        goTo(3);
        assertEquals("Two", host.getName());
        assertEquals(2, open.scenario().getHosts().size());
        goTo(2);
        assertEquals("One", host.getName());
    }

    @Test
    void aNewStepForgetsWhatWasTakenBack() {
        goTo(1);
        open.execute(open.session().commands().rename(host, "Three"));
        Workbench.work();
        assertEquals(List.of("As opened", "Rename RootHammer testbed to One", "Rename One to Three"), rows());
    }

    @Test
    void theMenuOfARowSaysWhichWayItGoes() {
        assertEquals(List.of("Undo to here"), menu(1));
        goTo(0);
        assertEquals(List.of("Redo to here"), menu(2));
        assertTrue(menu(0).isEmpty());
    }

    private List<String> menu(int row) {
        view.table().setSelection(new StructuredSelection(row));
        var menu = view.table().getControl().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        var items = Arrays.stream(menu.getItems()).map(item -> item.getText()).toList();
        menu.notifyListeners(SWT.Hide, new Event());
        return items;
    }

    private void goTo(int row) {
        view.table().setSelection(new StructuredSelection(row));
        var enter = new Event();
        enter.item = view.table().getTable().getItem(row);
        view.table().getTable().notifyListeners(SWT.DefaultSelection, enter);
        Workbench.work();
        assertEquals(row, history().position());
    }

    private List<String> rows() {
        return Arrays.stream(view.table().getTable().getItems())
                .map(TableItem::getText)
                .toList();
    }

    private History history() {
        return new History(open.session().commandStack());
    }

    private Control canvas() {
        return open.editor().getAdapter(GraphicalViewer.class).getControl();
    }
}
