package org.warmboot.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
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

/** The connector of the palette, and how its tools are found. */
@ExtendWith(NothingLogged.class)
class ConnectTest {
    @TempDir
    Path folder;

    private EditorDriver editor;
    private Host left;
    private Host right;

    @BeforeEach
    void openTwoHosts() throws Exception {
        var file = folder.resolve("connect.warmboot");
        ScenarioFiles.save(ScenarioDocument.of(ModelFactory.eINSTANCE.createScenario()), file);
        editor = EditorDriver.open(file);
        left = host(40);
        right = host(480);
    }

    @AfterEach
    void closeEditor() {
        editor.close();
    }

    @Test
    void aLineFromAGuestToAHostMovesItThere() throws Exception {
        var guest = left.getDomains().getLast();
        editor.choose("Connector");
        Gestures.drag(editor.canvas(), editor.grip(guest), editor.grip(right));
        Gestures.settle(50);
        assertSame(right, guest.eContainer());
        editor.undo();
        assertSame(left, guest.eContainer());
        var before = editor.stack().getCommands().length;
        editor.choose("Connector");
        Gestures.drag(editor.canvas(), editor.grip(left.getDomains().getFirst()), editor.grip(right));
        Gestures.settle(50);
        assertEquals(before, editor.stack().getCommands().length, "dom0 stays");
        assertSame(left, left.getDomains().getFirst().eContainer());
        EditorDriver.screenshot("connector");
    }

    @Test
    void theSearchOfThePaletteLeavesWhatFitsAndEnterTakesIt() throws Exception {
        var palette = ((DefaultEditDomain) editor.viewer().getEditDomain()).getPaletteViewer();
        var field = Arrays.stream(((Composite) palette.getControl()).getChildren())
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .findFirst()
                .orElseThrow();
        assertFalse(overlaps(palette, field), "the field covers no tool");
        field.setText("web ser");
        Gestures.settle(50);
        assertEquals(List.of("Apache"), shown(palette));
        EditorDriver.screenshot("palette-search");
        field.notifyListeners(SWT.DefaultSelection, new Event());
        Gestures.settle(50);
        assertTrue(shown(palette).size() > 10);
        Gestures.click(editor.canvas(), editor.grip(left.getDomains().getLast()));
        editor.keepName();
        assertEquals(
                "Apache", left.getDomains().getLast().getServices().getLast().getName());
    }

    private static boolean overlaps(PaletteViewer palette, Text field) {
        var box = field.getBounds();
        return ((Collection<?>) palette.getEditPartRegistry().values())
                .stream()
                        .filter(part -> part instanceof GraphicalEditPart graphical
                                && graphical.getModel() instanceof ToolEntry)
                        .anyMatch(part -> {
                            var bounds = ((GraphicalEditPart) part)
                                    .getFigure()
                                    .getBounds()
                                    .getCopy();
                            return bounds.intersects(new Rectangle(box.x, box.y, box.width, box.height));
                        });
    }

    private static List<String> shown(PaletteViewer palette) {
        return ((List<?>) palette.getPaletteRoot().getChildren())
                .stream()
                        .filter(PaletteDrawer.class::isInstance)
                        .flatMap(group -> ((List<?>) ((PaletteContainer) group).getChildren()).stream())
                        .map(PaletteEntry.class::cast)
                        .filter(palette.getEditPartRegistry()::containsKey)
                        .map(PaletteEntry::getLabel)
                        .toList();
    }

    private Host host(int x) {
        var commands = editor.session().commands();
        var host = ElementTemplates.host();
        editor.stack().execute(commands.createHost(host, new Rectangle(x, 40, -1, -1)));
        editor.stack().execute(commands.createDomain(ElementTemplates.guestDomain(), host, Optional.empty()));
        Gestures.settle(50);
        editor.viewer().flush();
        return host;
    }
}
