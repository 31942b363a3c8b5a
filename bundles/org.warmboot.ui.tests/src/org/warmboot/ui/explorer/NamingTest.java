package org.warmboot.ui.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.model.Host;
import org.warmboot.ui.Keyboard;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.scenario.OpenScenario;

/** While a name is written, all keys mean the name; outside of it they mean what is selected. */
@ExtendWith(NothingLogged.class)
class NamingTest {

    @TempDir
    private Path folder;

    private OpenScenario open;
    private ExplorerView view;
    private Host host;

    @BeforeEach
    void openExample() throws Exception {
        open = Workbench.openExample(folder);
        host = open.scenario().getHosts().getFirst();
        view = (ExplorerView) Workbench.page().showView(ExplorerView.ID);
        Workbench.page().activate(view);
        open.execute(open.session().commands().rename(host, "Testbed"));
        view.reveal(host);
        Workbench.work();
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void keysOfTheFieldNeverReachTheScenario() {
        var before = host.getDomains().size();
        var field = nameField();
        field.setText("Testbed 2");
        field.setText("Testbed 23");
        Keyboard.control(field, 'z');
        assertEquals("Testbed 2", field.getText());
        Keyboard.control(field, 'z');
        assertEquals("Testbed", field.getText());
        Keyboard.control(field, 'y');
        assertEquals("Testbed 2", field.getText());
        Keyboard.control(field, 'a');
        assertEquals("Testbed 2", field.getSelectionText());
        Keyboard.key(field, SWT.DEL);
        Keyboard.control(field, 'd');
        Keyboard.control(field, 'x');
        assertEquals("", field.getText());
        Keyboard.control(field, 'v');
        assertEquals("Testbed 2", field.getText());

        assertEquals("Testbed", host.getName());
        assertEquals(1, open.scenario().getHosts().size());
        assertEquals(before, host.getDomains().size());
        finish(field);
        assertEquals("Testbed 2", host.getName());
    }

    @Test
    void savingTakesTheNameFirst() throws Exception {
        var field = nameField();
        field.setText("Saved");
        Keyboard.control(field, 's');
        Workbench.work();
        assertEquals("Saved", host.getName());
        assertFalse(open.editor().isDirty());
    }

    @Test
    void theKeysMeanTheScenarioAgainWhenTheFieldIsClosed() {
        finish(nameField());
        Keyboard.control(tree(), 'z');
        assertFalse("Testbed".equals(host.getName()), "undone");
        Keyboard.control(tree(), 'd');
        assertEquals(2, open.scenario().getHosts().size());
        Keyboard.key(tree(), SWT.DEL);
        assertEquals(1, open.scenario().getHosts().size(), "the copy was selected and deleted");
        assertTrue(open.scenario().getHosts().contains(host));
    }

    private Text nameField() {
        Keyboard.key(tree(), SWT.F2);
        var field = (Text) Arrays.stream(tree().getChildren())
                .filter(Text.class::isInstance)
                .findFirst()
                .orElseThrow();
        Keyboard.focus(field);
        return field;
    }

    private static void finish(Text field) {
        var enter = new Event();
        enter.detail = SWT.TRAVERSE_RETURN;
        enter.doit = true;
        field.notifyListeners(SWT.Traverse, enter);
        Workbench.work();
    }

    private Tree tree() {
        Control control = view.tree();
        return (Tree) control;
    }
}
