package org.warmboot.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.edit.template.ElementTemplates;
import org.warmboot.model.Host;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFiles;

/** Names open after creation, by F2 and by a double click, never by a plain click, and own the keys while they are open. */
@ExtendWith(NothingLogged.class)
class NamingInPlaceTest {
    private static final int LONGER_THAN_A_DOUBLE_CLICK = 900;

    @TempDir
    Path folder;

    private EditorDriver editor;
    private Host host;

    @BeforeEach
    void openScenarioWithAHost() throws Exception {
        var file = folder.resolve("names.warmboot");
        ScenarioFiles.save(ScenarioDocument.of(ModelFactory.eINSTANCE.createScenario()), file);
        editor = EditorDriver.open(file);
        host = ElementTemplates.host();
        editor.stack().execute(editor.session().commands().createHost(host, new Rectangle(40, 40, -1, -1)));
        editor.stack().execute(editor.session().commands().rename(host, "Before"));
        Gestures.settle(50);
    }

    @AfterEach
    void closeEditor() {
        editor.close();
    }

    @Test
    void theNameOfWhatWasMadeIsOpen() {
        editor.choose("Guest domain");
        Gestures.click(editor.canvas(), editor.bounds(host).getBottomRight().getTranslated(-20, -6));
        Gestures.settle(50);
        var field = field().orElseThrow();
        assertEquals("Guest 1", field.getText());
        assertEquals("Guest 1", field.getSelectionText(), "to be written over");
        field.setText("web");
        field.notifyListeners(SWT.DefaultSelection, new Event());
        Gestures.settle(50);
        assertEquals("web", host.getDomains().getLast().getName());
        assertTrue(field().isEmpty());
    }

    @Test
    void clicksSelectAndADoubleClickOpensTheName() {
        for (int click = 0; click < 3; click++) {
            Gestures.click(editor.canvas(), editor.grip(host));
            Gestures.settle(LONGER_THAN_A_DOUBLE_CLICK);
        }
        assertEquals(List.of(editor.part(host)), editor.viewer().getSelectedEditParts());
        assertTrue(field().isEmpty(), "nobody has asked for it");
        doubleClick(editor.grip(host));
        assertTrue(field().isPresent());
    }

    @Test
    void keysMeanTheNameWhileItIsOpen() {
        Gestures.click(editor.canvas(), editor.grip(host));
        Gestures.key(editor.canvas(), SWT.F2, '\0');
        Gestures.settle(50);
        var field = field().orElseThrow();
        if (!field.isFocusControl()) {
            field.notifyListeners(SWT.FocusIn, new Event());
        }
        field.setText("After");
        Gestures.key(field, 'z', (char) 26, SWT.MOD1);
        Gestures.key(field, 'z', (char) 26, SWT.MOD1);
        Gestures.key(field, SWT.DEL, SWT.DEL);
        Gestures.key(field, 'a', (char) 1, SWT.MOD1);
        assertEquals("Before", field.getText());
        assertEquals("Before", field.getSelectionText());
        assertEquals("Before", host.getName());
        assertEquals(1, editor.scenario().getHosts().size());
        assertFalse(editor.stack().canRedo(), "nothing was undone");
        field.notifyListeners(SWT.DefaultSelection, new Event());
        Gestures.settle(50);

        Gestures.key(editor.canvas(), 'z', (char) 26, SWT.MOD1);
        Gestures.settle(50);
        assertFalse("Before".equals(host.getName()), "now the key means the scenario");
    }

    private Optional<Text> field() {
        return Arrays.stream(((Composite) editor.canvas()).getChildren())
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .findFirst();
    }

    private void doubleClick(Point at) {
        Gestures.click(editor.canvas(), at);
        var event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.button = 1;
        event.count = 2;
        editor.canvas().notifyListeners(SWT.MouseDown, event);
        editor.canvas().notifyListeners(SWT.MouseDoubleClick, event);
        event.stateMask = SWT.BUTTON1;
        editor.canvas().notifyListeners(SWT.MouseUp, event);
        Gestures.settle(LONGER_THAN_A_DOUBLE_CLICK);
    }
}
