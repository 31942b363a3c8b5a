package org.warmboot.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.model.Domain;
import org.warmboot.model.Host;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFiles;

/** The context menu of the drawing: makes, arranges and shows. */
class ArrangementTest {
    @TempDir
    Path folder;

    private EditorDriver editor;

    @BeforeEach
    void openEmptyScenario() throws Exception {
        var scenario = ModelFactory.eINSTANCE.createScenario();
        scenario.setId("scenario");
        var file = folder.resolve("arrangement.warmboot");
        ScenarioFiles.save(ScenarioDocument.of(scenario), file);
        editor = EditorDriver.open(file);
    }

    @AfterEach
    void closeEditor() {
        editor.close();
    }

    @Test
    void theMenuMakesWhatCanStandInTheSelectedFigure() throws Exception {
        editor.viewer().setSelection(new StructuredSelection(editor.viewer().getContents()));
        choose("&New", "Host");
        editor.keepName();
        var host = editor.scenario().getHosts().getFirst();
        assertEquals(List.of(editor.part(host)), editor.viewer().getSelectedEditParts());
        choose("&New", "Guest domain");
        editor.keepName();
        assertEquals(2, host.getDomains().size());
        var guest = host.getDomains().getLast();
        assertEquals(List.of(editor.part(guest)), editor.viewer().getSelectedEditParts());
        choose("&New", "JBoss");
        editor.keepName();
        assertEquals("JBoss", guest.getServices().getLast().getName());
        editor.undo();
        editor.undo();
        editor.undo();
        assertTrue(editor.scenario().getHosts().isEmpty());
    }

    @Test
    void selectedHostsBecomeACluster() {
        var hosts = threeHosts();
        select(hosts.subList(1, 3));
        choose("&New", "Cluster of these hosts");
        editor.keepName();
        assertEquals(
                hosts.subList(1, 3), editor.scenario().getClusters().getFirst().getHosts());
    }

    @Test
    void alignedHostsShareAnEdgeAndDistributedOnesTheirGaps() {
        var hosts = threeHosts();
        select(hosts);
        choose("&Arrange", "Distribute from left to right");
        assertEquals(gap(hosts.get(0), hosts.get(1)), gap(hosts.get(1), hosts.get(2)), 1);
        choose("&Arrange", "Align &Top");
        var top = editor.bounds(hosts.getLast()).y;
        hosts.forEach(host -> assertEquals(top, editor.bounds(host).y));
        editor.undo();
        assertFalse(hosts.stream().allMatch(host -> editor.bounds(host).y == top));
    }

    @Test
    void arrangedHostsDoNotOverlapAndComeBackInOneStep() {
        var hosts = threeHosts();
        Gestures.drag(editor.canvas(), editor.grip(hosts.get(1)), new Point(700, 500));
        var before = places(hosts);
        choose("&Arrange", "Arrange all hosts");
        assertNotEquals(before, places(hosts));
        assertApart(hosts);
        editor.undo();
        assertEquals(before, places(hosts));
    }

    @Test
    void aHostDroppedOnAnotherPushesItAwayAndOneUndoBringsBothBack() {
        var hosts = threeHosts();
        var before = places(hosts);
        Gestures.drag(
                editor.canvas(),
                editor.grip(hosts.get(1)),
                editor.grip(hosts.get(0)).getTranslated(100, 20));
        assertNotEquals(before.get(0), places(hosts).get(0));
        assertApart(hosts);
        editor.undo();
        assertEquals(before, places(hosts));
        editor.redo();
        assertApart(hosts);
    }

    @Test
    void aHostThatGrowsPushesItsNeighboursAndOneUndoBringsThemBack() throws Exception {
        var hosts = threeHosts();
        select(hosts.subList(0, 1));
        for (int guest = 0; guest < 5; guest++) {
            var before = places(hosts);
            select(hosts.subList(0, 1));
            choose("&New", "Guest domain");
            editor.keepName();
            assertApart(hosts);
            if (guest == 3) {
                assertNotEquals(before.get(1), places(hosts).get(1), "a third column of tiles");
                var after = places(hosts);
                editor.undo();
                assertEquals(before, places(hosts));
                editor.redo();
                assertEquals(after, places(hosts));
            }
        }
        EditorDriver.screenshot("grown");
    }

    @Test
    void theWholeDrawingCanBeSeen() {
        var hosts = threeHosts();
        Gestures.drag(editor.canvas(), editor.grip(hosts.get(1)), new Point(1200, 2400));
        Gestures.key(editor.canvas(), '9', '9', SWT.CTRL);
        var zoom = (ZoomManager) editor.editor().getAdapter(ZoomManager.class);
        assertTrue(zoom.getZoom() < 1);
        hosts.forEach(host ->
                assertTrue(editor.bounds(host).bottom() < editor.canvas().getSize().y));
        choose("Zoom to fit");
    }

    @Test
    void whatIsDraggedSnapsToTheGridAndToItsNeighboursUnlessAltIsHeld() throws Exception {
        var hosts = threeHosts();
        var grip = editor.grip(hosts.get(2));
        Gestures.drag(editor.canvas(), grip, grip.getTranslated(-13, 277));
        assertEquals(0, places(hosts).get(2).x % 8);
        assertEquals(0, places(hosts).get(2).y % 8);
        grip = editor.grip(hosts.get(2));
        int off = places(hosts).get(1).x - places(hosts).get(2).x;
        Gestures.drag(editor.canvas(), grip, grip.getTranslated(off + 3, 40));
        assertEquals(places(hosts).get(1).x, places(hosts).get(2).x, "below its neighbour, edge to edge");
        grip = editor.grip(hosts.get(2));
        Gestures.drag(editor.canvas(), grip, grip.getTranslated(3, 40), SWT.ALT);
        assertEquals(places(hosts).get(1).x + 3, places(hosts).get(2).x);
    }

    @Test
    void hostsBecomeAsWideAndAsHighAsTheOneSelectedLast() {
        var hosts = threeHosts();
        Gestures.click(editor.canvas(), editor.grip(hosts.get(1)));
        Gestures.drag(
                editor.canvas(),
                editor.bounds(hosts.get(1)).getBottomRight(),
                editor.bounds(hosts.get(1)).getBottomRight().getTranslated(64, 104));
        var size = places(hosts).get(1).getSize();
        select(List.of(hosts.get(2), hosts.get(1)));
        choose("&Arrange", "Same width");
        choose("&Arrange", "Same height");
        assertEquals(size, places(hosts).get(2).getSize());
        editor.undo();
        editor.undo();
        assertNotEquals(size, places(hosts).get(2).getSize());
    }

    @Test
    void moreLikeAGuestCountOnFromItsName() throws Exception {
        var hosts = threeHosts();
        select(hosts.subList(0, 1));
        choose("&New", "Guest domain");
        editor.keepName();
        var guest = hosts.getFirst().getDomains().getLast();
        editor.stack().execute(editor.session().commands().rename(guest, "web-09"));
        editor.viewer().setSelection(new StructuredSelection(editor.part(guest)));
        var dialogs = Dialogs.answer("OK");
        choose("More like this...");
        dialogs.await();
        assertEquals(
                List.of("web-09", "web-10", "web-11", "web-12"),
                hosts.getFirst().getDomains().stream()
                        .skip(1)
                        .map(Domain::getName)
                        .toList());
        assertApart(hosts);
        editor.undo();
        assertEquals(2, hosts.getFirst().getDomains().size());
    }

    @Test
    void whatIsSelectedFillsTheWindowAndFromFarAwayTilesAreBlocksOfTheirState() throws Exception {
        var hosts = threeHosts();
        var zoom = (ZoomManager) editor.editor().getAdapter(ZoomManager.class);
        select(hosts.subList(1, 2));
        Gestures.key(editor.canvas(), '8', '8', SWT.CTRL);
        editor.viewer().flush();
        assertTrue(zoom.getZoom() > 1.5, "zoom " + zoom.getZoom());
        var shown = editor.bounds(hosts.get(1));
        assertTrue(
                new Rectangle(editor.canvas().getSize().x, 0, 0, 0)
                        .union(new Rectangle(0, 0, 1, editor.canvas().getSize().y))
                        .contains(shown),
                shown.toString());
        zoom.setZoom(0.25);
        editor.viewer().flush();
        EditorDriver.screenshot("blocks");
        var tile = editor.bounds(hosts.get(1).getDomains().getFirst());
        assertEquals(Set.of(0x009E73), editor.colours(tile.getCopy().shrink(3, 3)));
        zoom.setZoom(1);
        editor.viewer().flush();
        tile = editor.bounds(hosts.get(1).getDomains().getFirst());
        assertTrue(editor.colours(tile.getCopy().shrink(3, 3)).size() > 3);
    }

    private List<Host> threeHosts() {
        for (var at : List.of(new Point(40, 40), new Point(520, 90), new Point(960, 160))) {
            editor.choose("Host");
            Gestures.click(editor.canvas(), at);
            Gestures.settle(50);
            editor.keepName();
        }
        return List.copyOf(editor.scenario().getHosts());
    }

    private void select(List<Host> hosts) {
        editor.viewer()
                .setSelection(
                        new StructuredSelection(hosts.stream().map(editor::part).toList()));
    }

    private List<Rectangle> places(List<Host> hosts) {
        Gestures.settle(20);
        editor.viewer().flush();
        return hosts.stream()
                .map(host -> editor.part(host).getFigure().getBounds().getCopy())
                .toList();
    }

    private void assertApart(List<Host> hosts) {
        var places = places(hosts);
        for (var one : places) {
            for (var other : places) {
                assertTrue(one == other || !one.intersects(other), one + " and " + other);
            }
        }
    }

    private int gap(Host one, Host other) {
        return editor.bounds(other).x - editor.bounds(one).right();
    }

    /** Opens the menu as the window system does and chooses an entry of it, or of one of its menus. */
    private void choose(String... path) {
        var menu = editor.canvas().getMenu();
        MenuItem chosen = null;
        var open = new ArrayList<Menu>();
        for (var label : path) {
            menu.notifyListeners(SWT.Show, new Event());
            open.add(menu);
            var shown = menu;
            chosen = Arrays.stream(menu.getItems())
                    .filter(item -> item.getText().startsWith(label))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("The menu has no " + label + ": "
                            + Arrays.stream(shown.getItems())
                                    .map(MenuItem::getText)
                                    .toList()));
            menu = chosen.getMenu();
        }
        assertTrue(chosen.isEnabled(), () -> path[path.length - 1] + " is not enabled");
        chosen.notifyListeners(SWT.Selection, new Event());
        open.reversed().forEach(each -> each.notifyListeners(SWT.Hide, new Event()));
        Gestures.settle(50);
        editor.viewer().flush();
    }
}
