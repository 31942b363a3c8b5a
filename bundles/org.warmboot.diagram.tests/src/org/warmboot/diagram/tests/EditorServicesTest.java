package org.warmboot.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.diagram.figure.ElementFigure;
import org.warmboot.edit.template.ElementTemplates;
import org.warmboot.model.Domain;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFiles;

@ExtendWith(NothingLogged.class)
class EditorServicesTest {
    @TempDir
    Path folder;

    private EditorDriver editor;
    private Host host;

    @BeforeEach
    void openScenarioWithThreeGuests() throws Exception {
        var file = folder.resolve("services.warmboot");
        ScenarioFiles.save(ScenarioDocument.of(ModelFactory.eINSTANCE.createScenario()), file);
        editor = EditorDriver.open(file);
        host = ElementTemplates.host();
        editor.stack().execute(editor.session().commands().createHost(host, new Rectangle(40, 40, -1, -1)));
        for (int number = 0; number < 3; number++) {
            editor.stack()
                    .execute(editor.session()
                            .commands()
                            .createDomain(ElementTemplates.guestDomain(), host, Optional.empty()));
        }
        Gestures.settle(50);
    }

    @AfterEach
    void closeEditor() {
        editor.close();
    }

    @Test
    void showsWhatValidationSaysOfAnElement() throws Exception {
        var mark = ((ElementFigure) editor.part(host).getFigure()).mark();
        assertFalse(mark.isVisible());
        editor.stack().execute(editor.session().commands().set(host, Literals.HOST__MEMORY, 1L << 30));
        Gestures.settle(50);
        assertTrue(mark.isVisible());
        assertNotNull(mark.getToolTip());
        EditorDriver.screenshot("mark");
        editor.undo();
        Gestures.settle(50);
        assertFalse(mark.isVisible());
    }

    @Test
    void pastesCopiedGuestsWithNamesAndIdentifiersOfTheirOwn() throws Exception {
        select(host.getDomains().get(1), host.getDomains().get(2));
        window(ActionFactory.COPY);
        select(host);
        window(ActionFactory.PASTE);
        assertEquals(
                List.of("dom0", "Guest 1", "Guest 2", "Guest 3", "Guest 4", "Guest 5"),
                host.getDomains().stream().map(Domain::getName).toList());
        assertEquals(6, host.getDomains().stream().map(Domain::getId).distinct().count());
        assertEquals(2, editor.scenario().getOperatingSystems().size());
        window(ActionFactory.UNDO);
        assertEquals(4, host.getDomains().size());
    }

    @Test
    void deletesAndUndoesThroughTheCommandsOfTheWindow() throws Exception {
        select(host.getDomains().get(3));
        window(ActionFactory.DELETE);
        assertEquals(3, host.getDomains().size());
        window(ActionFactory.UNDO);
        assertEquals(4, host.getDomains().size());
    }

    @Test
    void outlineShowsAndSharesTheSelection() throws Exception {
        var view = EditorDriver.page().showView("org.eclipse.ui.views.ContentOutline");
        EditorDriver.page().activate(editor.editor());
        select(host.getDomains().get(1));
        Gestures.settle(50);
        EditorDriver.screenshot("outline");
        var selection =
                (StructuredSelection) view.getSite().getSelectionProvider().getSelection();
        assertEquals(1, selection.size());
        EditorDriver.page().hideView(view);
    }

    @Test
    void offersWhatOtherViewsNeed() {
        assertNotNull(editor.editor().getAdapter(ZoomManager.class));
        assertInstanceOf(IPropertySheetPage.class, editor.editor().getAdapter(IPropertySheetPage.class));
        assertSame(editor.session().commandStack(), editor.stack());
        assertSame(host, editor.part(host).getAdapter(Element.class));
    }

    private void select(Element... elements) {
        editor.viewer().deselectAll();
        for (var element : elements) {
            editor.viewer().appendSelection(editor.part(element));
        }
        Gestures.settle(20);
    }

    private static void window(ActionFactory action) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(action.getCommandId(), null);
        Gestures.settle(20);
    }
}
