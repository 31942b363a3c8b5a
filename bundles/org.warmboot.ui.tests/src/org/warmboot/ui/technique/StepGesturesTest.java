package org.warmboot.ui.technique;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.edit.template.Copies;
import org.warmboot.model.Order;
import org.warmboot.model.Sender;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;
import org.warmboot.model.library.TechniqueLibrary;
import org.warmboot.ui.Keyboard;
import org.warmboot.ui.Mouse;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Screenshots;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.scenario.OpenScenario;

/** What mouse and keys do to the steps of a technique. */
@ExtendWith(NothingLogged.class)
class StepGesturesTest {

    private static final int SLOWLY = 900; // milliseconds: longer than a double click and than any delay of the library

    @TempDir
    private Path folder;

    private OpenScenario open;
    private Technique warm;
    private TechniqueEditor tab;

    @BeforeEach
    void openTheWarmTechnique() throws Exception {
        open = Workbench.openExample(folder);
        warm = open.scenario().getTechniques().getFirst();
        tab = openTab(warm);
        Workbench.page().toggleZoom(Workbench.page().getReference(tab));
        Workbench.work();
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void aStepDroppedOnALinkComesBetweenItsSteps() throws Exception {
        Mouse.drag(control(), bounds(step("suspend")).getCenter(), on("shut-down-drivers", "shut-down-dom0"));
        assertEquals(List.of(step("shut-down-drivers")), step("suspend").getPredecessors());
        assertEquals(List.of(step("suspend")), step("shut-down-dom0").getPredecessors());
        assertEquals(List.of(step("shut-down-dom0")), step("reload").getPredecessors());
        Screenshots.take("technique-dropped");
        Keyboard.control(control(), 'z');
        assertEquals(List.of(step("shut-down-dom0")), step("suspend").getPredecessors());
        assertFalse(open.session().isDirty());
    }

    @Test
    void aStepDroppedOnAnotherOneComesBehindIt() {
        Mouse.drag(
                control(),
                bounds(step("suspend")).getCenter(),
                bounds(step("shut-down-drivers")).getCenter());
        assertEquals(List.of(step("shut-down-drivers")), step("suspend").getPredecessors());
        assertEquals(List.of(step("suspend")), step("shut-down-dom0").getPredecessors());
    }

    @Test
    void aStepDroppedOnTheGroundStaysWhereItIs() {
        var box = bounds(step("suspend"));
        Mouse.drag(control(), box.getCenter(), box.getBottomLeft().translate(-30, 6));
        assertFalse(open.session().isDirty());
        assertEquals(box, bounds(step("suspend")));
    }

    @Test
    void aNewStepIsInsertedIntoALink() {
        Mouse.click(control(), on("reload", "initialise"));
        assertEquals(1, tab.canvas().selectedLinks().size());
        choose(submenu("Insert a step here"), "Initialise hypervisor");
        var added = warm.getSteps().getLast();
        assertEquals(List.of(step("reload")), added.getPredecessors());
        assertEquals(List.of(added), step("initialise").getPredecessors());
        assertEquals(List.of(added), tab.canvas().selectedSteps());
        Keyboard.control(control(), 'z');
        assertEquals(List.of(step("reload")), step("initialise").getPredecessors());
    }

    @Test
    void optionsAreChosenInPlaceAndTickedByTheirNames() {
        Mouse.click(control(), bounds(step("suspend")).getCenter());
        assertEquals(List.of("in turn"), ticked(submenu("Order")));
        choose(submenu("Order"), "all at once");
        assertEquals(Order.PARALLEL, step("suspend").getOrder());
        choose(submenu("Domains at once"), "2");
        assertEquals(2, step("suspend").getAtOnce());
        assertEquals(List.of("2"), ticked(submenu("Domains at once")));
        choose(submenu("Sender"), "by dom0");
        assertEquals(Sender.PRIVILEGED_DOMAIN, step("suspend").getSender());
        Mouse.click(control(), bounds(step("reload")).getCenter());
        assertTrue(menus().noneMatch(menu -> menu.getMenuText().equals("Order")), "there is one hypervisor");
    }

    @Test
    void aSlowSecondClickRenamesNothingButF2AndADoubleClickDo() {
        var at = bounds(step("suspend")).getTopLeft().translate(30, 12);
        Mouse.click(control(), at);
        wait(SLOWLY);
        Mouse.click(control(), at);
        wait(SLOWLY);
        assertEquals(0, fields().count(), "in the middle");
        var edge = bounds(step("suspend")).getTopLeft().translate(40, 0);
        Mouse.click(control(), edge);
        wait(SLOWLY);
        Mouse.click(control(), edge);
        wait(SLOWLY);
        assertEquals(0, fields().count(), "on the ring");

        Keyboard.key(control(), SWT.F2);
        assertEquals(1, fields().count(), "F2");
        Keyboard.key(fields().findFirst().orElseThrow(), SWT.ESC);
    }

    @Test
    void nothingThatAStepSaysIsCut() {
        for (var technique : TechniqueLibrary.techniques()) {
            var copy = Copies.of(technique);
            open.execute(open.session().commands().add(copy, open.scenario()));
            tab = openTab(copy);
            for (var step : copy.getSteps()) {
                labels(part(step).getFigure())
                        .forEach(label ->
                                assertFalse(label.isTextTruncated(), technique.getName() + ": " + label.getText()));
            }
        }
    }

    private TechniqueEditor openTab(Technique technique) {
        TechniqueEditor.open(Workbench.page(), open, technique);
        Workbench.work();
        return (TechniqueEditor) Workbench.page().getActiveEditor();
    }

    private Composite control() {
        return (Composite) tab.canvas().control();
    }

    private Step step(String name) {
        return warm.getSteps().stream()
                .filter(step -> step.getId().equals(warm.getId() + "." + name))
                .findFirst()
                .orElseThrow();
    }

    private GraphicalEditPart part(Step step) {
        return (GraphicalEditPart) tab.canvas().viewer().getEditPartRegistry().get(step);
    }

    private Rectangle bounds(Step step) {
        return absolute(
                part(step).getFigure(), part(step).getFigure().getBounds().getCopy());
    }

    private static Rectangle absolute(IFigure figure, Rectangle bounds) {
        figure.translateToAbsolute(bounds);
        return bounds;
    }

    /** A point in the middle of the last but one piece of a link, or of its only one. */
    private Point on(String from, String to) {
        for (Object each : part(step(from)).getSourceConnections()) {
            if (((ConnectionEditPart) each).getTarget().getModel() == step(to)) {
                var line = (PolylineConnection) ((ConnectionEditPart) each).getFigure();
                var points = line.getPoints();
                int piece = Math.max(0, points.size() - 3);
                var middle = points.getPoint(piece)
                        .getTranslated(points.getPoint(piece + 1))
                        .scale(0.5);
                line.translateToAbsolute(middle);
                return middle;
            }
        }
        throw new AssertionError("no link");
    }

    private static Stream<Label> labels(IFigure figure) {
        var inner = ((List<?>) figure.getChildren())
                .stream().map(IFigure.class::cast).flatMap(StepGesturesTest::labels);
        return figure instanceof Label label ? Stream.concat(Stream.of(label), inner) : inner;
    }

    private Stream<Text> fields() {
        return Arrays.stream(control().getChildren())
                .filter(Text.class::isInstance)
                .map(Text.class::cast);
    }

    private static void wait(int milliseconds) {
        var over = new boolean[1];
        Display.getCurrent().timerExec(milliseconds, () -> over[0] = true);
        Workbench.waitFor("time to pass", () -> over[0]);
    }

    private Stream<MenuManager> menus() {
        var menu = new MenuManager();
        tab.work().fill(menu);
        return Arrays.stream(menu.getItems())
                .filter(MenuManager.class::isInstance)
                .map(MenuManager.class::cast);
    }

    private MenuManager submenu(String label) {
        return menus().filter(menu -> menu.getMenuText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no menu " + label));
    }

    private static List<String> ticked(IMenuManager menu) {
        return actions(menu)
                .filter(entry -> entry.getAction().isChecked())
                .map(entry -> entry.getAction().getText())
                .toList();
    }

    private static void choose(IMenuManager menu, String label) {
        actions(menu)
                .filter(entry -> entry.getAction().getText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry " + label))
                .getAction()
                .run();
        Workbench.work();
    }

    private static Stream<ActionContributionItem> actions(IMenuManager menu) {
        return Arrays.stream(menu.getItems())
                .filter(ActionContributionItem.class::isInstance)
                .map(ActionContributionItem.class::cast);
    }
}
