package org.warmboot.ui.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.Policy;
import org.warmboot.model.TimeTrigger;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.ui.Answers;
import org.warmboot.ui.Dialogs;
import org.warmboot.ui.Keyboard;
import org.warmboot.ui.Menus;
import org.warmboot.ui.Mouse;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Screenshots;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.explorer.ExplorerView;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.schedule.ScheduleByHand;
import org.warmboot.ui.schedule.ScheduleEditor;
import org.warmboot.ui.technique.TechniqueByHand;
import org.warmboot.ui.technique.TechniqueEditor;

/** A whole scenario made by hand in the window, undone, redone, saved and read again: only mouse, keys and menus. */
@ExtendWith(NothingLogged.class)
class EditorsJourneyTest {

    private static final int MORE_GUESTS = 3;

    @TempDir
    private Path folder;

    private OpenScenario open;
    private IEditorPart topology;
    private DrawingByHand drawing;

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void aScenarioIsMadeUndoneRedoneSavedAndReadAgain() throws Exception {
        makeByTheWizard();
        var empty = state();

        var hosts = drawHostsWithGuests();
        connect(hosts);
        frame(hosts);
        addTechniqueAndPolicies(hosts.getFirst());
        dragTheSchedule();
        editACopyOfTheTechnique();
        export();
        var made = state();
        Screenshots.take("journey-made");

        Workbench.page().activate(topology);
        int steps = all('z', () -> open.session().commandStack().canUndo());
        assertTrue(steps >= 15, steps + " steps");
        assertEquals(empty, state());
        assertFalse(open.editor().isDirty());
        Screenshots.take("journey-undone");
        assertEquals(steps, all('y', () -> open.session().commandStack().canRedo()));
        assertEquals(made, state());
        assertTrue(open.editor().isDirty());

        Keyboard.control(drawing.canvas(), 's');
        assertFalse(open.editor().isDirty());
        var file = open.file().orElseThrow();
        Workbench.closeAll();
        open = Workbench.open(file);
        assertEquals(made, state());
        assertTrue(EcoreUtil.equals(ScenarioFiles.load(file).scenario(), open.scenario()));
        Screenshots.take("journey-reopened");
    }

    private void makeByTheWizard() {
        var file = folder.resolve("journey.warmboot");
        Dialogs.in("New scenario", () -> Menus.bar("File", "New scenario..."), wizard -> fill(wizard, file));
        open = OpenScenario.of(Workbench.page().getActiveEditor()).orElseThrow();
        assertEquals(file, open.file().orElseThrow());
        topology = Workbench.page().getActiveEditor();
        drawing = new DrawingByHand(topology.getAdapter(GraphicalViewer.class));
    }

    private static void fill(Shell wizard, Path file) {
        var templates = Dialogs.controls(wizard, Table.class).getFirst();
        var empty = Arrays.stream(templates.getItems())
                .filter(item -> item.getText().startsWith("Empty"))
                .findFirst()
                .orElseThrow();
        templates.setSelection(empty);
        templates.notifyListeners(SWT.Selection, new Event());
        Dialogs.controls(wizard, Text.class).stream()
                .filter(text -> text.getText().endsWith(".warmboot"))
                .forEach(text -> text.setText(file.toString()));
        Dialogs.accept(wizard);
    }

    private List<Host> drawHostsWithGuests() throws Exception {
        for (var name : List.of("left", "right")) {
            drawing.click("Host", new Point(name.equals("left") ? 40 : 480, 60));
            drawing.name(name);
            var host = open.scenario().getHosts().getLast();
            drawing.click("Guest domain", drawing.bounds(host).getBottomRight().getTranslated(-20, -6));
            drawing.name(name + "-1");
        }
        var hosts = List.copyOf(open.scenario().getHosts());
        assertEquals(List.of("left", "right"), names(hosts));

        var guest = hosts.getFirst().getDomains().getLast();
        Mouse.click(drawing.canvas(), drawing.bounds(guest).getCenter());
        Dialogs.in("More like this", () -> Menus.context(drawing.canvas(), "More like this..."), dialog -> {
            Dialogs.controls(dialog, Text.class).stream()
                    .filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0)
                    .findFirst()
                    .ifPresent(text -> text.setText(Integer.toString(MORE_GUESTS)));
            Dialogs.controls(dialog, Spinner.class).forEach(spinner -> spinner.setSelection(MORE_GUESTS));
            Dialogs.accept(dialog);
        });
        assertEquals(
                List.of("left-1", "left-2", "left-3", "left-4"),
                names(hosts.getFirst().getDomains()).subList(1, 2 + MORE_GUESTS));
        Screenshots.take("journey-hosts");
        return hosts;
    }

    private void connect(List<Host> hosts) {
        Menus.context(drawing.canvas(), "Zoom to fit");
        for (var host : hosts) {
            int before = host.getLinks().size();
            drawing.click("Network link", drawing.bounds(host).getBottomRight().getTranslated(-20, -6));
            assertEquals(before + 1, host.getLinks().size());
        }
    }

    private void frame(List<Host> hosts) throws Exception {
        var around = drawing.bounds(hosts.getFirst())
                .getCopy()
                .union(drawing.bounds(hosts.getLast()))
                .expand(12, 20);
        drawing.frame("Cluster", around);
        drawing.name("both");
        assertEquals(hosts, open.scenario().getClusters().getFirst().getHosts());
        Screenshots.take("journey-cluster");
    }

    private void addTechniqueAndPolicies(Host host) throws Exception {
        var explorer = (ExplorerView) Workbench.page().showView(ExplorerView.ID);
        explorer.reveal(host);
        Menus.context(tree(explorer), "New", "Technique", "Warm-VM reboot");
        name(explorer, "Mine");
        explorer.reveal(host);
        Workbench.work();
        Menus.context(tree(explorer), "New", "Policy", "By the clock");
        name(explorer, "Monthly");
        assertFalse(open.scenario().getPolicies().isEmpty());
        assertTrue(open.scenario().getTechniques().stream()
                .anyMatch(technique -> technique.getName().equals("Mine")));
        explorer.reveal(host);
        Workbench.work();
        Keyboard.controlShift(tree(explorer), 't');
    }

    private void dragTheSchedule() throws Exception {
        var policies = open.scenario().getPolicies().stream()
                .collect(Collectors.toMap(policy -> policy, EditorsJourneyTest::interval));
        var tab = new ScheduleByHand((ScheduleEditor) Workbench.page().getActiveEditor(), open);
        var dragged = tab.dragEarlier(0.25);
        assertTrue(interval(dragged) < policies.get(dragged));
        Screenshots.take("journey-schedule");
    }

    private static double interval(Policy policy) {
        return ((TimeTrigger) policy.getTrigger()).getInterval();
    }

    private void editACopyOfTheTechnique() throws Exception {
        var warm = open.scenario().getTechniques().stream()
                .filter(technique -> technique.getName().equals("Mine"))
                .findFirst()
                .orElseThrow();
        var explorer = (ExplorerView) Workbench.page().showView(ExplorerView.ID);
        explorer.reveal(warm);
        Workbench.work();
        int before = open.scenario().getTechniques().size();
        tree(explorer).notifyListeners(SWT.DefaultSelection, new Event()); // a double click
        Workbench.work();
        var original = new TechniqueByHand((TechniqueEditor) Workbench.page().getActiveEditor());
        assertEquals(warm, original.technique());
        Keyboard.control(original.tab().canvas().control(), 'd');
        assertEquals(before + 1, open.scenario().getTechniques().size());
        var tab = new TechniqueByHand((TechniqueEditor) Workbench.page().getActiveEditor());
        assertNotEquals(warm, tab.technique());
        double downtime = tab.downtime();
        whole(tab.tab());
        assertTrue(tab.dragOnto("Suspend guests in memory", "Shut down driver domains") > downtime + 1);
        Screenshots.take("journey-technique");
        whole(tab.tab());
    }

    private void export() throws Exception {
        Workbench.page().activate(topology);
        var picture = folder.resolve("journey.svg");
        try (var answers = new Answers(picture)) {
            Keyboard.control(drawing.canvas(), 'e');
            Workbench.waitFor("the file", () -> Files.exists(picture));
            assertEquals(1, answers.asked().size());
        }
        var svg = Files.readString(picture);
        assertTrue(svg.contains("left-4") && svg.contains("both"));
    }

    /** Presses a letter with the Control key as long as it does something. */
    private int all(char letter, BooleanSupplier possible) {
        int times = 0;
        while (possible.getAsBoolean() && times < 1000) {
            Keyboard.control(drawing.canvas(), letter);
            times++;
        }
        return times;
    }

    /** All that the scenario and its picture say. */
    private String state() throws Exception {
        var copy = folder.resolve("state.warmboot");
        ScenarioFiles.save(open.session().document(), copy);
        return Files.readString(copy);
    }

    private static void name(ExplorerView explorer, String name) {
        var field = Dialogs.controls((Composite) tree(explorer), Text.class).getFirst();
        field.setText(name);
        var enter = new Event();
        enter.detail = SWT.TRAVERSE_RETURN;
        field.notifyListeners(SWT.Traverse, enter);
        Workbench.work();
    }

    /** Gives a tab the whole window, or back its place. */
    private static void whole(IWorkbenchPart tab) {
        Workbench.page().toggleZoom(Workbench.page().getReference(tab));
        Workbench.work();
    }

    private static Control tree(ExplorerView explorer) {
        return ((StructuredViewer) explorer.getSite().getSelectionProvider()).getControl();
    }

    private static List<String> names(List<? extends Element> elements) {
        return elements.stream().map(Element::getName).toList();
    }
}
