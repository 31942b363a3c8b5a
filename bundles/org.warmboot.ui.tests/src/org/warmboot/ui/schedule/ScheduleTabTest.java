package org.warmboot.ui.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.drawing.schedule.ScheduleLane;
import org.warmboot.drawing.schedule.ScheduleMark;
import org.warmboot.examples.Examples;
import org.warmboot.experiment.schedule.Schedule;
import org.warmboot.experiment.schedule.ScheduledAction;
import org.warmboot.model.Element;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.Policy;
import org.warmboot.model.TimeTrigger;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.ui.Answers;
import org.warmboot.ui.Keyboard;
import org.warmboot.ui.Menus;
import org.warmboot.ui.Mouse;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Screenshots;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.drawing.ShownDrawing;
import org.warmboot.ui.explorer.ExplorerView;
import org.warmboot.ui.scenario.Elements;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.widgets.Commands;

/** Schedules are seen and changed in tabs of their own. */
@ExtendWith(NothingLogged.class)
class ScheduleTabTest {

    private static final double WEEK = 604_800;

    @TempDir
    private Path folder;

    private OpenScenario open;
    private ScheduleEditor tab;

    @BeforeEach
    void openTheScheduleOfACluster() throws Exception {
        var example = Examples.find("operations").orElseThrow();
        var file = folder.resolve(example.fileName());
        Examples.copy(example, file);
        open = Workbench.open(file);
        tab = openTab(open.scenario().getClusters().getFirst());
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void theSelectedClusterHasItsScheduleInATabOfItsOwn() throws Exception {
        assertEquals("Schedule of Three hosts", tab.getTitle());
        assertEquals(6, planned().rows().size());
        assertEquals(13, lane("vmm-4-weeks").row().actions().size());
        assertSame(tab, openTab(open.scenario().getClusters().getFirst()), "a schedule has one tab");
        Screenshots.take("schedule");
    }

    @Test
    void aDraggedMarkShowsItsValueReplaysAllRowsAndIsOneStepOfTheHistory() throws Exception {
        var trigger = (TimeTrigger) policy("vmm-4-weeks").getTrigger();
        var before = planned();
        var mark = mark(lane("vmm-4-weeks"), 1);
        int week = x(WEEK) - x(0);
        var from = middle(mark);
        send(SWT.MouseDown, from, 1);
        for (int step = 1; step <= 10; step++) {
            send(SWT.MouseMove, new Point(from.x - week * step / 10, from.y), 0);
        }
        // the other hosts of the cluster follow while the mouse is down, and nothing is changed yet
        Workbench.waitFor("the schedule to follow", () -> starts("host-2", 1) < 7 * WEEK);
        assertEquals(4 * WEEK, trigger.getInterval());
        assertFalse(open.session().isDirty());
        Screenshots.take("schedule-dragged");
        send(SWT.MouseUp, new Point(from.x - week, from.y), 1);
        assertEquals(3 * WEEK, trigger.getInterval());
        assertTrue(open.session().isDirty());

        Keyboard.control(tab.canvas(), 'z');
        assertEquals(4 * WEEK, trigger.getInterval());
        Workbench.waitFor("the schedule of before", () -> planned().equals(before));
        Commands.run(IWorkbenchCommandConstants.EDIT_REDO);
        assertEquals(3 * WEEK, trigger.getInterval());
        Commands.run("org.eclipse.ui.file.save");
        var saved = ScenarioFiles.load(open.session().path()).scenario().getPolicies().stream()
                .filter(policy -> policy.getId().equals("vmm-4-weeks"))
                .findFirst()
                .orElseThrow();
        assertEquals(3 * WEEK, ((TimeTrigger) saved.getTrigger()).getInterval());
    }

    @Test
    void theFirstMarkTakesThePhaseAndEscapeLetsAllBeAsItWas() {
        var trigger = (TimeTrigger) policy("os-weekly").getTrigger();
        double phase = trigger.getPhase();
        var before = planned();
        var first = middle(mark(lane("os-weekly"), 0));
        int day = x(WEEK) - x(6 * WEEK / 7);
        send(SWT.MouseDown, first, 1);
        send(SWT.MouseMove, new Point(first.x + day, first.y), 0);
        Keyboard.key(tab.canvas(), SWT.ESC);
        send(SWT.MouseUp, new Point(first.x + day, first.y), 1);
        assertEquals(phase, trigger.getPhase());
        Workbench.waitFor("the marks of before", () -> planned().equals(before));
        Mouse.drag(tab.canvas(), first, new Point(first.x + day, first.y));
        assertEquals(phase + 86_400, trigger.getPhase(), 21_600);
        assertNotEquals(phase, trigger.getPhase());
        assertEquals(WEEK, trigger.getInterval());
    }

    @Test
    void aRowIsItsPolicyForTheRestOfTheWindow() {
        Mouse.click(tab.canvas(), middle(mark(lane("os-weekly"), 2)));
        assertEquals(List.of(policy("os-weekly")), Elements.all(Workbench.page().getSelection()));
    }

    @Test
    void aPolicySelectedElsewhereMarksItsRowAndTheTabStandsForWhatItIsOf() throws Exception {
        assertEquals(
                List.of(open.scenario().getClusters().getFirst()),
                Elements.all(Workbench.page().getSelection()));
        var explorer = (ExplorerView) Workbench.page().showView(ExplorerView.ID);
        explorer.reveal(policy("os-weekly"));
        Workbench.work();
        assertEquals("os-weekly", tab.selected().orElseThrow().policy());
    }

    @Test
    void aConflictIsToldWithAWayOutThatWorks() throws Exception {
        var vmm = (TimeTrigger) policy("vmm-4-weeks").getTrigger();
        // Wednesday at two like the guests: outside of the windows on Sunday
        open.execute(open.session().commands().set(vmm, Literals.TIME_TRIGGER__PHASE, 180_000.0));
        Workbench.waitFor("a conflict", () -> !tab.conflicts().isEmpty());
        Workbench.waitFor("the way out", () -> !tab.bar().cure().isEmpty());
        int conflicts = tab.conflicts().size();
        Screenshots.take("schedule-conflict");
        var link = (Link) Arrays.stream(((Composite) tab.bar().control()).getChildren())
                .filter(Link.class::isInstance)
                .findFirst()
                .orElseThrow();
        link.notifyListeners(SWT.Selection, new Event());
        Workbench.waitFor("fewer conflicts", () -> tab.conflicts().size() < conflicts);
        assertTrue(vmm.getPhase() > 180_000);
    }

    @Test
    void aHistoryAndAnotherTechniqueAreShownBeside() throws Exception {
        choose("Show a history with failures");
        Workbench.waitFor("the history", () -> shownPlayed().isPresent());
        choose("If another technique rejuvenated the hypervisors", "Cold-VM reboot");
        Workbench.waitFor(
                "cold", () -> tab.picture().orElseThrow().shown().instead().isPresent());
        var cold = tab.picture().orElseThrow().shown().instead().orElseThrow();
        assertEquals("Cold-VM reboot", cold.technique());
        // cold does the work of the guests' own reboots, warm does not
        assertTrue(
                cold.planned().rows().stream().anyMatch(row -> !row.rephased().isEmpty()));
        assertTrue(planned().rows().stream().allMatch(row -> row.rephased().isEmpty()));
        choose("Time in sight", "26 weeks");
        Screenshots.take("schedule-history");
        assertFalse(open.session().isDirty(), "to look changes nothing");
    }

    @Test
    void timeIsZoomedByWheelKeysAndMenu() {
        var picture = tab.picture().orElseThrow();
        choose("Time in sight", "1 day");
        assertEquals(86_400, picture.span().to() - picture.span().from());
        choose("Time in sight", "52 weeks");
        assertEquals(52 * WEEK, picture.span().to() - picture.span().from());
        Keyboard.key(tab.canvas(), SWT.KEYPAD_ADD);
        double closer = picture.span().to() - picture.span().from();
        assertEquals(52 * WEEK / 1.25, closer, 1);
        double from = picture.span().from();
        Keyboard.key(tab.canvas(), SWT.ARROW_RIGHT);
        assertTrue(picture.span().from() > from);
        Keyboard.key(tab.canvas(), SWT.HOME);
        assertEquals(0, picture.span().from());
        var wheel = new Event();
        wheel.x = x(4 * WEEK);
        wheel.count = -3;
        wheel.stateMask = SWT.MOD1;
        tab.canvas().notifyListeners(SWT.MouseVerticalWheel, wheel);
        assertTrue(picture.span().to() - picture.span().from() > closer);
    }

    @Test
    void aCalendarAndADrawingAreWritten() throws Exception {
        var calendar = folder.resolve("plan.ics");
        var drawing = folder.resolve("plan.svg");
        try (var answers = new Answers(calendar, drawing)) {
            choose("Export as calendar");
            Workbench.waitFor("the calendar", () -> Files.exists(calendar));
            Workbench.page().activate(tab);
            Commands.run("org.warmboot.ui.command.export");
            Workbench.waitFor("the drawing", () -> Files.exists(drawing));
            assertEquals("Three-hosts.ics", answers.asked().getFirst().name());
        }
        assertTrue(Files.readString(calendar).contains("UID:vmm-4-weeks.host-1.1@example-operations"));
        assertTrue(Files.readString(drawing).contains("Host 1, hypervisor"));
        assertTrue(tab.getAdapter(ShownDrawing.class).title().startsWith("Schedule of"));
    }

    @Test
    void whereNoPolicyActsTheNextStepIsALink() {
        open.scenario().getExperiments().clear();
        open.scenario().getPolicies().clear();
        tab.refreshAll();
        Workbench.waitFor(
                "an empty schedule",
                () -> planned().rows().isEmpty() && tab.bar().cure().contains("policy"));
        var link = (Link) Arrays.stream(((Composite) tab.bar().control()).getChildren())
                .filter(Link.class::isInstance)
                .findFirst()
                .orElseThrow();
        link.notifyListeners(SWT.Selection, new Event());
        Workbench.waitFor("its rows", () -> planned().rows().size() == 3);
    }

    private ScheduleEditor openTab(Element element) throws Exception {
        var explorer = (ExplorerView) Workbench.page().showView(ExplorerView.ID);
        explorer.reveal(element);
        Workbench.work();
        Commands.run("org.warmboot.ui.command.schedule");
        Workbench.work();
        var opened = (ScheduleEditor) Workbench.page().getActiveEditor();
        Workbench.waitFor("the schedule", () -> opened.picture().isPresent());
        return opened;
    }

    private void choose(String... path) {
        Menus.context(tab.canvas(), path);
    }

    private Schedule planned() {
        return tab.picture().orElseThrow().shown().planned();
    }

    private Optional<Schedule> shownPlayed() {
        return tab.picture().orElseThrow().shown().played();
    }

    private double starts(String host, int action) {
        return planned().rows().stream()
                .filter(row -> row.policy().equals("vmm-4-weeks") && row.host().equals(host))
                .flatMap(row -> row.actions().stream())
                .skip(action)
                .mapToDouble(ScheduledAction::start)
                .findFirst()
                .orElse(Double.NaN);
    }

    private ScheduleLane lane(String policy) {
        return tab.picture().orElseThrow().geometry().lanes().stream()
                .filter(lane -> lane.row().policy().equals(policy))
                .findFirst()
                .orElseThrow();
    }

    private static ScheduleMark mark(ScheduleLane lane, int index) {
        return lane.marks().get(index);
    }

    private static Point middle(ScheduleMark mark) {
        return new Point(
                mark.box().x() + mark.box().width() / 2,
                mark.box().y() + mark.box().height() / 2);
    }

    private int x(double second) {
        return tab.picture().orElseThrow().geometry().x(second);
    }

    private Policy policy(String id) {
        return open.scenario().getPolicies().stream()
                .filter(policy -> policy.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void send(int type, Point at, int button) {
        var event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.button = button;
        event.stateMask = type == SWT.MouseDown ? 0 : SWT.BUTTON1;
        event.count = 1;
        tab.canvas().notifyListeners(type, event);
        Workbench.work();
    }
}
