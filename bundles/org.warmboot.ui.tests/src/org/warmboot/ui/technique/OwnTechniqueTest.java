package org.warmboot.ui.technique;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;
import org.warmboot.model.id.Ids;
import org.warmboot.ui.Mouse;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Screenshots;
import org.warmboot.ui.Workbench;
import org.warmboot.ui.problems.ProblemsView;
import org.warmboot.ui.properties.PropertiesView;
import org.warmboot.ui.run.RunState;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.validation.Validation;

/** A user copies a technique, changes the order of its steps in a tab, and runs it: no code. */
@ExtendWith(NothingLogged.class)
class OwnTechniqueTest {

    /** Shutdown of the privileged domain of the testbed: the guests wait for it if they are suspended before. */
    private static final double DOM0_SHUTDOWN = 12.2;

    @TempDir
    private Path folder;

    private OpenScenario open;
    private TechniqueEditor view;
    private Technique warm;
    private Technique own;

    @BeforeEach
    void duplicateTheWarmTechnique() throws Exception {
        open = Workbench.openExample(folder);
        warm = open.scenario().getTechniques().getFirst();
        view = openTab(warm);
        choose(menu(), "Duplicate this technique");
        view = (TechniqueEditor) Workbench.page().getActiveEditor();
        own = open.scenario().getTechniques().get(1);
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void theCopyIsIndependentOfTheOriginal() {
        assertEquals("Warm-VM reboot 2", own.getName());
        assertSame(own, view.element().orElseThrow());
        assertEquals(warm.getSteps().size(), own.getSteps().size());
        for (var step : own.getSteps()) {
            assertTrue(own.getSteps().containsAll(step.getPredecessors()), step.getName());
            assertTrue(warm.getSteps().stream().noneMatch(other -> other.getId().equals(step.getId())));
        }
        var ids = Ids.used(List.of(open.scenario()));
        var elements = Stream.iterate(open.scenario().eAllContents(), i -> i.hasNext(), i -> i)
                .map(i -> i.next())
                .filter(object -> object.eClass().getEIDAttribute() != null)
                .count();
        assertEquals(elements + 1, ids.size());
    }

    @Test
    void suspendingBeforeThePrivilegedDomainShutsDownCostsItsShutdown() throws Exception {
        select(step("suspend"));
        choose(submenu(menu(), "Move right before"), "Shut down privileged domain");
        Screenshots.take("technique-own");
        assertEquals("Suspend guests in memory (step)", properties().heading());

        assertEquals(List.of(step("shut-down-drivers")), step("suspend").getPredecessors());
        assertEquals(List.of(step("suspend")), step("shut-down-dom0").getPredecessors());
        assertEquals(List.of(step("shut-down-dom0")), step("reload").getPredecessors());
        var result = runOnHost();

        assertEquals(DOM0_SHUTDOWN, downtime(result, own) - downtime(result, warm), 1e-9);
        assertEquals(42, downtime(result, warm), 1);
    }

    @Test
    void linksDrawnAndDeletedWithTheMouseGiveTheSameOrder() {
        Workbench.page().toggleZoom(Workbench.page().getReference(view)); // a hand would scroll
        Workbench.work();
        draw("suspend", "shut-down-dom0");
        assertFalse(Validation.isRunnable(Validation.validate(open.scenario())), "each waits for the other");
        delete("shut-down-dom0", "suspend");
        draw("shut-down-drivers", "suspend");
        draw("shut-down-dom0", "reload");

        assertTrue(Validation.isRunnable(Validation.validate(open.scenario())));
        var result = runOnHost();
        assertEquals(DOM0_SHUTDOWN, downtime(result, own) - downtime(result, warm), 1e-9);
    }

    @Test
    void resumingBeforeSuspendingIsRefusedWithAReasonAndACure() throws Exception {
        select(step("resume"));
        choose(submenu(menu(), "Move right before"), "Suspend guests in memory");
        var problems = (ProblemsView) Workbench.page().showView(ProblemsView.ID);
        Workbench.waitFor("the problem", () -> !problems.issues().isEmpty());
        Screenshots.take("technique-broken");

        var issue = problems.issues().stream()
                .filter(each -> each.target() == step("resume"))
                .findFirst()
                .orElseThrow();
        assertTrue(issue.message().contains("resumes the guest domains in the state \"running\""), issue.message());
        command("org.warmboot.ui.command.run.host");
        Workbench.work();
        assertInstanceOf(
                RunState.Idle.class, Workbench.runs().of(open.session()).state());

        select(step("resume"));
        choose(menu(), "Move \"Resume guests\" right behind \"Re-create guests\"");
        Workbench.waitFor("no problem", () -> problems.issues().isEmpty());
        command("org.eclipse.ui.edit.undo");
        Workbench.waitFor("the problem again", () -> !problems.issues().isEmpty());
        command("org.eclipse.ui.edit.undo");
        Workbench.waitFor("no problem after undo", () -> problems.issues().isEmpty());
    }

    @Test
    void aDeletedStepLeavesNoGapAndANewOneIsPutBehindTheSelectedOne() {
        select(step("initialise"));
        choose(menu(), "Delete");
        assertEquals(List.of(step("reload")), step("boot-dom0").getPredecessors());

        select(step("reload"));
        choose(submenu(menu(), "Add a step behind"), "Initialise hypervisor");
        var added = own.getSteps().getLast();
        assertEquals(List.of(added), step("boot-dom0").getPredecessors());
        assertEquals(List.of(step("reload")), added.getPredecessors());
        assertEquals(List.of(added), view.canvas().selectedSteps());
        assertTrue(Validation.isRunnable(Validation.validate(open.scenario())));
        var result = runOnHost();
        assertEquals(downtime(result, warm), downtime(result, own), 1e-9);
    }

    @Test
    void predecessorsAreTickedInAMenu() {
        select(step("resume"));
        choose(submenu(menu(), "Waits for"), "Boot privileged domain");
        assertEquals(
                List.of(step("recreate"), step("boot-dom0")), step("resume").getPredecessors());
        select(step("resume"));
        choose(submenu(menu(), "Waits for"), "Re-create guests");
        assertEquals(List.of(step("boot-dom0")), step("resume").getPredecessors());
        assertNotEquals(List.of(), view.canvas().issues());
    }

    private TechniqueEditor openTab(Technique technique) {
        TechniqueEditor.open(Workbench.page(), open, technique);
        Workbench.work();
        return (TechniqueEditor) Workbench.page().getActiveEditor();
    }

    private static PropertiesView properties() {
        return (PropertiesView) Workbench.page().findView(PropertiesView.ID);
    }

    private Step step(String name) {
        var id = own.getId() + "." + name;
        return own.getSteps().stream()
                .filter(step -> id.equals(step.getId()))
                .findFirst()
                .orElseThrow();
    }

    private void select(Step step) {
        view.canvas().select(step);
        Workbench.work();
    }

    private void draw(String from, String to) {
        select(step(from));
        var start = bounds(step(from)).getRight();
        Mouse.drag(view.canvas().viewer().getControl(), start, bounds(step(to)).getCenter());
        assertTrue(step(to).getPredecessors().contains(step(from)));
    }

    private void delete(String from, String to) {
        var links = ((GraphicalEditPart)
                        view.canvas().viewer().getEditPartRegistry().get(step(from)))
                .getSourceConnections();
        for (Object link : links) {
            var part = (ConnectionEditPart) link;
            if (part.getTarget().getModel() == step(to)) {
                view.canvas().viewer().select(part);
            }
        }
        choose(menu(), "Delete");
        assertFalse(step(to).getPredecessors().contains(step(from)));
    }

    private Rectangle bounds(Step step) {
        var figure = ((GraphicalEditPart)
                        view.canvas().viewer().getEditPartRegistry().get(step))
                .getFigure();
        var bounds = figure.getBounds().getCopy();
        figure.translateToAbsolute(bounds);
        return bounds;
    }

    private IMenuManager menu() {
        var menu = new MenuManager();
        view.work().fill(menu);
        return menu;
    }

    private static IMenuManager submenu(IMenuManager menu, String label) {
        return Stream.of(menu.getItems())
                .filter(MenuManager.class::isInstance)
                .map(MenuManager.class::cast)
                .filter(item -> item.getMenuText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no menu " + label));
    }

    private static void choose(IMenuManager menu, String label) {
        for (IContributionItem item : menu.getItems()) {
            if (item instanceof ActionContributionItem entry
                    && entry.getAction().getText().equals(label)) {
                entry.getAction().run();
                Workbench.work();
                return;
            }
        }
        throw new AssertionError("no entry " + label);
    }

    private ExperimentResult runOnHost() {
        command("org.warmboot.ui.command.run.host");
        Workbench.waitFor(
                "the end of the run", () -> !Workbench.runs().of(open.session()).isRunning());
        return Workbench.runs()
                .of(open.session())
                .output()
                .orElseThrow()
                .result()
                .experiments()
                .getFirst();
    }

    private static double downtime(ExperimentResult result, Technique technique) {
        return result.runs().stream()
                .filter(run -> run.technique().equals(technique.getId()))
                .findFirst()
                .orElseThrow()
                .downtime()
                .orElseThrow()
                .mean();
    }

    private static void command(String id) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException e) {
            throw new AssertionError(e);
        }
    }
}
