package org.warmboot.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.model.Cluster;
import org.warmboot.model.Host;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.model.notation.Shape;

/** Clusters stand around their hosts, and go where these go. */
class ClusterFrameTest {
    @TempDir
    Path folder;

    private EditorDriver editor;
    private Host left;
    private Host right;

    @BeforeEach
    void openTwoHosts() throws Exception {
        var scenario = ModelFactory.eINSTANCE.createScenario();
        scenario.setId("scenario");
        var file = folder.resolve("cluster.warmboot");
        ScenarioFiles.save(ScenarioDocument.of(scenario), file);
        editor = EditorDriver.open(file);
        left = createHost(60, 80);
        right = createHost(460, 80);
    }

    @AfterEach
    void closeEditor() {
        editor.close();
    }

    @Test
    void aFrameDraggedAroundHostsMakesAClusterOfThem() throws Exception {
        var cluster = createCluster();
        assertEquals(List.of(left, right), cluster.getHosts());
        assertTrue(editor.bounds(cluster).contains(editor.bounds(left)));
        assertTrue(editor.bounds(cluster).contains(editor.bounds(right)));
        assertEquals(List.of(editor.part(cluster)), editor.viewer().getSelectedEditParts());
        EditorDriver.screenshot("cluster");
        editor.undo();
        assertTrue(editor.scenario().getClusters().isEmpty());
    }

    @Test
    void draggedByItsHeadAClusterTakesItsHostsAlong() {
        var cluster = createCluster();
        int x = shape(left).getX();
        int y = shape(right).getY();
        int between = shape(right).getX() - x;
        Gestures.drag(
                editor.canvas(), editor.grip(cluster), editor.grip(cluster).getTranslated(40, 25));
        assertEquals(x + 40, shape(left).getX());
        assertEquals(y + 24, shape(right).getY(), "on the grid");
        assertEquals(between, shape(right).getX() - shape(left).getX());
        editor.undo();
        assertEquals(x, shape(left).getX());
        assertEquals(y, shape(right).getY());
    }

    @Test
    void theFrameFollowsAHost() {
        var cluster = createCluster();
        Gestures.drag(editor.canvas(), editor.grip(right), editor.grip(right).getTranslated(60, 90));
        assertTrue(editor.bounds(cluster).contains(editor.bounds(right)));
        Gestures.click(editor.canvas(), editor.grip(right));
        Gestures.key(editor.canvas(), SWT.DEL, SWT.DEL);
        assertTrue(editor.bounds(cluster).contains(editor.bounds(left)));
        assertTrue(editor.bounds(cluster).width < editor.bounds(left).width + 60);
    }

    @Test
    void insideOfAFrameHostsAndGroundAreReachable() {
        createCluster();
        Gestures.click(editor.canvas(), editor.grip(left));
        assertEquals(List.of(editor.part(left)), editor.viewer().getSelectedEditParts());
        var between = editor.bounds(left).getRight().getTranslated(14, 0);
        Gestures.click(editor.canvas(), between);
        assertFalse(((List<?>) editor.viewer().getSelectedEditParts())
                .contains(editor.part(editor.scenario().getClusters().get(0))));
    }

    @Test
    void aHostDraggedIntoTheFrameOfOthersStandsBesideItAndOneUndoBringsItBack() throws Exception {
        var cluster = createCluster();
        var third = createHost(60, 480);
        Gestures.drag(editor.canvas(), editor.grip(third), editor.grip(right).getTranslated(-120, 40));
        assertFalse(editor.bounds(cluster).intersects(editor.bounds(third)));
        EditorDriver.screenshot("stranger");
        editor.undo();
        assertEquals(64, shape(third).getX());
        assertEquals(480, shape(third).getY());
    }

    @Test
    void aFrameInWhichAStrangerStandsIsThereAndSaysSo() throws Exception {
        var cluster = createCluster();
        var third = createHost(60, 480);
        shape(third).setX(300); // as a file of an earlier version may have it
        shape(third).setY(90);
        editor.stack().execute(editor.session().commands().rename(third, "web"));
        Gestures.settle(50);
        assertTrue(editor.part(cluster).getFigure().isVisible());
        assertTrue(editor.bounds(cluster).contains(editor.bounds(left)));
        assertTrue(words(editor.part(cluster).getFigure()).contains("web stands here but is not in this cluster"));
        EditorDriver.screenshot("stranger-told");
    }

    @Test
    void noClusterIsMadeOfNoHosts() {
        editor.choose("Cluster");
        Gestures.drag(editor.canvas(), new Point(20, 300), new Point(900, 500));
        assertTrue(editor.scenario().getClusters().isEmpty());
    }

    @Test
    void aSecondClusterOfTheSameHostsIsNamedOnThem() throws Exception {
        createCluster();
        dragFrame();
        var second = editor.scenario().getClusters().getLast();
        assertEquals(2, editor.scenario().getClusters().size());
        assertEquals(List.of(left, right), second.getHosts());
        assertNull(editor.part(second));
        EditorDriver.screenshot("two-clusters");
    }

    private Cluster createCluster() {
        dragFrame();
        editor.keepName();
        assertEquals(1, editor.scenario().getClusters().size());
        return editor.scenario().getClusters().getFirst();
    }

    private void dragFrame() {
        editor.choose("Cluster");
        Gestures.drag(editor.canvas(), new Point(30, 30), new Point(900, 400));
        Gestures.settle(50);
    }

    private Host createHost(int x, int y) {
        editor.choose("Host");
        Gestures.click(editor.canvas(), new Point(x, y));
        editor.keepName();
        return editor.scenario().getHosts().getLast();
    }

    private static String words(IFigure figure) {
        return ((List<?>) figure.getChildren())
                .stream()
                        .filter(Label.class::isInstance)
                        .map(label -> ((Label) label).getText())
                        .collect(Collectors.joining("\n"));
    }

    private Shape shape(Host host) {
        return editor.session().diagram().getShapes().stream()
                .filter(shape -> shape.getElement() == host)
                .findFirst()
                .orElseThrow();
    }
}
