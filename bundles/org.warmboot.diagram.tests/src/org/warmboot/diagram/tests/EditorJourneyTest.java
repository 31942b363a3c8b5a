package org.warmboot.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.model.Domain;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.PrivilegedDomain;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.model.notation.Shape;

@ExtendWith(NothingLogged.class)
class EditorJourneyTest {
    @TempDir
    Path folder;

    private EditorDriver editor;

    @BeforeEach
    void openEmptyScenario() throws Exception {
        var scenario = ModelFactory.eINSTANCE.createScenario();
        scenario.setId("scenario");
        scenario.setName("Journey");
        var file = folder.resolve("journey.warmboot");
        ScenarioFiles.save(ScenarioDocument.of(scenario), file);
        editor = EditorDriver.open(file);
    }

    @AfterEach
    void closeEditor() {
        editor.close();
    }

    @Test
    void createsMovesUndoesRenamesSavesAndFindsEverythingAgain() throws Exception {
        EditorDriver.screenshot("empty");
        var host = createHost(96, 120);
        assertTrue(editor.editor().isDirty());
        assertNotNull(host.getHypervisor());
        assertTrue(host.getDomains().get(0) instanceof PrivilegedDomain);

        var guest = createGuest(host);
        assertTrue(guest instanceof GuestDomain);
        assertEquals(1, editor.scenario().getHosts().size());
        EditorDriver.screenshot("created");

        var grip = editor.grip(host);
        Gestures.drag(editor.canvas(), grip, grip.getTranslated(90, 30));
        assertEquals(184, shape().getX(), 4);
        assertEquals(152, shape().getY(), 4);
        editor.undo();
        assertEquals(96, shape().getX());
        editor.redo();
        assertEquals(184, shape().getX(), 4);

        rename(guest, "web server");
        assertEquals("web server", guest.getName());

        editor.save();
        assertFalse(editor.editor().isDirty());
        var saved = List.<EObject>copyOf(EcoreUtil.copyAll(roots()));
        var file = editor.session().path();
        editor.close();
        editor = EditorDriver.open(file);
        assertTrue(EcoreUtil.equals(saved, roots()));
        assertNotNull(editor.part(editor.scenario().getHosts().get(0)));
    }

    @Test
    void deletedHostComesBackWithUndo() {
        var host = createHost(60, 60);
        createGuest(host);
        var before = List.<EObject>copyOf(EcoreUtil.copyAll(roots()));
        Gestures.click(editor.canvas(), editor.grip(host));
        Gestures.key(editor.canvas(), SWT.DEL, SWT.DEL);
        assertTrue(editor.scenario().getHosts().isEmpty());
        assertTrue(editor.session().diagram().getShapes().isEmpty());
        editor.undo();
        assertTrue(EcoreUtil.equals(before, roots()));
        assertNotNull(editor.part(host.getDomains().get(1)));
    }

    @Test
    void draggedGuestChangesItsPlaceAndItsHost() {
        var left = createHost(20, 20);
        var right = createHost(460, 20);
        var first = createGuest(left);
        var second = createGuest(left);
        assertEquals(List.of(first, second), left.getDomains().subList(1, 3));

        Gestures.drag(
                editor.canvas(),
                editor.grip(second),
                editor.bounds(first).getLeft().getTranslated(3, 0));
        assertEquals(List.of(second, first), left.getDomains().subList(1, 3));

        Gestures.drag(editor.canvas(), editor.grip(first), editor.bounds(right).getCenter());
        assertEquals(right, first.eContainer());
        assertEquals(List.of(editor.part(first)), editor.viewer().getSelectedEditParts());
        editor.undo();
        editor.undo();
        assertEquals(List.of(first, second), left.getDomains().subList(1, 3));
    }

    @Test
    void resizedHostKeepsItsTilesInside() {
        var host = createHost(40, 40);
        createGuest(host);
        Gestures.click(editor.canvas(), editor.grip(host));
        var corner = editor.bounds(host).getBottomRight();
        Gestures.drag(editor.canvas(), corner, corner.getTranslated(-170, 100));
        assertTrue(shape().getWidth() < 250);
        for (var domain : host.getDomains()) {
            assertTrue(editor.bounds(host).contains(editor.bounds(domain)));
        }
    }

    @Test
    void toolsRefuseTheWrongPlace() {
        editor.choose("Guest domain");
        Gestures.click(editor.canvas(), new Point(300, 300));
        assertFalse(editor.stack().canUndo());
        var host = createHost(40, 40);
        editor.choose("JBoss");
        Gestures.click(editor.canvas(), editor.grip(host));
        assertTrue(host.getDomains().get(0).getServices().isEmpty());
    }

    @Test
    void servicesGoIntoDomains() throws Exception {
        var host = createHost(40, 40);
        var guest = createGuest(host);
        editor.choose("JBoss");
        Gestures.click(editor.canvas(), editor.bounds(guest).getCenter());
        assertEquals(
                List.of("ssh", "JBoss"),
                guest.getServices().stream().map(service -> service.getName()).toList());
        assertEquals(
                List.of(editor.part(guest.getServices().get(1))),
                editor.viewer().getSelectedEditParts());
        EditorDriver.screenshot("services");
        assertEquals(
                List.of(editor.part(guest.getServices().get(1))),
                editor.viewer().getSelectedEditParts());
    }

    @Test
    void wheelAndKeysZoom() {
        var zoom = (ZoomManager) editor.editor().getAdapter(ZoomManager.class);
        Gestures.wheel(editor.canvas(), 3, SWT.CTRL);
        assertTrue(zoom.getZoom() > 1);
        Gestures.key(editor.canvas(), '0', '0', SWT.CTRL);
        assertEquals(1, zoom.getZoom());
        Gestures.key(editor.canvas(), '-', '-', SWT.CTRL);
        assertEquals(0.9, zoom.getZoom());
        Gestures.key(editor.canvas(), '=', '+', SWT.CTRL | SWT.SHIFT);
        assertEquals(1, zoom.getZoom());
    }

    @Test
    void arrowKeysWalkFromDomainToDomain() {
        var host = createHost(40, 40);
        var guest = createGuest(host);
        Gestures.click(editor.canvas(), editor.grip(guest));
        Gestures.key(editor.canvas(), SWT.ARROW_LEFT, '\0');
        assertEquals(
                List.of(editor.part(host.getDomains().get(0))), editor.viewer().getSelectedEditParts());
    }

    private Host createHost(int x, int y) {
        int before = editor.scenario().getHosts().size();
        editor.choose("Host");
        Gestures.click(editor.canvas(), new Point(x, y));
        assertEquals(before + 1, editor.scenario().getHosts().size());
        editor.keepName();
        return editor.scenario().getHosts().get(before);
    }

    /** Clicks at the foot of the grid, where only the host is. */
    private Domain createGuest(Host host) {
        int before = host.getDomains().size();
        editor.choose("Guest domain");
        Gestures.click(editor.canvas(), editor.bounds(host).getBottomRight().getTranslated(-20, -6));
        assertEquals(before + 1, host.getDomains().size());
        editor.keepName();
        return host.getDomains().get(before);
    }

    private void rename(Domain domain, String name) throws Exception {
        Gestures.click(editor.canvas(), editor.grip(domain));
        Gestures.key(editor.canvas(), SWT.F2, '\0');
        Gestures.settle(50);
        var field = editor.nameField();
        field.setText(name);
        EditorDriver.screenshot("renaming");
        field.notifyListeners(SWT.DefaultSelection, new Event());
        Gestures.settle(50);
    }

    private Shape shape() {
        return editor.session().diagram().getShapes().get(0);
    }

    private List<EObject> roots() {
        return List.of(editor.scenario(), editor.session().diagram());
    }
}
